const POLL_MS = 50;

/**
 * Asks until the answer is neither null, undefined nor false, and gives that answer. Throws after `timeoutMs`, with what
 * `describe` says then, so that a failing test tells what there was instead.
 */
export async function waitFor<Value>(
  ask: () => Promise<Value | null | undefined | false>,
  { timeoutMs = 5000, describe }: { timeoutMs?: number; describe: () => Promise<string> | string },
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${await describe()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
