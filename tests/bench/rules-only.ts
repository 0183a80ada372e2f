import type { Languages } from '#lib/engine/analyze-draft.ts';

/** The same languages without their sentence models. */
export const rulesOnly = ({ packs, words }: Languages): Languages => ({
  packs: Object.fromEntries(Object.entries(packs).map(([code, pack]) => [code, { ...pack, model: null }])),
  words,
});
