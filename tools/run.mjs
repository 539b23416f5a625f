import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';

const BIN = join(import.meta.dirname, '../node_modules/.bin');

/**
 * Runs a command of the project or the system, and resolves when it has ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] - Environment variables besides the present ones.
 * @param {{withErrors?: boolean, isQuiet?: boolean}} [options] - Whether what it says of errors is part of its output,
 *   and whether nothing of it is shown.
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export function run(command, args = [], env = {}, {withErrors = false, isQuiet = false} = {}) {
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '..'),
    env: {...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, ...env},
    stdio: ['ignore', 'pipe', withErrors ? 'pipe' : 'inherit'],
    // The commands of npm packages are .cmd files there, which only a shell runs.
    shell: process.platform === 'win32',
  });
  let output = '';
  const hear = (text) => {
    output += text;
    if (!isQuiet) process.stdout.write(text);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr?.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });
}
