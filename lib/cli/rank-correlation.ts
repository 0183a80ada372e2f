/** Spearman's rank correlation of pairs, ties sharing their middle rank: 1 is the same order. Null where nothing varies. */
export const rankCorrelation = (pairs: readonly (readonly [number, number])[]): number | null => {
  const a = ranks(pairs.map(([first]) => first));
  const b = ranks(pairs.map(([, second]) => second));
  const middle = (pairs.length + 1) / 2;
  let together = 0;
  let ofA = 0;
  let ofB = 0;
  a.forEach((rank, at) => {
    const [da, db] = [rank - middle, (b[at] ?? middle) - middle];
    together += da * db;
    ofA += da * da;
    ofB += db * db;
  });
  return ofA === 0 || ofB === 0 ? null : together / Math.sqrt(ofA * ofB);
};

const ranks = (values: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
};
