import { describe, expect, it } from 'vitest';

import { runCoach } from '#lib/cli/run-coach.ts';
import { aPack, aRule, TRIAD, TRIAD_SIGNALS } from '#tests/unit/engine/a-pack.ts';

const aSign = (shows: string, flag: string) => ({
  title: shows,
  shows,
  flag: [flag],
  examples: { flags: [], allows: [] },
});

const languages = {
  packs: {
    nl: aPack({
      ...TRIAD,
      signals: TRIAD_SIGNALS,
      rules: {
        'pseudo/zo-ervaart': aRule('pseudo-apology', ['zo ervaart'], {
          instead: ['Wat vervelend dat [wat er misging].'],
        }),
      },
      complaint: { kapot: aSign('complaint', 'kapot'), boos: aSign('angry', 'boos') },
    }),
  },
  words: { nl: new Set(['dat', 'u', 'het', 'is', 'een', 'ik']), de: new Set(['ich', 'nicht', 'und', 'das']) },
};

const GOOD = 'Wat vervelend. Ik stuur u een nieuwe.';
const POOR = 'Jammer dat u het zo ervaart.';

/** Runs the command over files that exist only here. A missing one answers as the system does. */
const run = async (args: string[], files: Record<string, string | Uint8Array> = {}) => {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await runCoach(args, {
    loadLanguages: () => languages,
    open: async function* (file) {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error(file), { code: 'ENOENT' });
      yield Buffer.from(content);
    },
    write: async (text) => {
      written.push(text);
    },
    complain: (line) => complaints.push(line),
  });
  const out = written.join('');
  return {
    code,
    out,
    complaints,
    json: () =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
};

describe('the exit code', () => {
  it.each([
    ['0 for a draft with tips', [], POOR, 0],
    ['2 for it when strict', ['--strict'], POOR, 2],
    ['0 for a good draft when strict', ['--strict'], GOOD, 0],
    ['2 when strict and a must-have is missing', ['--strict'], 'Dat is het.', 2],
    ['2 when strict, German to the eye but said to be Dutch', ['--strict', '--lang', 'nl'], 'Ich nicht.', 2],
    ['0 when strict in another language', ['--strict'], 'Ich und das nicht.', 0],
    ['2 for an empty Dutch draft when strict', ['--strict', '--lang', 'nl'], '', 2],
    ['0 for an empty draft', [], '', 0],
    ['0 for --help', ['--help'], '', 0],
    ['1 for an unknown framework', ['--framework', 'aida'], GOOD, 1],
    ['1 for a framework that only looks known', ['--framework', 'constructor'], GOOD, 1],
    ['1 for a missing complaint', ['--complaint', 'weg.txt'], GOOD, 1],
  ])('is %s', async (_, args, draft, code) => {
    expect((await run([...args, 'a.txt'], { 'a.txt': draft })).code).toBe(code);
  });

  it('is 1 when one of the drafts cannot be read, and the others are told all the same', async () => {
    const { code, complaints, json } = await run(['--json', '--strict', 'a.txt', 'weg.txt', 'b.txt'], {
      'a.txt': POOR,
      'b.txt': GOOD,
    });
    expect(code).toBe(1);
    expect(complaints).toEqual(['weg.txt: kan niet gelezen worden, dit bestand is er niet.']);
    expect(json().map(({ id }) => id)).toEqual(['a.txt', 'b.txt']);
  });

  it('is 0 with --jsonl when lines are bad', async () => {
    const { code, json } = await run(['--jsonl'], {
      '-': `{"id":"a","draft":"${GOOD}"}\n\nniks\n{"id":"b"}\n{"id":"c","draft":"${POOR}"}\n`,
    });
    expect(code).toBe(0);
    expect(json()).toMatchObject([
      { id: 'a', language: 'nl' },
      { line: 2, error: expect.any(String) },
      { line: 3, error: expect.any(String) },
      { id: 'b', error: expect.any(String) },
      { id: 'c', language: 'nl' },
    ]);
  });
});

