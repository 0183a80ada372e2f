import type { ComposePlace } from './mail-site.ts';
import { isSamePlace } from './read-place.ts';

/** Tells when a compose window has truly moved, grown, been hidden or shown. Reads nothing while nobody listens. */
export class PlaceTeller {
  readonly #listeners = new Set<() => void>();
  readonly #read: () => ComposePlace;
  #told: ComposePlace | null = null;

  constructor(read: () => ComposePlace) {
    this.#read = read;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
    this.#told ??= this.#read();
  }

  /** To be called after anything that may have moved the window. */
  check(): void {
    if (this.#listeners.size === 0) return;
    const place = this.#read();
    if (this.#told && isSamePlace(place, this.#told)) return;
    this.#told = place;
    for (const listener of this.#listeners) listener();
  }

  stop(): void {
    this.#listeners.clear();
  }
}
