import { measureEngine } from './measure-engine.ts';
import { writeLetter } from './letter.ts';
console.log(writeLetter(900, 3));
for (const f of measureEngine()) console.log(f.what, f.median.toFixed(4), `${f.min.toFixed(4)}–${f.max.toFixed(4)}`, 'p95', f.p95.toFixed(3), f.floor?.median);
