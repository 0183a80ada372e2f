import { measureKeystroke } from './measure-keystroke.ts';
for (const f of await measureKeystroke(process.argv[2]!)) console.log(f.what, f.runs, f.median.toFixed(4), `${f.min.toFixed(4)}–${f.max.toFixed(4)}`, 'p95', f.p95.toFixed(3), f.floor?.median);
