import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { moveEdit } from '#lib/mail/move-edit.ts';

/** The passage between brackets is what the edit replaces. */
function editOf(marked: string): { seen: string; edit: { start: number; end: number; text: string } } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { seen: marked.replace(/[[\]]/g, ''), edit: { start, end, text: 'NIEUW' } };
}

function movedTo(marked: string, current: string): string {
  const { seen, edit } = editOf(marked);
  const moved = moveEdit(edit, seen, current);
  if (!moved.ok) return moved.error;
  return `${current.slice(0, moved.value.start)}[${current.slice(moved.value.start, moved.value.end)}]${current.slice(moved.value.end)}`;
}

describe('an edit in a draft that', () => {
  test.each([
    ['did not change', 'Ik [snap] dat.', 'Ik snap dat.', 'Ik [snap] dat.'],
    ['grew before it', 'Ik [snap] dat.', 'Dag! Ik snap dat.', 'Dag! Ik [snap] dat.'],
    ['shrank before it', 'Nou, ik [snap] dat.', 'ik snap dat.', 'ik [snap] dat.'],
    ['grew behind it', 'Ik [snap] dat.', 'Ik snap dat. Dag!', 'Ik [snap] dat. Dag!'],
    ['got a full stop right behind it', 'Ik [snap dat]', 'Ik snap dat.', 'Ik [snap dat].'],
    ['got a line right behind it', 'Ik [snap dat.]', 'Ik snap dat.\nDag', 'Ik [snap dat.]\nDag'],
    [
      'changed far off on both sides',
      'aa Ik kan mij voorstellen dat u [baalt] van deze lange wachttijd. zz',
      'aaa Ik kan mij voorstellen dat u baalt van deze lange wachttijd. zzz',
      'aaa Ik kan mij voorstellen dat u [baalt] van deze lange wachttijd. zzz',
    ],
    ['grew before a place', 'Beste Jan,\n[]Groet', 'Dag. Beste Jan,\nGroet', 'Dag. Beste Jan,\n[]Groet'],
  ])('%s is moved along', (_, marked, current, expected) => {
    expect(movedTo(marked, current)).toBe(expected);
  });

  test.each([
    ['changed inside it', 'Ik [snap] dat.', 'Ik snapp dat.'],
    ['lost it', 'Ik [snap] dat.', 'Ik dat.'],
    ['made its last word longer', 'Ik [snap] dat.', 'Ik snapte dat.'],
    ['made its first word longer', 'Ik [snap] dat.', 'Ik besnap dat.'],
    ['lost the space behind it', 'Ik [snap] dat.', 'Ik snapdat.'],
    ['grew exactly at the place', 'Beste Jan,[]', 'Beste Jan, dag'],
    ['has it twice now, on other places', 'a [dat] b', 'x dat y dat z'],
    ['may have grown before it or behind it', 'x [.] y', 'x .. y'],
    [
      'has its surroundings twice, and changed on both sides',
      'aa Het spijt mij dat u zo lang [moest] wachten op uw fiets, heus. zz',
      'aaa Het spijt mij dat u zo lang moest wachten op uw fiets, heus. Het spijt mij dat u zo lang moest wachten op uw fiets, heus. zzz',
    ],
    ['is another draft', 'Ik [snap] dat.', 'Goedemiddag, tot ziens.'],
  ])('%s is refused', (_, marked, current) => {
    expect(movedTo(marked, current)).toBe('draft-changed');
  });

  it('has no such place is refused', () => {
    expect(moveEdit({ start: 2, end: 9, text: 'x' }, 'kort', 'kort').ok).toBe(false);
    expect(moveEdit({ start: 3, end: 2, text: 'x' }, 'kort', 'kort').ok).toBe(false);
  });
});

const words = fc
  .array(fc.constantFrom('ik', 'snap', 'dat', 'u', 'baalt', '.', '\n', 'de fiets'), { maxLength: 12 })
  .map((list) => list.join(' '));

test('an edit that is moved always stands on the same words, and only those are replaced', () => {
  fc.assert(
    fc.property(words, words, words, words, words, (before, passage, after, newBefore, newAfter) => {
      const seen = `${before}${passage}${after}`;
      const edit = { start: before.length, end: before.length + passage.length, text: 'X' };
      for (const current of [
        `${newBefore}${passage}${after}`,
        `${before}${passage}${newAfter}`,
        `${newBefore}${passage}${newAfter}`,
      ]) {
        const moved = moveEdit(edit, seen, current);
        if (!moved.ok) continue;
        expect(current.slice(moved.value.start, moved.value.end)).toBe(passage);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('typing well before or behind an edit never loses it', () => {
  fc.assert(
    fc.property(words, words, fc.string(), (before, after, typed) => {
      const seen = `${before} | wat vervelend | ${after}`;
      const start = before.length + 3;
      const edit = { start, end: start + 'wat vervelend'.length, text: 'X' };
      expect(moveEdit(edit, seen, `${typed}${seen}`)).toEqual({
        ok: true,
        value: { ...edit, start: edit.start + typed.length, end: edit.end + typed.length },
      });
      expect(moveEdit(edit, seen, `${seen}${typed}`)).toEqual({ ok: true, value: edit });
    }),
  );
});
