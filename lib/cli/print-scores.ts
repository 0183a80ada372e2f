import type { LabelId } from '#lib/domain/label.ts';

/** Replies in which people gave a label, in which the engine found it, and in which both did. */
export type Counts = { readonly gold: number; readonly found: number; readonly right: number };

/** Labels with fewer marks say nothing about an average. */
const MIN_MARKS = 10;

const percent = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));

const f1 = ({ gold, found, right }: Counts): number => (right === 0 ? 0 : (2 * right) / (gold + found));

/** A table per group (language, language and source), and the macro average over labels with at least ten marks. */
export const printScores = (
  groups: ReadonlyMap<string, ReadonlyMap<LabelId, Counts>>,
  sizes: ReadonlyMap<string, number>,
): void => {
  for (const [group, labels] of groups) {
    console.log(`\n${group} — ${sizes.get(group) ?? 0} antwoorden`);
    console.log(`${'label'.padEnd(22)}  gegeven  gevonden  juist  precisie  vangst    F1`);
    const counted: number[] = [];
    for (const [label, count] of labels) {
      if (count.gold === 0 && count.found === 0) continue;
      if (count.gold >= MIN_MARKS) counted.push(f1(count));
      const cells = [
        String(count.gold).padStart(7),
        String(count.found).padStart(9),
        String(count.right).padStart(6),
        percent(count.right, count.found).padStart(9),
        percent(count.right, count.gold).padStart(7),
        f1(count).toFixed(2).padStart(5),
      ];
      console.log(`${label.padEnd(22)}  ${cells.join(' ')}${count.gold < MIN_MARKS ? '  (te weinig)' : ''}`);
    }
    const macro = counted.reduce((sum, value) => sum + value, 0) / Math.max(1, counted.length);
    console.log(`macro-F1 over ${counted.length} labels met minstens ${MIN_MARKS} keer: ${macro.toFixed(2)}`);
  }
};
