import { compilePack } from '#lib/engine/compile-pack.ts';
import { readyPack, type ReadyPack } from '#lib/engine/ready-pack.ts';
import { packData, type PackData } from '#lib/domain/pack.ts';

const EMPTY = {
  pack: {
    language: 'nl',
    title: 'Proef',
    version: '0',
    authors: [],
    address: { formal: ['u', 'uw'], informal: ['je', 'jij', 'jou', 'jouw'] },
    salutations: ['beste', 'geachte', 'dag'],
    closings: ['met vriendelijke groet', 'groet*'],
    abbreviations: ['bijv', 'd.w.z', 'mw', 'nr'],
    'default-framework': 'triade',
  },
  lists: {},
  rules: {},
  signals: {},
  marks: {},
  frameworks: {},
  offers: {},
  complaint: {},
  hunches: {},
  snippets: {},
};

/** A small pack for a test: what is given, on top of an empty Dutch one. Defaults of the schemas are filled in. */
export const aPackData = (parts: Record<string, unknown> = {}): PackData =>
  packData.parse({ ...EMPTY, ...parts });

/** The same, compiled, sent through JSON as the build does, and made ready. */
export const aPack = (parts: Record<string, unknown> = {}): ReadyPack =>
  readyPack(JSON.parse(JSON.stringify(compilePack(aPackData(parts)))));

/** A signal that looks for these patterns. */
export const aSignal = (label: string, flag: string[], more: Record<string, unknown> = {}) => ({
  title: label,
  label,
  flag,
  examples: { flags: [], allows: [] },
  ...more,
});

/** A phrase rule that looks for these patterns. */
export const aRule = (label: string, flag: string[], more: Record<string, unknown> = {}) => ({
  title: label,
  kind: 'phrase',
  category: 'blame',
  label,
  severity: 'high',
  message: '“{match}” kan anders.',
  why: 'Daarom.',
  flag,
  examples: { flags: [], allows: [] },
  ...more,
});

/** A swap rule: each word with its better one. */
export const aSwap = (swap: Record<string, string>) => ({
  title: 'Ambtelijk',
  kind: 'swap',
  category: 'clarity',
  label: 'bureaucratese',
  severity: 'low',
  message: '“{match}” is “{replacement}”.',
  why: 'Daarom.',
  swap,
  examples: { flags: [], allows: [] },
});

/** The three steps of the triad, with an offer each. */
export const TRIAD = {
  frameworks: {
    triade: {
      title: 'Triade',
      about: 'Begrip tonen, verontschuldigen, oplossen.',
      ordered: true,
      steps: [
        {
          id: 'begrip',
          title: 'Begrip',
          question: '?',
          'shown-by': ['empathy', 'acknowledgement'],
          hint: 'Toon begrip.',
        },
        {
          id: 'verontschuldigen',
          title: 'Excuus',
          question: '?',
          'shown-by': ['apology'],
          hint: 'Zeg sorry.',
        },
        {
          id: 'oplossen',
          title: 'Oplossen',
          question: '?',
          'shown-by': ['solution', 'promise'],
          'weak-by': ['vague-promise'],
          hint: 'Los op.',
        },
      ],
      examples: [],
    },
  },
  offers: {
    empathy: {
      title: 'Begrip',
      part: 'empathy',
      place: 'opening',
      phrases: [{ u: 'Wat vervelend voor u.', je: 'Wat vervelend voor je.' }],
    },
    apology: { title: 'Excuus', part: 'apology', place: 'before-solution', phrases: ['Mijn excuses.'] },
    solution: {
      title: 'Oplossing',
      part: 'solution',
      place: 'before-closing',
      phrases: [{ u: 'Ik stuur u een nieuwe.', je: 'Ik stuur je een nieuwe.' }],
    },
  },
};

/** Signals for the triad that are simple enough to see through. */
export const TRIAD_SIGNALS = {
  begrip: aSignal('empathy', ['wat vervelend', 'ik begrijp']),
  excuus: aSignal('apology', ['(mijn|onze)? excuses', 'sorry']),
  oplossing: aSignal('solution', ['ik stuur ~ (nieuwe|nieuw)']),
  fout: aSignal('acknowledgement', ['onze fout'], { tells: 'ours' }),
};
