import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const OXLINT = join(ROOT, 'node_modules/.bin/oxlint');
const planted: string[] = [];

/** Plants a file, lints it, and answers what the linter said. */
const lint = (path: string, code: string): string => {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  planted.push(file);
  try {
    return execFileSync(OXLINT, ['--deny-warnings', file], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
};

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file);
});

describe('the borders between folders', () => {
  it.each([
    ['lib/engine/planted.ts', '#lib/mail/mail-site.ts'],
    ['lib/engine/kinds/planted.ts', '#lib/storage/db.ts'],
    ['lib/domain/planted.ts', '#lib/engine/analyze-draft.ts'],
    ['lib/mail/planted.ts', '#lib/messaging/messenger.ts'],
    ['lib/mail/gmail/planted.ts', '#lib/i18n/nl.ts'],
    ['lib/coach/planted.ts', '#lib/mail/gmail/gmail.ts'],
    ['lib/coach/planted.ts', '#lib/storage/db.ts'],
    ['lib/coach/planted.ts', 'preact'],
    ['lib/background/planted.ts', '#lib/mail/mail-site.ts'],
    ['lib/storage/planted.ts', '#lib/coach/panel.ts'],
    ['lib/snippets/planted.ts', 'dexie'],
    ['components/planted.ts', '#lib/messaging/messenger.ts'],
    ['components/planted.ts', 'wxt/browser'],
    ['lib/engine/planted.ts', '../mail/mail-site.ts'],
  ])('do not let %s import %s', (path, from) => {
    expect(lint(path, `import '${from}';\n`)).toContain('no-restricted-imports');
  });

  it('let an allowed import pass', () => {
    const code = `import type { Span } from '#lib/domain/span.ts';\n\nexport const planted = (span: Span): number => span.start;\n`;
    expect(lint('lib/engine/planted.ts', code)).not.toContain('no-restricted-imports');
  });
});
