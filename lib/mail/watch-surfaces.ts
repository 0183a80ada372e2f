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
/** The window still stands and only waits for its field. */
const EMPTY_IS_GONE_AFTER_MS = 4_000;
/** Outlook leaves closed panes hidden in the page for a while. */
const HIDDEN_IS_GONE_AFTER_MS = 10_000;
const SCAN_AFTER_MS = 40;
/** While a page loads it changes thousands of times; looking five times a second is enough. */
const SCAN_EVERY_MS = 200;
/** Finds what no mutation told of: a window shown by a style sheet, a webmail that swapped the document's contents. */
const SAFETY_NET_MS = 3_000;

/** Since when, and how long that may last; another kind of absence begins anew. */
type Absence = { readonly since: number; readonly patience: number };
type Entry = { surface: Surface; readonly tenant: Tenant; absence: Absence | null };

const isSameDraft = (a: Surface, b: Surface): boolean => a.ids.some((id) => b.ids.includes(id));

/** Webmails reuse elements: the same field may hold another customer's draft the next moment. */
const isOtherDraft = (a: Surface, b: Surface): boolean =>
  a.ids.length > 0 && b.ids.length > 0 && !isSameDraft(a, b);

/** A field rendered anew brings its content along, quoted mail included; that of another customer does not match. */
function hasSameContent(a: Surface, b: Surface): boolean {
  const [before, now] = [a, b].map(({ field }) => field.textContent.replace(/\s+/gu, ' ').trim());
  return a.field !== b.field && before !== '' && before === now;
}

/** From sure to likely. */
const RECOGNISED_BY: readonly ((known: Surface, found: Surface) => boolean)[] = [
  (known, found) => known.field === found.field && !isOtherDraft(known, found),
  isSameDraft,
  (known, found) =>
    known.container === found.container && (!isOtherDraft(known, found) || hasSameContent(known, found)),
];

/** A window that was moved to another document is that document's. */
const isIn = (root: Document, element: Element): boolean =>
  element.isConnected && element.ownerDocument === root;

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
  let nextScan = Infinity;

  /** How long a window without a surface may come back; null for as long as it likes. */
  function patienceWith({ field, container }: Surface): number | null {
    if (isIn(root, field)) return options.keepsHiddenWindows ? null : HIDDEN_IS_GONE_AFTER_MS;
    return isIn(root, container) ? EMPTY_IS_GONE_AFTER_MS : GONE_AFTER_MS;
  }

  function isGone(entry: Entry, found: readonly Surface[]): boolean {
    if (found.some((surface) => surface.field === entry.surface.field)) return true;
    const patience = patienceWith(entry.surface);
    const now = performance.now();
    const isSameAbsence = entry.absence?.patience === patience;
    entry.absence =
      patience === null ? null : { patience, since: isSameAbsence ? (entry.absence?.since ?? now) : now };
    if (!entry.absence) return false;
    const left = entry.absence.since + entry.absence.patience - now;
    if (left > 0) scanSoon(left);
    return left <= 0;
  }

  function scan(): void {
    clearTimeout(timer);
    nextScan = Infinity;
    lastScan = performance.now();
    const found = options.find();
    const pairs = pair(entries, found);
    const seen = new Set(pairs.values());
    for (const [surface, entry] of pairs) {
      entry.absence = null;
      const isMoved = entry.surface.field !== surface.field || entry.surface.container !== surface.container;
      entry.surface = surface;
      if (isMoved) entry.tenant.moveTo(surface);
    }
    const gone = entries.filter((entry) => !seen.has(entry) && isGone(entry, found));
    entries = entries.filter((entry) => !gone.includes(entry));
    for (const entry of gone) entry.tenant.close();
    for (const surface of found.filter((one) => !pairs.has(one))) {
      entries.push({ surface, tenant: options.open(surface), absence: null });
    }
    for (const entry of entries) entry.tenant.pageChanged();
  }

  function scanSoon(wait: number = SCAN_AFTER_MS): void {
    const at = Math.max(performance.now() + wait, lastScan + SCAN_EVERY_MS);
    if (at >= nextScan) return;
    clearTimeout(timer);
    nextScan = at;
    timer = setTimeout(scan, at - performance.now());
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
