// Before Dexie, whose live queries look for the global one.
import 'fake-indexeddb/auto';

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Snippet } from '#lib/domain/snippet.ts';

import { aSnippet, failingAfter, idsOf, newProfile, starters, type FakeProfile } from './fake-library.ts';

let profile: FakeProfile;
beforeEach(() => {
  profile = newProfile();
});

describe('saving and removing', () => {
  it('ends as a plain Map would, whatever the order', async () => {
    const step = fc.record({
      does: fc.constantFrom('save', 'remove', 'restart'),
      id: fc.constantFrom('a', 'b', 'nl/excuus/c'),
      text: fc.string({ unit: 'grapheme' }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        profile = newProfile();
        let library = profile.start();
        const plain = new Map<string, Snippet>();
        for (const { does, id, text } of steps) {
          if (does === 'restart') library = profile.start();
          if (does === 'remove') {
            expect(await library.remove(id)).toEqual({ ok: true, value: plain.get(id) ?? null });
            plain.delete(id);
          }
          if (does === 'save') {
            plain.set(id, aSnippet(id, { text }));
            await library.save(aSnippet(id, { text }));
          }
        }
        const byId = (rows: Iterable<Snippet>) => [...rows].toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId((await library.list()).snippets)).toEqual(byId(plain.values()));
        profile.wipe();
        expect(byId((await profile.start().list()).snippets)).toEqual(byId(plain.values()));
      }),
      { numRuns: 60 },
    );
  });

  it('saves once when the same save arrives twice', async () => {
    const library = profile.start();
    await Promise.all([library.save(aSnippet('a')), library.save(aSnippet('a'))]);
    expect(await idsOf(library)).toEqual(['a']);
  });

  it('lists one language when asked', async () => {
    const library = profile.start();
    await library.save(aSnippet('a'));
    await library.save(aSnippet('b', { language: 'en' }));
    expect((await library.list('en')).snippets.map(({ id }) => id)).toEqual(['b']);
  });

  it('refuses to store what it could not read back', async () => {
    const library = profile.start();
    await expect(library.save(aSnippet('a', { text: 'x'.repeat(20_001) }))).rejects.toThrow();
    expect(await idsOf(library)).toEqual([]);
  });

  it('leaves out rows that something else damaged and keeps the rest', async () => {
    const library = profile.start();
    await library.save(aSnippet('a'));
    const raw = new Dexie('weerklank', { indexedDB: profile.indexedDB, IDBKeyRange });
    await raw.open();
    await raw.table('snippets').put({ id: 'b', language: 'nl', text: 7 });
    raw.close();
    expect(await idsOf(library)).toEqual(['a']);
  });

  it('tells other pages of a change', async () => {
    const [writer, reader] = [profile.start(), profile.start()];
    const life = new AbortController();
    const seen = new Promise<void>((resolve) => {
      let calls = 0;
      reader.watch(() => {
        calls += 1;
        if (calls === 1) void writer.save(aSnippet('a'));
        if (calls === 2) resolve();
      }, life.signal);
    });
    await seen;
    life.abort();
    expect(await idsOf(reader)).toEqual(['a']);
  });
});

describe('counting uses', () => {
  it('counts a repeated message once and a later use again', async () => {
    const library = profile.start();
    await library.save(aSnippet('a'));
    await library.countUse('a');
    profile.time += 3000;
    await library.countUse('a');
    expect((await library.find('a'))?.useCount).toBe(1);
    profile.time += 10_000;
    await library.countUse('a');
    expect(await library.find('a')).toMatchObject({ useCount: 2, lastUsed: profile.time });
  });

  it('does not mind that a snippet is gone', async () => {
    expect(await profile.start().countUse('gone')).toEqual({ ok: true, value: null });
  });
});

