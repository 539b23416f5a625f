/** Runs the tests of the command line and the package with Node's own runner, which takes no pattern on Node 20. */
import {readdirSync} from 'node:fs';
import {run} from './run.mjs';

const files = readdirSync('test/node').filter((file) => file.endsWith('.test.mjs'));
const {ok} = await run('node', [
  '--test',
  '--test-reporter=spec',
  ...files.map((file) => `test/node/${file}`),
]);
process.exitCode = ok ? 0 : 1;
