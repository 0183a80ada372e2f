/** Our engine beside programs that read English too, on the same letters, each in a process of its own. */
import { figureOf, medianOf, type Figure, type Measured } from './figure.ts';
import { installPeers } from './install-peers.ts';
import { OUR_READERS, OURS, PEER_SIZES, PEERS, type Reader } from './peers.ts';
import { measureApart, type PeerSeen } from './peers-in-turn.ts';

const CAVEAT = [
  'The peers do other work: harper.js and textlint look at grammar and spelling, the others at style; none reads what an answer to a complaint needs.',
  'So “× ours” says how much longer a user waits for them, not that ours is the better program at the same work.',
];

type Seen = Reader & PeerSeen;

export const measurePeers = async (): Promise<Measured> => {
  const obstacle = await installPeers();
  const seen: Seen[] = [];
  const notes: string[] = [...CAVEAT];
  if (obstacle !== null) notes.push(`The peers are not measured: ${obstacle}.`);
  for (const reader of obstacle === null ? [...OUR_READERS, ...PEERS] : OUR_READERS) {
    try {
      seen.push({ ...reader, ...(await measureApart(reader.name)) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notes.push(`Not measured: ${reader.title}: ${reason}`);
    }
  }
  const remarks = seen.map(({ title, remarks: count }) => `${title} ${count}`).join('; ');
  return { figures: figuresOf(seen), notes: [...notes, `Remarks on one letter of 20 kB: ${remarks}.`] };
};

const figuresOf = (seen: readonly Seen[]): readonly Figure[] =>
  PEER_SIZES.flatMap(({ name }, size) => {
    const ours = medianOf(seen.find((reader) => reader.name === OURS)?.sizes[size]?.samples ?? []);
    return seen
      .map(({ title, sizes }) => {
        const { samples = [], floors = [] } = sizes[size] ?? {};
        return figureOf(samples, {
          what: `${name}: ${title}`,
          floor: { what: 'reading the same letters once, character by character', median: medianOf(floors) },
          ours: { what: 'Weerklank, rules and model', median: ours },
        });
      })
      .sort((a, b) => a.median - b.median);
  });
