/** What a test may ask of the compose windows that the probe has found; `window` counts from nought. */
export type Ask = {
  readonly do: 'count' | 'read' | 'insert' | 'insertTwice' | 'replace' | 'underline' | 'focus';
  readonly window?: number;
  readonly text?: string;
  readonly caretAt?: number;
  /** The first occurrence of this in the draft is replaced or underlined. */
  readonly part?: string;
  readonly seen?: string;
};
