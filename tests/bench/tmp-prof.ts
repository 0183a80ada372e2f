import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';
import { questionAbout } from './measure-engine.ts';
import { writeLetter } from './letter.ts';
const langs = loadLanguages();
const N = Number(process.argv[2] ?? 2000);
const drafts = Array.from({ length: 500 }, (_, i) => writeLetter(N, i));
for (let r = 0; r < Number(process.argv[3] ?? 10); r++) { const t=performance.now(); for (const d of drafts) analyzeDraft(questionAbout(d), langs); console.log(((performance.now()-t)/drafts.length).toFixed(4)); }
