import type { Tip } from '#lib/domain/analysis.ts';

import type { CoachReport } from './coach-text.ts';

const STATE_MARK: Readonly<Record<string, string>> = {
  present: '✓',
  weak: '~',
  missing: '–',
  'not-needed': ' ',
};

/** The readable report of one draft: checklists, tips with passage, reason and better phrase, and the complaint. */
export const printReport = (report: CoachReport, framework: string): void => {
  console.log(`\n── ${report.id} (${report.language}, aanspreekvorm: ${report.address})`);
  if (Object.keys(report.checklists).length === 0) {
    console.log('   In deze taal leest de coach niet mee.');
    return;
  }
  const chosen = framework in report.checklists ? framework : (Object.keys(report.checklists)[0] ?? '');
  for (const [name, steps] of Object.entries(report.checklists)) {
    const line = steps.map(({ step, state }) => `${STATE_MARK[state] ?? '?'} ${step}`).join('   ');
    console.log(`   ${name === chosen ? '▸' : ' '} ${name.padEnd(16)} ${line}`);
  }
  for (const tip of report.tips) printTip(tip);
  if (report.allTips.length > 0) console.log(`   (en nog ${report.allTips.length}; zie --json)`);
  if (report.complaint) {
    const { isComplaint, address, emotion, risks, severity } = report.complaint;
    const risk = risks.length > 0 ? risks.join(', ') : 'geen';
    console.log(
      `   klant: ${isComplaint ? 'klacht' : 'geen klacht'}, ${address}, ${emotion}, risico: ${risk}, ernst ${severity}`,
    );
    for (const point of report.complaint.points) console.log(`     punt: ${point.quote} → ${point.answered}`);
  }
  if (report.improved !== undefined) {
    console.log(`\n${report.improved}`);
    if (report.gaps.length > 0)
      console.log(`\n   zelf in te vullen: ${report.gaps.map(({ text }) => text).join(', ')}`);
  }
};

const printTip = (tip: Tip): void => {
  const where = tip.start === tip.end ? `teken ${tip.start}: ontbreekt` : `teken ${tip.start}–${tip.end}`;
  console.log(
    `\n   [${tip.severity}] ${tip.message}\n     ${where} · ${tip.rule}\n     waarom: ${tip.why}${tip.source === null ? '' : ` (${tip.source})`}`,
  );
  const [better] = tip.suggestions;
  if (better) console.log(`     beter: ${better.text}`);
};
