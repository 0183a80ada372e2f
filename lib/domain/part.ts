import * as z from 'zod/mini';

import { labelId } from './label.ts';

/**
 * What a reply can show beside the labels: whose fault it was, where in the exchange it stands, and parts that no label of
 * the annotated collection names.
 */
export const mark = z.enum([
  'ours',
  'not-ours',
  'holding',
  'second',
  'final',
  'aftercare',
  'prevention',
  'route',
  'forgiveness',
]);
export type Mark = z.infer<typeof mark>;

/** A part of a good reply: a label, or a part that has none. */
export const partId = z.enum([...labelId.options, 'prevention', 'route', 'forgiveness']);
export type PartId = z.infer<typeof partId>;

/** The label of a part; null where it has none. */
export const labelOf = (part: PartId): z.infer<typeof labelId> | null =>
  labelId.options.find((label) => label === part) ?? null;

/** The part of a mark; null where it only tells of the situation. */
export const partOf = (shown: Mark): PartId | null => partId.options.find((part) => part === shown) ?? null;
