/** Who else reads letters, and what each of them does. */

/** Ours first; what others do is held against `rules-and-model`, which is what a user gets. */
export const OURS = 'rules-and-model';

export type Reader = { readonly name: string; readonly title: string };

export const OUR_READERS: readonly Reader[] = [
  { name: 'rules-only', title: 'Weerklank, rules only' },
  { name: OURS, title: 'Weerklank, rules and model' },
];

/** Each has a file in `peers/`, which says how it is asked. */
export const PEERS: readonly Reader[] = [
  { name: 'write-good', title: 'write-good (wordy and weak phrases)' },
  { name: 'alex', title: 'alex (inconsiderate wording)' },
  { name: 'retext', title: 'retext + 7 plugins (style, readability)' },
  { name: 'textlint', title: 'textlint + 4 rules (style, misspellings)' },
  { name: 'harper', title: 'harper.js (grammar and spelling)' },
];

export const PEER_SIZES = [
  { name: '1 kB', chars: 1_000 },
  { name: '2 kB', chars: 2_000 },
  { name: '20 kB', chars: 20_000 },
  { name: '100 kB', chars: 100_000 },
] as const;
