import type { Words } from '#lib/i18n/words.ts';

// A gap for the writer, such as [welke dag?], or a placeholder of a snippet, such as {{voornaam}} or {{voornaam|klant}}.
const GAP = /(\[[^[\]\n]{1,80}\]|\{\{[^{}\n]{1,80}\}\})/u;

type Props = { readonly text: string; readonly words: Words };

/** A sentence in which what still has to be filled in is visibly marked. */
export const GapText = ({ text, words }: Props) => (
  <>
    {text
      .replaceAll('{{cursor}}', '')
      .split(GAP)
      .map((part, index) => (index % 2 === 1 ? <mark key={index}>{gapLabel(part, words)}</mark> : part))}
  </>
);

const gapLabel = (gap: string, words: Words): string => {
  if (gap.startsWith('[')) return gap;
  const [name = ''] = gap.slice(2, -2).split('|');
  return `[${words.placeholders.label(name.trim()).toLowerCase()}]`;
};
