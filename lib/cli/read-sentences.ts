import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { labelId, type LabelId } from '#lib/domain/label.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A sentence of our own with the labels that it carries, and those that nobody is sure of. */
export type LabelledSentence = {
  readonly text: string;
  readonly carries: ReadonlySet<LabelId>;
  readonly doubtful: ReadonlySet<LabelId>;
};

/**
 * The sentences of `assets/sentences/<language>`: one per line, behind its labels and a tab; `-` for none, `?label` for doubt,
 * `#` for a remark.
 *
 * @throws Error naming file and line of what cannot be read
 */
export const readSentences = (language: string): readonly LabelledSentence[] => {
  const folder = path.join(root, 'assets/sentences', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        line === '' || line.startsWith('#') ? [] : [readLine(line, `${language}/${name}, line ${index + 1}`)],
      );
    });
};

const readLine = (line: string, where: string): LabelledSentence => {
  const [labels, text, ...rest] = line.split('\t');
  if (!labels || !text || rest.length > 0) throw new Error(`${where}: write labels, one tab and a sentence.`);
  const marks = labels.split(' ').filter((mark) => mark !== '-');
  const read = (mark: string): LabelId => {
    const label = labelId.safeParse(mark);
    if (!label.success) throw new Error(`${where}: “${mark}” is no label (reference: lib/domain/label.ts).`);
    return label.data;
  };
  return {
    text,
    carries: new Set(marks.filter((mark) => !mark.startsWith('?')).map(read)),
    doubtful: new Set(marks.filter((mark) => mark.startsWith('?')).map((mark) => read(mark.slice(1)))),
  };
};
