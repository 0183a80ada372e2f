/** An example sentence with its `[[marks]]` taken out: the text, and the marked parts as offsets in it. */
export const readMarks = (marked: string): { text: string; spans: { start: number; end: number }[] } => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[|\]\](?!\]))/)) {
    if (piece === '[[') spans.push({ start: text.length, end: text.length });
    else if (piece === ']]') {
      const open = spans.at(-1);
      if (open) open.end = text.length;
    } else text += piece;
  }
  return { text, spans };
};
