import { meetsGoal, type Figure } from './figure.ts';

/** The figures of one part as a table for people. */
export const tableOf = (title: string, figures: readonly Figure[]): string => {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `\n${title}\n${lines.map((line) => `  ${line.trimEnd()}`).join('\n')}${footOf(figures)}`;
};

const HEAD = ['', 'median', 'min–max', 'p95', 'runs', 'goal', '', 'floor', 'ratio'];

const rowOf = (figure: Figure): string[] => {
  const { what, unit, median, min, max, p95, runs, goal, floor } = figure;
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
    floor === null ? '' : `${short(median / floor.median)}×`,
  ];
};

const verdictOf = (figure: Figure): string => {
  const isMet = meetsGoal(figure);
  if (isMet === null) return '';
  return isMet ? 'met' : 'NOT MET';
};

const footOf = (figures: readonly Figure[]): string => {
  const floors = new Set(figures.flatMap(({ floor }) => (floor === null ? [] : [floor.what])));
  return floors.size === 0 ? '' : `\n  floor: ${[...floors].join('; ')}`;
};

/** Three digits that count. */
const short = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return value.toFixed(size >= 1 ? 2 : 4 - Math.min(1, Math.floor(size * 10)));
};
