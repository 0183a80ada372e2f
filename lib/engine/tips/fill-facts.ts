import type { SaidFacts } from '#lib/domain/facts.ts';

// `{product|welk product?}`: a fact, and the gap that stands there when it is not known.
const SLOT = /\{([a-z]+)(?:\|([^{}|]+))?\}/g;

/** A sentence with the customer's facts in it; null when it needs one that is not known and has no gap for it. */
export const fillFacts = (sentence: string, facts: SaidFacts): string | null => {
  if (!sentence.includes('{')) return sentence;
  let isWhole = true;
  const filled = sentence.replace(SLOT, (_, name: string, gap: string | undefined) => {
    const fact = isFact(name, facts) ? facts[name] : null;
    if (fact !== null) return fact;
    if (gap === undefined) isWhole = false;
    return `[${gap}]`;
  });
  return isWhole ? filled : null;
};

const isFact = (name: string, facts: SaidFacts): name is keyof SaidFacts => Object.hasOwn(facts, name);
