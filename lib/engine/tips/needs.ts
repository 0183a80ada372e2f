/** What a reply must have, and what it need not have, by stage and stance. Tables only. */
import type { Stage, Stance } from '#lib/domain/analysis.ts';
import type { PartId } from '#lib/domain/part.ts';

type When = {
  /** Where not told: always. */
  readonly stages?: readonly Stage[];
  readonly stances?: readonly Stance[];
};

/** What no reply to a complaint may lack. Afterwards all has been said. */
export type Need = When & {
  /** The parts that are asked for; a step that shows one of them is amber while the need is open. */
  readonly asks: readonly PartId[];
  /** What else meets it. */
  readonly alsoMetBy: readonly PartId[];
  /** Met too when one of each of these is there. */
  readonly inDeed?: readonly (readonly PartId[])[];
};

export const NEEDS: readonly Need[] = [
  { asks: ['empathy', 'acknowledgement'], alsoMetBy: [], stages: ['first', 'holding', 'second', 'final'] },
  // As long as facts are missing, the question comes first and no solution is due.
  { asks: ['solution', 'promise'], alsoMetBy: ['question'], stages: ['first', 'second'] },
  { asks: ['solution', 'promise'], alsoMetBy: [], stages: ['holding'] },
  // A final no tells why, and where the customer can go.
  { asks: ['solution', 'promise'], alsoMetBy: ['explanation', 'route'], stages: ['final'] },
  {
    asks: ['apology'],
    alsoMetBy: [],
    // Who owns up, puts it right, and tells how it came or adds a gesture, has said sorry in deed.
    inDeed: [['acknowledgement'], ['solution'], ['explanation', 'compensation']],
    stages: ['first', 'holding', 'second', 'final'],
    stances: ['ours'],
  },
];

/** Parts that are not missed. A step that shows nothing else is not needed. */
export type Spared = When & {
  readonly parts: readonly PartId[];
  /** Only for customers who were hurt. */
  readonly isHurt?: true;
};

export const SPARED: readonly Spared[] = [
  { parts: ['apology', 'compensation', 'prevention'], stances: ['not-ours'] },
  { parts: ['thanks'], isHurt: true },
  // Who had to write again was thanked before.
  { parts: ['thanks'], stages: ['second', 'final'] },
  {
    parts: ['solution', 'compensation', 'explanation', 'prevention', 'agreement-check'],
    stages: ['holding'],
  },
  { parts: ['agreement-check', 'follow-up', 'deadline', 'question'], stages: ['final'] },
  {
    parts: [
      'apology',
      'explanation',
      'solution',
      'compensation',
      'promise',
      'deadline',
      'prevention',
      'route',
    ],
    stages: ['aftercare'],
  },
  { parts: ['route'], stages: ['first', 'holding', 'second'] },
];

/** Whether a line of a table is about this stage and stance. */
export const appliesTo = ({ stages, stances }: When, stage: Stage, stance: Stance): boolean =>
  (stages?.includes(stage) ?? true) && (stances?.includes(stance) ?? true);
