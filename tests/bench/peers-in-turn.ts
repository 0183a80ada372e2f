/** Starts a process for a reader of letters, and waits for what it measured. */
import { fork } from 'node:child_process';
import path from 'node:path';

import * as z from 'zod/mini';

const LONGEST_MS = 5 * 60_000;

const numbers = z.array(z.number());
const peerSeen = z.strictObject({
  /** How much it had to say about one letter, to see that it works at all. */
  remarks: z.number(),
  /** In the order of PEER_SIZES: its times, and those of reading the same letters once. */
  sizes: z.array(z.strictObject({ samples: numbers, floors: numbers })),
});
export type PeerSeen = z.infer<typeof peerSeen>;

/** @throws Error with the reason in one line when it cannot be measured here */
export const measureApart = async (name: string): Promise<PeerSeen> => {
  const script = path.join(import.meta.dirname, 'peer-process.ts');
  const child = fork(script, [name], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], timeout: LONGEST_MS });
  let complaint = '';
  child.stderr?.on('data', (text: unknown) => {
    complaint += String(text);
  });
  const answer = await new Promise<unknown>((resolve, reject) => {
    child.on('message', resolve);
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      reject(new Error(signal === null ? reasonIn(complaint) : `not done in ${LONGEST_MS / 60_000} minutes`));
    });
  });
  return peerSeen.parse(answer);
};

const reasonIn = (complaint: string): string =>
  /^\w*Error.*$/mu.exec(complaint)?.[0] ?? complaint.trim().split('\n').at(-1) ?? 'no reason given';
