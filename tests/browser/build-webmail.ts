import { globSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const webmailApps = ['gmail', 'outlook'] as const;
/** A look-alike: a folder of `tests/webmail` with an `index.html`. */
export type WebmailApp = (typeof webmailApps)[number];

const root = path.resolve(import.meta.dirname, '../..');
const sources = path.join(root, 'tests/webmail');
const output = path.join(root, '.output/webmail');

/** Where the built app stands. */
export const builtApp = (app: WebmailApp): string => path.join(output, app);

/** Bundles the look-alikes that are missing or older than their sources; a second or two, else nothing. */
export async function buildWebmail(): Promise<void> {
  const stale = webmailApps.filter((app) => hasSources(app) && isStale(app));
  await Promise.all(stale.map(build));
}

const hasSources = (app: WebmailApp): boolean =>
  statSync(path.join(sources, app, 'index.html'), { throwIfNoEntry: false }) !== undefined;

function isStale(app: WebmailApp): boolean {
  const built = statSync(path.join(builtApp(app), 'index.html'), { throwIfNoEntry: false });
  if (!built) return true;
  const files = [...globSync('*.ts', { cwd: sources }), ...globSync(`${app}/**/*`, { cwd: sources })];
  return files.some((file) => statSync(path.join(sources, file)).mtimeMs > built.mtimeMs);
}

async function build(app: WebmailApp): Promise<void> {
  const vite = await import('vite');
  // Built aside and moved into place, so that two runs at once never serve each other's half-written files.
  const aside = path.join(output, `.${app}-${process.pid}`);
  await vite.build({
    configFile: false,
    root: path.join(sources, app),
    base: '/practice/',
    logLevel: 'warn',
    publicDir: false,
    build: { outDir: aside, emptyOutDir: true, target: 'es2024', modulePreload: false, minify: false },
  });
  await mkdir(output, { recursive: true });
  await rm(builtApp(app), { recursive: true, force: true });
  await rename(aside, builtApp(app));
}
