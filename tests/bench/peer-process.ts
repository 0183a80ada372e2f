/** `peer-process.ts <name>`, started by peers-in-turn.ts: measures one reader of letters, alone in this process. */
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { writeEnglishLetter } from './english-letter.ts';
import { medianOf } from './figure.ts';
import { OURS, PEER_SIZES } from './peers.ts';
import type { PeerSeen } from './peers-in-turn.ts';
import { questionAbout } from './question.ts';
import { rulesOnly } from './rules-only.ts';
import { readOnce, timeOf, warmUp } from './timing.ts';

/** Reads a text and answers how many remarks it has. */
type Read = (text: string) => number | Promise<number>;
type PeerModule = { readonly open: () => Read | Promise<Read> };

const MANY_RUNS = 200;
const ENOUGH_RUNS = 31;
/** Of a reader that needs more than a second for a letter. */
const FEW_RUNS = 5;
const SLOW_MS = 1000;
const WARM_UP_MS = 1500;

const ourReader = (languages: Languages): Read => {
  return (text) => {
    const { labels, tips, allTips } = analyzeDraft(questionAbout(text), languages);
    return Object.values(labels).flat().length + tips.length + allTips.length;
  };
};

const openReader = async (name: string): Promise<Read> => {
  if (name === 'rules-only') return ourReader(rulesOnly(loadLanguages()));
  if (name === OURS) return ourReader(loadLanguages());
  const peer: PeerModule = await import(new URL(`peers/${name}.mjs`, import.meta.url).href);
  return peer.open();
};

/** A reader that answers at once is not made to wait for its own answer. */
const timeOfRead = async (read: Read, text: string): Promise<number> => {
  const start = performance.now();
  const answer = read(text);
  if (answer instanceof Promise) await answer;
  return performance.now() - start;
};

const measureSize = async (read: Read, chars: number): Promise<PeerSeen['sizes'][number]> => {
  const samples: number[] = [];
  const floors: number[] = [];
  const began = performance.now();
  const mayStop = (): boolean => {
    if (samples.length >= ENOUGH_RUNS)
      return samples.length >= MANY_RUNS || performance.now() - began > SLOW_MS;
    return samples.length >= FEW_RUNS && medianOf(samples) > SLOW_MS;
  };
  for (let seed = 1; !mayStop(); seed += 1) {
    const letter = writeEnglishLetter(chars, chars + seed);
    floors.push(timeOf(() => readOnce(letter)));
    samples.push(await timeOfRead(read, letter));
  }
  return { samples, floors };
};

const measure = async (name: string): Promise<PeerSeen> => {
  const read = await openReader(name);
  const remarks = await read(writeEnglishLetter(20_000, 0));
  warmUp((seed) => readOnce(writeEnglishLetter(2_000, seed)));
  const end = performance.now() + WARM_UP_MS;
  for (let seed = 1_000_000; performance.now() < end; seed += 1) await read(writeEnglishLetter(2_000, seed));
  const sizes: PeerSeen['sizes'][number][] = [];
  for (const { chars } of PEER_SIZES) sizes.push(await measureSize(read, chars));
  return { remarks, sizes };
};

process.send?.(await measure(process.argv[2] ?? ''));
process.disconnect();
