import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
const PROGRAM = join(ROOT, 'dist/cli/cyberwegenkaart.js');

/**
 * Runs the built command line tool.
 *
 * @param {string[]} args
 * @param {{input?: string | Uint8Array, cwd?: string, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, out: string, err: string}>}
 */
export async function cli(args, {input = '', cwd = ROOT, env = {}} = {}) {
  const result = await program(process.execPath, [PROGRAM, ...args], {input, cwd, env});
  // Whatever is put in, a person at a prompt never sees where in the code it went wrong.
  if (/^\s+at .*:\d+:\d+\)?$/m.test(result.err)) throw new Error(`A stack trace:\n${result.err}`);
  return result;
}

/** Runs any program, and resolves with what it printed. */
export function program(command, args, {input = '', cwd = ROOT, env = {}} = {}) {
  const child = spawn(command, args, {cwd, env: {...process.env, ...env}});
  const printed = {out: '', err: ''};
  child.stdout.setEncoding('utf8').on('data', (text) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (printed.err += text));
  // A program that does not read its input may end before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({code, ...printed}));
  });
}

/** Calls `use` with a new folder, which is removed afterwards. */
export async function inFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'cyberwegenkaart-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
