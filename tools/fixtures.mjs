/** Heavy material of some tests, such as a CMS or an editor: installed when a test asks for it, and kept. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, copyFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.mjs';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/cyberwegenkaart');

/** Why a test could not run: in CI a failure, on a laptop something to announce. */
export class FixtureMissing extends Error {}

/**
 * Installs the packages that `test/fixtures/<name>/package-lock.json` pins.
 *
 * @param {string} name
 * @returns {Promise<string>} The folder with their `node_modules`.
 * @throws {FixtureMissing} When they cannot be had.
 */
export async function fixture(name) {
  const source = join(ROOT, 'test/fixtures', name);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(CACHE, `${name}-${hash}`);
  if (existsSync(folder)) return folder;

  // Under another name until it is complete.
  const partial = `${folder}.partial`;
  rmSync(partial, {recursive: true, force: true});
  mkdirSync(partial, {recursive: true});
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(source, file), join(partial, file));
  }
  console.log(`Installing what the tests of ${name} need …`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const {ok} = await run('npm', ['ci', '--prefix', partial, ...flags]);
  if (!ok) throw new FixtureMissing(`npm could not install test/fixtures/${name}`);
  renameSync(partial, folder);
  return folder;
}

/**
 * Runs checks that need material from outside, and ends with the line `N passed, N failed`.
 *
 * What cannot be had is a failure in CI; elsewhere it is announced with a line `not run: …`.
 *
 * @param {() => Promise<{passed: number, failed: number}>} checks
 */
export async function withFixtures(checks) {
  let counts = {passed: 0, failed: 0};
  try {
    counts = await checks();
  } catch (error) {
    if (!(error instanceof FixtureMissing)) throw error;
    console.log(`not run: ${error.message}`);
    if (process.env.CI) counts.failed = 1;
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