describe('a draft in JSON', () => {
  it('has every field of the contract, in its order', async () => {
    const { json } = await run(['--json', '--apply', 'a.txt', '--complaint', 'k.txt'], {
      'a.txt': POOR,
      'k.txt': 'Het is kapot en ik ben boos.',
    });
    const [report] = json();
    expect(Object.keys(report)).toEqual([
      'id',
      'language',
      'address',
      'labels',
      'checklists',
      'tips',
      'allTips',
      'gaps',
      'stage',
      'stance',
      'rating',
      'complaint',
      'improved',
    ]);
    expect(report).toMatchObject({
      id: 'a.txt',
      language: 'nl',
      address: 'u',
      labels: { 'pseudo-apology': [{ start: 17, end: 27, quote: 'zo ervaart', by: 'rule' }] },
      checklists: { triade: [{ step: 'begrip', state: 'missing' }, {}, {}] },
      stage: 'first',
      stance: 'unclear',
      complaint: { isComplaint: true, address: 'none', emotion: 'angry', risks: [], severity: 2 },
      improved: 'Wat vervelend dat [wat er misging]. Ik stuur u een nieuwe.',
      gaps: [{ start: 18, end: 34, text: '[wat er misging]' }],
    });
    expect(report.tips[0]).toMatchObject({
      rule: 'nl/pseudo/zo-ervaart',
      label: 'pseudo-apology',
      severity: 'high',
      start: 17,
      end: 27,
      message: '“zo ervaart” kan anders.',
      why: 'Daarom.',
      suggestions: [{ edit: { start: 0, end: 28 } }],
    });
  });

  it('counts in the draft exactly as given', async () => {
    const draft = `\uFEFFBeste Jan,\r\n\r\n${POOR}\r\n`;
    const { json } = await run(['--json', 'a.txt'], { 'a.txt': draft });
    const [hit] = json()[0].labels['pseudo-apology'];
    expect(draft.slice(hit.start, hit.end)).toBe(hit.quote);
  });

  it.each([
    ['de', 'Ich und das nicht, sorry.'],
    ['und', 'zzz 123'],
  ])('is silent in language %s', async (language, draft) => {
    const { json } = await run(['--json', 'a.txt'], { 'a.txt': draft });
    expect(json()).toMatchObject([{ language, labels: {}, tips: [], allTips: [] }]);
  });

  it('reads the complaint also when it cannot read the draft', async () => {
    const { json } = await run(['--json', '--complaint', 'k.txt', 'a.txt'], {
      'a.txt': 'Ich und das nicht, sorry.',
      'k.txt': 'Dat is kapot en ik ben boos.',
    });
    expect(json()).toMatchObject([{ language: 'de', tips: [], complaint: { emotion: 'angry' } }]);
  });

  it('is null about a complaint that was not given, and takes stage and stance as told', async () => {
    const { json } = await run(['--json', '--stage', 'final', '--stance', 'ours'], { '-': GOOD });
    expect(json()).toMatchObject([{ id: '-', complaint: null, stage: 'final', stance: 'ours' }]);
  });

  it('has the complaint of its line before that of the option', async () => {
    const { json } = await run(['--jsonl', '--complaint', 'k.txt'], {
      'k.txt': 'Het is kapot.',
      '-': `{"id":1,"draft":"${GOOD}"}\n{"id":2,"draft":"${GOOD}","complaint":"Dat is het."}`,
    });
    expect(json().map(({ complaint }) => complaint.isComplaint)).toEqual([true, false]);
  });
});

describe('the readable report', () => {
  it('shows checklist, passage, reason, better phrase, improved draft and gaps', async () => {
    const { out } = await run(['--apply', 'a.txt'], { 'a.txt': `Beste Jan,\n\n${POOR}\n\nGroet,\nEls` });
    for (const part of ['▸ triade', 'regel 3: “zo ervaart”', 'Waarom: Daarom.', 'Liever: Wat vervelend dat'])
      expect(out).toContain(part);
    expect(out).toContain('│ Wat vervelend dat [wat er misging]. Ik stuur u een nieuwe.');
    expect(out).toContain('Zelf in te vullen: [wat er misging]');
  });

  it('shows what the customer is like', async () => {
    const { out } = await run(['--complaint', 'k.txt', 'a.txt'], {
      'a.txt': GOOD,
      'k.txt': 'Het is kapot, ik ben boos.',
    });
    expect(out).toContain('De klant: klacht, boos, zonder aanspreekvorm, gewoon');
  });

  it.each([
    ['a draft that lacks nothing', 'Wat vervelend. Mijn excuses. Ik stuur u een nieuwe.', 'Geen tips.'],
    ['another language', 'Ich und das nicht, sorry.', 'Deze taal (de) kent de coach niet'],
    ['no language', 'zzz', 'De taal is niet te herkennen'],
  ])('says so of %s', async (_, draft, line) => {
    const { out } = await run(['a.txt'], { 'a.txt': draft });
    expect(out).toContain(line);
  });

  it('passes no order of the draft on to the terminal', async () => {
    const { out } = await run(['--apply', 'a.txt'], { 'a.txt': 'Dat is zo \u001b[2Jervaart.' });
    expect(out).not.toContain('\u001b');
  });
});