describe('the starter library', () => {
  const [late, broken] = [aSnippet('nl/excuus/te-laat'), aSnippet('nl/excuus/kapot')];
  const first = starters('1', late, broken);
  const second = starters(
    '2',
    { ...late, text: 'Nieuw' },
    { ...broken, text: 'Nieuw' },
    aSnippet('nl/excuus/extra'),
  );

  it('is there at the first start', async () => {
    expect(await idsOf(profile.start(first))).toEqual(['nl/excuus/kapot', 'nl/excuus/te-laat']);
  });

  it('follows a new version of the pack, and keeps how often a snippet was used', async () => {
    await profile.start(first).countUse(late.id);
    expect(await profile.start(second).find(late.id)).toMatchObject({ text: 'Nieuw', useCount: 1 });
  });

  it('never overwrites what the person changed', async () => {
    await profile.start(first).save({ ...late, text: 'Mijn eigen zin', origin: 'own' });
    expect((await profile.start(second).find(late.id))?.text).toBe('Mijn eigen zin');
  });

  it('never brings back what the person removed, also not after the database was lost', async () => {
    await profile.start(first).remove(late.id);
    expect(await idsOf(profile.start(second))).not.toContain(late.id);
    profile.wipe();
    expect(await idsOf(profile.start(second))).toEqual(['nl/excuus/extra', 'nl/excuus/kapot']);
  });

  it('brings back what the person puts back', async () => {
    const library = profile.start(first);
    const removed = await library.remove(late.id);
    if (removed.ok && removed.value !== null) await library.save(removed.value);
    expect(await profile.start(second).find(late.id)).toMatchObject({ text: 'Nieuw', origin: 'starter' });
  });

  it('drops a starter that the pack no longer has, unless it was used', async () => {
    await profile.start(first).countUse(late.id);
    expect(await idsOf(profile.start(starters('3')))).toEqual([late.id]);
  });

  it('gives one library when two pages start at the same moment', async () => {
    const [a, b] = [profile.start(first), profile.start(first)];
    const [inA, inB] = await Promise.all([idsOf(a), idsOf(b)]);
    expect(inA).toEqual(inB);
  });
});

describe('a lost database', () => {
  it('comes back from the copy exactly, and is told of once', async () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      aSnippet(`own-${at}`, { text: { u: 'é'.repeat(9000), je: '👋' } }),
    );
    const library = profile.start();
    for (const row of rows) await library.save(row);
    profile.wipe();
    const { snippets } = await profile.start().list();
    expect(new Map(snippets.map((row) => [row.id, row]))).toEqual(new Map(rows.map((row) => [row.id, row])));
    expect(await profile.area.get(['library.restored'])).toEqual({
      'library.restored': { count: 40, at: profile.time },
    });
  });

  it('is not told of at the very first start', async () => {
    await profile.start(starters('1', aSnippet('nl/excuus/a'))).list();
    expect((await profile.area.get(['library.restored']))['library.restored']).toBeUndefined();
  });

  it.each([0, 1, 2])('survives a worker that is killed after %i writes of the copy', async (writes) => {
    await profile.start().save(aSnippet('old'));
    const whole = profile.area;
    profile.area = failingAfter(whole, writes, 'killed');
    const saved = await profile.start().save(aSnippet('new'));
    expect(saved.ok).toBe(true);
    profile.area = whole;
    const next = profile.start();
    expect(await idsOf(next)).toEqual(['new', 'old']);
    await next.repairMirror();
    profile.wipe();
    expect(await idsOf(profile.start())).toEqual(['new', 'old']);
  });

  it('comes back whole when two pages were saving at the same moment, one of them slowly', async () => {
    const quick = profile.area;
    await profile.start().list();
    profile.area = {
      ...quick,
      set: async (items) => {
        await new Promise((resolve) => setTimeout(resolve, 40));
        await quick.set(items);
      },
    };
    const slowPage = profile.start();
    profile.area = quick;
    const quickPage = profile.start();
    const slowSave = slowPage.save(aSnippet('slow'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all([slowSave, quickPage.save(aSnippet('quick'))]);
    profile.wipe();
    expect(await idsOf(profile.start())).toEqual(['quick', 'slow']);
  });

  it('says so when the copy has no room, and the snippet is saved all the same', async () => {
    profile.area = failingAfter(profile.area, 0, 'QUOTA_BYTES quota exceeded');
    const library = profile.start();
    expect(await library.save(aSnippet('a'))).toEqual({ ok: true, value: { isMirrored: false } });
    expect(await idsOf(library)).toEqual(['a']);
  });
});

