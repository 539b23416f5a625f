/** The one door: everything that must hold before a change is pushed, and exactly what CI runs. */
import {readdirSync} from 'node:fs';
import {findEngines} from './engines.mjs';
import {chromiumOnlyFiles} from './engines/chromium-only.mjs';
import {run} from './run.mjs';

const STEPS = [
  {name: 'format', command: 'prettier --check .'},
  {name: 'lint', command: 'eslint .'},
  {name: 'types', command: 'tsc'},
  {name: 'types of the command line', command: 'tsc --project src/cli'},
  {name: 'messages', command: 'node scripts/messages.mjs --check'},
  {name: 'readability', command: 'node scripts/readability.mjs', counts: true},
  {name: 'conformance', command: 'node scripts/conformance.mjs', counts: true},
  {name: 'unit tests', command: 'wtr --group unit', counts: true},
  {name: 'look', command: 'node scripts/look.mjs --check'},
  {name: 'build', command: 'node scripts/build.mjs'},
  {name: 'dist tests', command: 'wtr --group dist', counts: true},
  {name: 'hosted', command: 'node scripts/hosted.mjs', counts: true},
  {name: 'editors', command: 'node scripts/editors.mjs', counts: true},
  {name: 'wordpress', command: 'node scripts/wordpress.mjs', counts: true},
  ...(chromiumOnlyFiles().length > 0
    ? [{name: 'tests in Chromium only', command: 'wtr --group chromium', counts: true}]
    : []),
  {name: 'themes', command: 'node scripts/themes.mjs --check', counts: true},
  {name: 'print', command: 'node scripts/print.mjs', counts: true},
  {
    name: 'node tests',
    command: `node --test --test-reporter spec ${nodeTests().join(' ')}`,
  },
  {name: 'documents', command: 'node scripts/documents.mjs', counts: true},
  {name: 'accessibility', command: 'node scripts/accessibility.mjs', counts: true},
  {name: 'storybook', command: 'storybook build --quiet'},
  {name: 'stories', command: 'node scripts/stories.mjs', counts: true},
];

// First, so that an engine that ENGINES names and that is not there is the first thing said.
const {leftOut} = await findEngines();
const results = [];
for (const step of STEPS) results.push(await runStep(step));

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log();
for (const {name, seconds, passed, failed} of results) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}, ${seconds} s: ${passed} passed, ${failed} failed`,
  );
}
for (const {name, reason} of leftOut) console.log(`- ${name}: not run, ${reason}`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);

/** Named one by one, because `node --test` on Node 20 takes no pattern. */
function nodeTests() {
  return readdirSync('test/node')
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/node/${file}`);
}

/** Runs a step; one that counts no tests of its own counts as one. */
async function runStep({name, command, counts}) {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const [program, ...args] = command.split(' ');
  const {ok, output} = await run(program, args, {STORYBOOK_DISABLE_TELEMETRY: '1'});
  const seconds = Math.round((performance.now() - start) / 1000);
  const {passed, failed} = (counts && lastCount(output)) ?? {passed: ok ? 1 : 0, failed: 0};
  // A step can fail without a failed test, for instance when its browser does not start.
  return {name, seconds, passed, failed: ok ? failed : Math.max(failed, 1)};
}

/** The numbers of the last line `N passed, N failed`. */
function lastCount(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && {passed: Number(last[1]), failed: Number(last[2])};
}
