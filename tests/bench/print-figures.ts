import { meetsGoal, type Figure, type Measured } from './figure.ts';

/** What one part found as a table for people. Columns that nothing stands in are left out. */
export const tableOf = (title: string, { figures, notes }: Measured): string => {
  const rows = withoutEmptyColumns(HEAD, figures.map(rowOf));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const text = [...lines, ...footOf(figures), ...notes].map((line) => `  ${line.trimEnd()}`).join('\n');
  return `\n${title}\n${text}`;
};

const HEAD = ['', 'median', 'min–max', 'p95', 'runs', 'goal', '', 'floor', '× floor', '× ours'];

const withoutEmptyColumns = (head: readonly string[], rows: readonly (readonly string[])[]): string[][] => {
  const isUsed = head.map((_, column) => rows.some((row) => row[column] !== ''));
  return [head, ...rows].map((row) => row.filter((_, column) => isUsed[column]));
};

const rowOf = (figure: Figure): string[] => {
  const { what, unit, median, min, max, p95, runs, goal, floor, ours } = figure;
  const isOnce = runs === 1;
  return [
    what,
    `${short(median)} ${unit}`,
    isOnce ? '' : `${short(min)}–${short(max)}`,
    isOnce ? '' : short(p95),
    String(runs),
    goal === null ? '' : `≤ ${goal.atMost}${goal.of === 'p95' ? ' (p95)' : ''}`,
    verdictOf(figure),
    floor === null ? '' : short(floor.median),
    // A clock that is too coarse for the floor says nothing of the ratio.
    floor === null || floor.median === 0 ? '' : short(median / floor.median),
    ours === null ? '' : short(median / ours.median),
  ];
};

const verdictOf = (figure: Figure): string => {
  const isMet = meetsGoal(figure);
  if (isMet === null) return '';
  return isMet ? 'met' : 'NOT MET';
};

const footOf = (figures: readonly Figure[]): readonly string[] => {
  const floors = new Set(figures.flatMap(({ floor }) => (floor === null ? [] : [floor.what])));
  return floors.size === 0 ? [] : [`floor: ${[...floors].join('; ')}`];
};

/** Three digits that count. */
const short = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return value.toFixed(size >= 1 ? 2 : 4 - Math.min(1, Math.floor(size * 10)));
};
