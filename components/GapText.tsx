import { findGaps, type Gap } from '#lib/domain/find-gaps.ts';
import type { Words } from '#lib/i18n/words.ts';

// A placeholder of a snippet, such as {{voornaam}} or {{voornaam|klant}}.
const PLACEHOLDER = /\{\{[^{}\n]{1,80}\}\}/gu;

type Props = { readonly text: string; readonly words: Words };

/** A sentence in which what still has to be filled in is visibly marked. */
export const GapText = ({ text, words }: Props) => {
  const shown = text.replaceAll('{{cursor}}', '');
  const gaps = [...findGaps(shown), ...findPlaceholders(shown)].sort((a, b) => a.start - b.start);
  return (
    <>
      {gaps.map((gap, index) => [
        shown.slice(gaps[index - 1]?.end ?? 0, gap.start),
        <mark key={index}>{gapLabel(gap.text, words)}</mark>,
      ])}
      {shown.slice(gaps.at(-1)?.end ?? 0)}
    </>
  );
};

const findPlaceholders = (text: string): readonly Gap[] =>
  [...text.matchAll(PLACEHOLDER)].map(({ index, 0: placeholder }) => ({
    start: index,
    end: index + placeholder.length,
    text: placeholder,
  }));

const gapLabel = (gap: string, words: Words): string => {
  if (gap.startsWith('[')) return gap;
  const [name = ''] = gap.slice(2, -2).split('|');
  return `[${words.placeholders.label(name.trim()).toLowerCase()}]`;
};
