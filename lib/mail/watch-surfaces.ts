import type { Surface } from './surface.ts';

/** What is done with each compose window; made by `open`, told where it stands. */
export interface Tenant {
  /** The webmail moved the window, or put the draft in a new field. */
  moveTo(surface: Surface): void;
  /** Something in the page changed. */
  pageChanged(): void;
  close(): void;
}

export type WatchOptions = {
  readonly find: () => Surface[];
  readonly open: (surface: Surface) => Tenant;
  readonly keepsHiddenWindows: boolean;
};

/** A re-mount takes some frames; a person notices a panel that flickers. */
const GONE_AFTER_MS = 700;
/** Outlook leaves closed panes hidden in the page for a while. */
const HIDDEN_IS_GONE_AFTER_MS = 10_000;
const SCAN_AFTER_MS = 40;
/** While a page loads it changes thousands of times; looking five times a second is enough. */
const SCAN_EVERY_MS = 200;
/** Finds what no mutation told of: a window shown by a style sheet, a webmail that swapped the document's contents. */
const SAFETY_NET_MS = 3_000;

type Entry = { surface: Surface; readonly tenant: Tenant; goneSince: number | null };

const isSameDraft = (a: Surface, b: Surface): boolean => a.ids.some((id) => b.ids.includes(id));

/** From sure to likely. A container alone counts only for a window that lost its field. */
const RECOGNISED_BY: readonly ((known: Surface, found: Surface) => boolean)[] = [
  (known, found) => known.field === found.field,
  isSameDraft,
  (known, found) => known.container === found.container,
];

function pair(entries: readonly Entry[], found: readonly Surface[]): Map<Surface, Entry> {
  const pairs = new Map<Surface, Entry>();
  const taken = new Set<Entry>();
  for (const isRecognised of RECOGNISED_BY) {
    for (const surface of found.filter((one) => !pairs.has(one))) {
      const entry = entries.find((one) => !taken.has(one) && isRecognised(one.surface, surface));
      if (!entry) continue;
      pairs.set(surface, entry);
      taken.add(entry);
    }
  }
  return pairs;
}

/**
 * Opens a tenant for every compose window of the page, present or future, and closes it when the window is gone for good.
 * One observer that only sets a timer; ends, with all tenants, when `signal` aborts.
 */
export function watchSurfaces(root: Document, options: WatchOptions, signal: AbortSignal): void {
  if (signal.aborted) return;
  let entries: Entry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastScan = -SCAN_EVERY_MS;

  function isGone(entry: Entry): boolean {
    const { field } = entry.surface;
    // A window that was moved to another document is that document's.
    const isHidden = field.isConnected && field.ownerDocument === root;
    if (isHidden && options.keepsHiddenWindows) entry.goneSince = null;
    else entry.goneSince ??= performance.now();
    if (entry.goneSince === null) return false;
    const patience = isHidden ? HIDDEN_IS_GONE_AFTER_MS : GONE_AFTER_MS;
    if (performance.now() - entry.goneSince >= patience) return true;
    scanSoon(patience);
    return false;
  }

  function scan(): void {
    timer = undefined;
    lastScan = performance.now();
    const found = options.find();
    const pairs = pair(entries, found);
    const seen = new Set(pairs.values());
    for (const [surface, entry] of pairs) {
      entry.goneSince = null;
      const isMoved = entry.surface.field !== surface.field || entry.surface.container !== surface.container;
      entry.surface = surface;
      if (isMoved) entry.tenant.moveTo(surface);
    }
    const gone = entries.filter((entry) => !seen.has(entry) && isGone(entry));
    entries = entries.filter((entry) => !gone.includes(entry));
    for (const entry of gone) entry.tenant.close();
    for (const surface of found.filter((one) => !pairs.has(one))) {
      entries.push({ surface, tenant: options.open(surface), goneSince: null });
    }
    for (const entry of entries) entry.tenant.pageChanged();
  }

  function scanSoon(wait: number = SCAN_AFTER_MS): void {
    const quiet = lastScan + SCAN_EVERY_MS - performance.now();
    timer ??= setTimeout(scan, Math.max(wait, quiet));
  }

  const observer = new MutationObserver(() => {
    scanSoon();
  });
  observer.observe(root, { childList: true, subtree: true });
  const safetyNet = setInterval(scan, SAFETY_NET_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(safetyNet);
    clearTimeout(timer);
    for (const entry of entries) entry.tenant.close();
    entries = [];
  });
  scan();
}
