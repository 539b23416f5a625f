import {spawnSync} from 'node:child_process';

/**
 * Makes the folder that a webmaster puts on a server, with the command that the build made.
 *
 * @param {string} folder - Does not exist yet.
 * @param {string} baseUrl - Where the folder will be.
 * @param {string[]} options - Further options of `host`.
 * @throws {Error} With what the command said, when it fails.
 */
export function host(folder, baseUrl, ...options) {
  const args = ['dist/cli/cyberwegenkaart.js', 'host', folder, '--base-url', baseUrl, ...options];
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`cyberwegenkaart host failed: ${stderr}`);
}
