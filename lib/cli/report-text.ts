import type { ComplaintReading, Tip } from '#lib/domain/analysis.ts';

import type { CoachReport } from './coach-text.ts';
import { reportWords, type ReportWords } from './report-words.ts';

/** What is told of the tips beyond the first ones; a letter with more needs another tool than a list. */
const MAX_OTHER_TIPS = 8;
const MAX_QUOTE_CHARS = 90;

/**
 * The readable report of one draft: checklists, tips with passage, reason and better phrase, and the complaint. In the
 * language of the draft.
 *
 * @param framework the one that is coached by; it stands first
 */
export const reportText = (report: CoachReport, draft: string, framework: string): string => {
  const words = reportWords(report.language);
  if (Object.keys(report.checklists).length === 0)
    return `━━ ${report.id}\n\n${words.otherLanguage(report.language)}\n`;
  const about = [words.languageName, words.address[report.address]].filter((part) => part !== '').join(', ');
  const blocks = [
    `━━ ${report.id} (${about})`,
    checklistsText(report, framework, words),
    tipsText(report, draft, words),
    ...(report.complaint ? [complaintText(report.complaint, words)] : []),
    ...(report.improved === undefined
      ? []
      : [`${words.improved}\n\n${indent(report.improved, '  │ ')}`, gapsText(report, words)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

const MARKS: Readonly<Record<string, string>> = { present: '✓', weak: '~', missing: '·', 'not-needed': ' ' };

const checklistsText = (
  { checklists }: CoachReport,
  framework: string,
  { frameworks, legend, notInOrder }: ReportWords,
): string => {
  const names = Object.keys(checklists).sort((a, b) => Number(b === framework) - Number(a === framework));
  const width = Math.max(...names.map((name) => name.length));
  const steps = Object.entries(checklists).flatMap(([, all]) => all);
  const lines = names.map((name) => {
    const marked = (checklists[name] ?? []).map(
      ({ step, state, inOrder }) => `${MARKS[state] ?? '?'} ${step}${inOrder === false ? ' ↑' : ''}`,
    );
    return `  ${name === framework ? '▸' : ' '} ${name.padEnd(width)}   ${marked.join('   ')}`;
  });
  const order = steps.some(({ inOrder }) => inOrder === false) ? `   ↑ ${notInOrder}` : '';
  return [frameworks, ...lines, `    ${legend}${order}`].join('\n');
};

const tipsText = (report: CoachReport, draft: string, words: ReportWords): string => {
  if (report.complaint?.isComplaint === false && report.tips.length === 0) return words.noComplaint;
  if (report.tips.length === 0 && report.allTips.length === 0) return words.nothingOpen;
  const others = report.allTips.slice(0, MAX_OTHER_TIPS).map((tip) => otherTip(tip, draft, words));
  const more = report.allTips.length - others.length;
  return [
    ...report.tips.map((tip, index) => tipText(tip, index + 1, draft, words)),
    ...(others.length > 0
      ? [[words.also, ...others, ...(more > 0 ? [`  ${words.more(more)}`] : [])].join('\n')]
      : []),
  ].join('\n\n');
};

const tipText = (tip: Tip, number: number, draft: string, words: ReportWords): string => {
  const source = tip.source === null ? '' : ` (${tip.source})`;
  const [better] = tip.suggestions;
  return [
    `${number}. ${whereText(tip, draft, words)} — ${words.severity[tip.severity]}`,
    `   ${oneLine(tip.message)}`,
    `   ${words.why}: ${oneLine(tip.why)}${source}`,
    ...(better ? [`   ${words.better}: ${oneLine(better.text)}`] : []),
  ].join('\n');
};

const otherTip = (tip: Tip, draft: string, words: ReportWords): string => {
  const [better] = tip.suggestions;
  const what = tip.start === tip.end ? oneLine(tip.message) : whereText(tip, draft, words);
  return `  - ${what}${better ? ` → ${oneLine(better.text)}` : ''}`;
};

const whereText = (tip: Tip, draft: string, words: ReportWords): string => {
  const line = draft.slice(0, tip.start).split('\n').length;
  if (tip.start === tip.end) return words.missingAt(line);
  return `${words.line(line)}: “${shorten(oneLine(draft.slice(tip.start, tip.end)))}”`;
};

const complaintText = (complaint: ComplaintReading, words: ReportWords): string => {
  const facts = [
    words.isComplaint(complaint),
    words.emotion[complaint.emotion],
    words.customerAddress[complaint.address],
    words.severityOfComplaint[complaint.severity],
    ...complaint.risks.map((risk) => words.risk[risk]),
  ].filter((fact) => fact !== undefined && fact !== '');
  const points = complaint.points.map(
    ({ quote, answered }) => `  - “${shorten(oneLine(quote))}” — ${words.answered[answered]}`,
  );
  return [`${words.complaint}: ${facts.join(', ')}`, ...points].join('\n');
};

const gapsText = ({ gaps }: CoachReport, words: ReportWords): string =>
  gaps.length === 0 ? '' : `${words.gaps}: ${[...new Set(gaps.map(({ text }) => oneLine(text)))].join('  ')}`;

const indent = (text: string, by: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `${by}${withoutControls(line)}`.trimEnd())
    .join('\n');

const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

/** A draft may hold anything; a terminal obeys some of it. */
const withoutControls = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const shorten = (text: string): string =>
  text.length <= MAX_QUOTE_CHARS ? text : `${text.slice(0, MAX_QUOTE_CHARS - 1).trimEnd()}…`;
