/** Builds dist/ from nothing, and fails when a file is over its budget. */
import {rmSync} from 'node:fs';
import {run} from './run.mjs';

rmSync('dist', {recursive: true, force: true});

const steps = await Promise.all([
  run('rollup', ['--config', '--silent']),
  run('tsc', ['--project', 'tsconfig.build.json']),
  run('cem', ['analyze', '--quiet']),
  run('node', ['scripts/build/content-schema.mjs']),
]);
const built = steps.every((step) => step.ok);
const {ok} = built ? await run('node', ['scripts/size.mjs']) : {ok: false};
process.exitCode = ok ? 0 : 1;
