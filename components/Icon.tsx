const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  weak: 'M3.5 8h9',
  missing: 'M8 3.5v5M8 12v.2',
  plus: 'M8 3.5v9M3.5 8h9',
  dash: 'M5 8h6',
  chevron: 'M5.5 3.5L10 8l-4.5 4.5',
  collapse: 'M4 6l4 4 4-4',
  replace: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L14 14',
  lock: 'M4.5 7.5v-2a3.5 3.5 0 0 1 7 0v2M3.5 7.5h9v6h-9z',
  options: 'M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3v4M5.5 9v4',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside a text that says the same: hidden from a screen reader. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** The mark of Weerklank: a voice and its echo. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path class="voice" d="M9.5 6.5a6 6 0 1 1-2.6 11.4L3.6 19l.9-3.3A6 6 0 0 1 9.5 6.5z" />
    <path class="echo" d="M13.4 3.6a9.4 9.4 0 0 1 6.4 10.6" />
  </svg>
);
