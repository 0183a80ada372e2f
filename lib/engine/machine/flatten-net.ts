/** Lays a net of states out as a table that is walked without further thought. At build time only. */
import { ROOT, SYMBOL, type MachineTable } from './machine-table.ts';

/** States as they came from the patterns: numbers, each with what may follow. */
export type Net = {
  /** A symbol leads from a state to the next. */
  readonly edges: readonly (readonly [state: number, symbol: number, next: number])[];
  /** Per state: others that are entered together with it. */
  readonly jumps: readonly (readonly number[])[];
  /** Per state: how many words may pass in it. */
  readonly waits: readonly number[];
  /** Per state: the pattern sides that are complete in it. */
  readonly accepts: readonly (readonly number[] | undefined)[];
};

/** The table of a net, without its words and sides. */
export const flattenNet = (
  net: Net,
  symbolCount: number,
): Omit<MachineTable, 'kinds' | 'words' | 'prefixes' | 'sideCount'> => {
  const leading = new Set(net.edges.map(([state]) => state));
  const waitOf = (state: number): number => net.waits[state] ?? 0;
  /** A state from which something leads on, or in which one may wait for what it jumps to. */
  const isWorthKeeping = (state: number): boolean =>
    leading.has(state) || (waitOf(state) > 0 && (net.jumps[state]?.length ?? 0) > 0);

  const entries: number[] = [];
  const places = new Map<string, number>();
  const addEntry = (states: Iterable<number>, sides: readonly number[]): number => {
    const kept = [...states].filter(isWorthKeeping);
    const entry = [kept.length, ...kept.flatMap((state) => [state, waitOf(state)]), sides.length, ...sides];
    const known = places.get(entry.join());
    if (known !== undefined) return known;
    const place = entries.length;
    places.set(entry.join(), place);
    entries.push(...entry);
    return place;
  };
  const enter = (from: readonly number[]): number => {
    const reached = reachedFrom(net, from);
    return addEntry(
      reached,
      [...reached].flatMap((state) => net.accepts[state] ?? []),
    );
  };

  const bySymbol: number[][] = Array.from({ length: symbolCount }, () => []);
  for (const [state, symbol, next] of net.edges) bySymbol[symbol]?.push(state, enter([next]));
  const edgesOf = [0];
  for (const edges of bySymbol) edgesOf.push((edgesOf.at(-1) ?? 0) + edges.length);
  const start = net.edges.find(([state, symbol]) => state === ROOT && symbol === SYMBOL.start)?.[2];
  return {
    edges: bySymbol.flat(),
    edgesOf,
    gaps: net.waits.flatMap((words, state) => {
      if (words === 0) return [];
      // Nothing is complete by waiting.
      const others = [...reachedFrom(net, [state])].filter((other) => other !== state);
      return [[state, addEntry(others, [])] as const];
    }),
    inSentence: addEntry(reachedFrom(net, [ROOT]), []),
    atSentenceStart: addEntry(reachedFrom(net, start === undefined ? [ROOT] : [ROOT, start]), []),
    entries,
    stateCount: net.waits.length,
  };
};

const reachedFrom = (net: Net, states: readonly number[]): ReadonlySet<number> => {
  const reached = new Set(states);
  for (const one of reached) for (const next of net.jumps[one] ?? []) reached.add(next);
  return reached;
};
