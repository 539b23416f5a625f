/**
 * Runs a step of `verify`, and writes what came of it where wireit keeps it for as long as nothing changes that the
 * step reads.
 *
 *     node tools/step.mjs <name> <command>
 */
import {run} from './run.mjs';
import {writeResult} from './verify/results.mjs';

const [name, program, ...args] = process.argv.slice(2);
const began = performance.now();
const env = {STORYBOOK_DISABLE_TELEMETRY: '1'};
const {ok, output} = await run(program, args, env, {withErrors: true});
const seconds = Math.round((performance.now() - began) / 1000);
const {failed} = writeResult(name, {ok, output, seconds, command: [program, ...args].join(' ')});
process.exitCode = failed === 0 ? 0 : 1;
