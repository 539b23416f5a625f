import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Installs the dependencies if they are missing or others than package-lock.json asks for. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the dependencies with npm ci, which takes about a minute …');
  const {ok} = await run('npm', ['ci', '--no-audit', '--no-fund'], {PUPPETEER_SKIP_DOWNLOAD: '1'});
  if (!ok) throw new Error('npm ci failed; see its message above.');
}

function isInstalled() {
  const installedLock = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, {version, optional}]) =>
      // The root has no path, and an optional package may be for another system.
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
