import { dates } from '#tests/webmail/outlook/dates.ts';
import type { Mail } from '#tests/webmail/outlook/mailbox.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { escapeHtml } from '#tests/webmail/outlook/ui/escape-html.ts';

/** The font of everything the writer types. */
export const lineFormat = {
  fontFamily: 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif',
  fontSize: '12pt',
  textColor: 'rgb(0, 0, 0)',
} as const;

const lineStyle = `font-family: ${lineFormat.fontFamily}; font-size: ${lineFormat.fontSize}; color: ${lineFormat.textColor};`;

/** One line as the editor writes it; an empty one without text. */
export function lineHtml(text = ''): string {
  return `<div class="elementToProof" style="${lineStyle}">${escapeHtml(text) || '<br>'}</div>`;
}

/** The body of a received mail, one paragraph per element. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => `<p style="margin: 0 0 12pt;">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function quotedHeader(mail: Mail): string {
  const lines = [
    [texts.from, `${mail.from.name} <${mail.from.address}>`],
    [texts.sentAt, dates.inQuote(mail.date)],
    [texts.to, mail.to],
    [texts.subject, mail.subject],
  ] as const;
  const html = lines.map(([label, text]) => `<b>${label}:</b> ${escapeHtml(text)}`).join('<br>');
  const font = '<font face="Calibri, sans-serif" color="#000000" style="font-size: 11pt;">';
  return `<div id="divRplyFwdMsg" dir="ltr">${font}${html}</font><div>&nbsp;</div></div>`;
}

/** What a new compose window holds: an empty line and, for an answer, the quoted mail as its siblings. */
export function startHtml(answers: Mail | null): string {
  if (!answers) return lineHtml();
  const rule = '<hr tabindex="-1" style="display: inline-block; width: 98%;">';
  const quoted = answers.html ?? paragraphsHtml(answers.paragraphs);
  return `${lineHtml()}<div id="appendonsend"></div>${rule}${quotedHeader(answers)}${quoted}`;
}
