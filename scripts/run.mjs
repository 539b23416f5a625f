import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';

const BIN = join(import.meta.dirname, '../node_modules/.bin');

/**
 * Runs a command of the project or the system, shows its output, and resolves when it has ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] - Environment variables besides the present ones.
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export function run(command, args = [], env = {}) {
  const child = spawn(command, args, {
    cwd: join(import.meta.dirname, '..'),
    env: {...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, ...env},
    stdio: ['ignore', 'pipe', 'inherit'],
    // The commands of npm packages are .cmd files there, which only a shell runs.
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });
}
