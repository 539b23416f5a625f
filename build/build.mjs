/** Builds dist/ from nothing, and fails when a file is missing. */
import {rmSync} from 'node:fs';
import {run} from '../tools/run.mjs';

rmSync('dist', {recursive: true, force: true});

const ok =
  (await allOk([
    run('rollup', ['--config', '--silent']),
    run('tsc', ['--project', 'tsconfig.build.json']),
    run('cem', ['analyze', '--quiet']),
    run('node', ['build/content-schema.mjs']),
  ])) &&
  (await allOk([
    run('node', ['build/crisis-card.mjs']),
    run('node', ['build/embed-pages.mjs']),
    run('node', ['build/check-exports.mjs']),
    run('node', ['build/integrity.mjs']),
  ])) &&
  // Has the files of the steps before it.
  (await allOk([run('node', ['build/wordpress.mjs'])]));
process.exitCode = ok ? 0 : 1;

async function allOk(steps) {
  const results = await Promise.all(steps);
  return results.every((result) => result.ok);
}
