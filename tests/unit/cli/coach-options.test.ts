import { describe, expect, it } from 'vitest';

import { parseOptions } from '#lib/cli/coach-options.ts';
import { UsageError } from '#lib/cli/usage-error.ts';

describe('options', () => {
  it.each([
    [[], { files: ['-'], format: 'report', language: 'auto', framework: null, isStrict: false }],
    [['a.txt', 'b.txt'], { files: ['a.txt', 'b.txt'] }],
    [['-'], { files: ['-'] }],
    [['--complaint', 'klacht.txt', 'a.txt'], { complaint: 'klacht.txt', files: ['a.txt'] }],
    [['--lang', 'en'], { language: 'en' }],
    [['--lang=nl'], { language: 'nl' }],
    [['--framework', 'zekep'], { framework: 'zekep' }],
    [['--json'], { format: 'json' }],
    [['--jsonl'], { format: 'jsonl' }],
    [['--jsonl', '--json'], { format: 'jsonl' }],
    [['--apply', '--strict'], { withImproved: true, isStrict: true }],
    [['--stage', 'final', '--stance', 'not-ours'], { stage: 'final', stance: 'not-ours' }],
    [['-h'], { wantsHelp: true }],
    [['--', '--json'], { files: ['--json'], format: 'report' }],
  ])('%j', (args, expected) => expect(parseOptions(args)).toMatchObject(expected));
});

describe('an option that is not understood', () => {
  it.each([
    [['--jason'], '--jason: deze optie is er niet.'],
    [['--lang', 'de'], '--lang de: kies uit nl, en, auto.'],
    [['--lang'], '--lang: hier hoort een waarde achter.'],
    [['--stage', 'begin'], '--stage begin: kies uit first, holding, second, final, aftercare.'],
    [['--stance', 'theirs'], '--stance theirs: kies uit ours, unclear, not-ours.'],
    [['--json=yes'], '--json: hier hoort geen waarde achter.'],
    [['--complaint', '--json', 'a.txt'], '--complaint: hier hoort een waarde achter.'],
    [['--complaint', '-', '-'], '-: de standaardinvoer kan maar één ding zijn.'],
  ])('%j is told in one line', (args, line) => {
    const parse = () => parseOptions(args);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(line);
    expect(parse).not.toThrow('\n');
  });
});
