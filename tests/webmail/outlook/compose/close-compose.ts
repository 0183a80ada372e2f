import type { Compose } from './compose.ts';
import { unmountCompose } from './mount-compose.ts';
import { removeCompose } from './open-composes.ts';

/** Long enough for the key or click that closes the window to end in it. */
const LINGER_MS = 150;

/** Takes the compose window off the page. */
export function closeCompose(compose: Compose): void {
  unmountCompose(compose);
  compose.frame.remove();
  removeCompose(compose);
  const { window: own } = compose;
  compose.window = null;
  if (own) setTimeout(() => own.close(), LINGER_MS);
}
