/** Builds dist/ from nothing, and fails when a file is missing or over its budget. */
import {rmSync} from 'node:fs';
import {run} from './run.mjs';

rmSync('dist', {recursive: true, force: true});

const ok =
  (await allOk([
    run('rollup', ['--config', '--silent']),
    run('tsc', ['--project', 'tsconfig.build.json']),
    run('cem', ['analyze', '--quiet']),
    run('node', ['scripts/build/content-schema.mjs']),
  ])) &&
  (await allOk([
    run('node', ['scripts/build/crisis-card.mjs']),
    run('node', ['scripts/build/embed-pages.mjs']),
    run('node', ['scripts/build/check-exports.mjs']),
    run('node', ['scripts/build/integrity.mjs']),
    run('node', ['scripts/size.mjs']),
  ])) &&
  // Has the files of the steps before it.
  (await allOk([run('node', ['scripts/build/wordpress.mjs'])]));
process.exitCode = ok ? 0 : 1;

async function allOk(steps) {
  const results = await Promise.all(steps);
  return results.every((result) => result.ok);
}
