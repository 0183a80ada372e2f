/** Reads a trace of Chromium: how long the main thread of a page worked, and for whom. */
import * as z from 'zod/mini';

const event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  /** Of the processor, in microseconds: what other programs take is not in it. */
  tdur: z.optional(z.number()),
  args: z.optional(z.object({ data: z.optional(z.object({ url: z.optional(z.string()) })) })),
});
type TraceEvent = z.infer<typeof event>;

const trace = z.object({ traceEvents: z.array(z.unknown()) });

export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

export type MainThread = {
  /** All that the page's main thread did. Milliseconds of the processor. */
  readonly totalMs: number;
  /** Of that, reading, compiling and running scripts from an address that begins with `origin`. */
  readonly ofOriginMs: number;
};

/** The main thread of the page that was loaded from `url` while the trace ran; null when the trace missed it. */
export const readMainThread = (json: Uint8Array, url: string, origin: string): MainThread | null => {
  const events = trace.parse(JSON.parse(new TextDecoder().decode(json))).traceEvents.flatMap((candidate) => {
    const parsed = event.safeParse(candidate);
    return parsed.success ? [parsed.data] : [];
  });
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.startsWith(url));
  if (!commit) return null;
  const onThread = events.filter(
    ({ pid, tid, ph }) => pid === commit.pid && tid === commit.tid && ph === 'X',
  );
  const tasks = onThread.filter(({ name }) => name === 'RunTask');
  const scripts = onThread.filter(
    ({ name, args }) => SCRIPT_EVENTS.has(name) && args?.data?.url?.startsWith(origin),
  );
  return { totalMs: sum(outermost(tasks)), ofOriginMs: sum(outermost(scripts)) };
};

const SCRIPT_EVENTS: ReadonlySet<string> = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall']);

const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const sorted = [...events].sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || (b.dur ?? 0) - (a.dur ?? 0));
  let end = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ ts = 0, dur = 0 }) => {
    const isInside = ts < end;
    if (!isInside) end = ts + dur;
    return !isInside;
  });
};

const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur), 0) / 1000;
