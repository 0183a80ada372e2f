/** The peers have their own folder and lock file, so that nobody installs them who does not measure. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'peers');
const LOCK = path.join(FOLDER, 'package-lock.json');
/** A copy of the lock file that was installed from; it is only there when that went well. */
const INSTALLED = path.join(FOLDER, 'node_modules', 'installed-from.json');

/** Installs what the lock file names, unless that was done before. Null, or in one line why it could not be done. */
export const installPeers = async (): Promise<string | null> => {
  const wanted = await readFile(LOCK, 'utf8');
  if ((await readFile(INSTALLED, 'utf8').catch(() => '')) === wanted) return null;
  console.error('Installing the peers (once; about a minute) …');
  const complaint = await npm('ci', '--ignore-scripts', '--fetch-retries=1', '--loglevel=error');
  if (complaint !== null) return reasonIn(complaint);
  await writeFile(INSTALLED, wanted);
  return null;
};

/** Null when it went well, else what npm said. */
const npm = (...args: readonly string[]): Promise<string | null> =>
  new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stderr.on('data', (text: unknown) => {
      said += String(text);
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : said));
  });

const NO_CONNECTION =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/u;

const reasonIn = (complaint: string): string => {
  const code = NO_CONNECTION.exec(complaint)?.[0];
  if (code !== undefined) return `the npm registry cannot be reached (${code}); try again with a connection`;
  return /npm error (?!code\b)(.+)/u.exec(complaint)?.[1] ?? (complaint.trim() || 'npm ci failed');
};