describe('a database out of reach', () => {
  const refusing = (name: string): IDBFactory =>
    Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('not here', name);
      },
    });

  it.each([
    ['InvalidStateError', 'storage-unavailable'],
    ['UnknownError', 'storage-unavailable'],
    ['SecurityError', 'storage-unavailable'],
  ])('reads the copy and the starters after %s, and refuses to write', async (name, trouble) => {
    const library = starters('1', aSnippet('nl/excuus/a'), aSnippet('nl/excuus/b'));
    const before = profile.start(library);
    await before.save(aSnippet('own'));
    await before.remove('nl/excuus/b');
    profile.indexedDB = refusing(name);
    const after = profile.start(library);
    expect((await after.list()).trouble).toBe(trouble);
    expect(await idsOf(after)).toEqual(['nl/excuus/a', 'own']);
    expect(await after.save(aSnippet('more'))).toEqual({ ok: false, error: trouble });
    expect(await after.remove('own')).toEqual({ ok: false, error: trouble });
    expect(await after.countUse('own')).toEqual({ ok: false, error: trouble });
  });

  it('answers within the time of a message when the database hangs', async () => {
    profile.indexedDB = Object.assign(new IDBFactory(), { open: () => new EventTarget() });
    const library = profile.start(starters('1', aSnippet('nl/excuus/a')));
    const begin = performance.now();
    expect(await idsOf(library)).toEqual(['nl/excuus/a']);
    expect(performance.now() - begin).toBeLessThan(1400);
    await library.list();
    expect(performance.now() - begin).toBeLessThan(1450);
  });

  it('uses the database again when it is back', async () => {
    const whole = profile.indexedDB;
    const library = profile.start();
    profile.indexedDB = whole;
    await library.save(aSnippet('a'));
    const open = whole.open.bind(whole);
    whole.open = () => {
      throw new DOMException('not here', 'UnknownError');
    };
    const other = profile.start();
    expect((await other.list()).trouble).toBe('storage-unavailable');
    whole.open = open;
    profile.time += 6000;
    expect(await other.list()).toMatchObject({ trouble: null, snippets: [{ id: 'a' }] });
  });

  it('says that the disk is full and keeps what was there', async () => {
    const library = profile.start();
    await library.save(aSnippet('a'));
    const full = new DOMException('full', 'QuotaExceededError');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw full;
    };
    try {
      expect(await library.save(aSnippet('b'))).toEqual({ ok: false, error: 'storage-full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await idsOf(library)).toEqual(['a']);
  });
});

describe('a database of a newer version', () => {
  const writeNewer = async (): Promise<void> => {
    const newer = new Dexie('weerklank', { indexedDB: profile.indexedDB, IDBKeyRange });
    newer.version(2).stores({ snippets: 'id, kind', extra: '++' });
    await newer.open();
    await newer.table('snippets').put(aSnippet('from-newer'));
    newer.close();
  };

  it('is read and never written', async () => {
    await writeNewer();
    const library = profile.start(starters('1', aSnippet('nl/excuus/a')));
    expect(await library.list()).toEqual({ snippets: [aSnippet('from-newer')], trouble: 'newer-data' });
    expect(await library.save(aSnippet('b'))).toEqual({ ok: false, error: 'newer-data' });
    expect(await library.remove('from-newer')).toEqual({ ok: false, error: 'newer-data' });
    const [database] = await profile.indexedDB.databases();
    expect(database?.version).toBe(20);
    expect(await idsOf(library)).toEqual(['from-newer']);
  });
});
