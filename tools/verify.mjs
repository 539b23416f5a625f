/** The one door: everything that must hold before a change is pushed, and exactly what CI runs. */
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {findEngines} from './engines.mjs';
import {chromiumOnlyFiles} from './engines/chromium-only.mjs';
import {run} from './run.mjs';

/** In the order in which they start; a step waits for those that it comes `after`. */
const STEPS = [
  {name: 'unit tests', command: 'wtr --group unit', counts: true},
  {name: 'format', command: 'prettier --check .'},
  {name: 'lint', command: 'eslint .'},
  {name: 'types', command: 'tsc'},
  {name: 'types of the command line', command: 'tsc --project src/cli'},
  {name: 'readability', command: 'node tools/readability.mjs', counts: true},
  {name: 'conformance', command: 'node tools/conformance.mjs', counts: true},
  {name: 'look', command: 'node tools/look.mjs --check'},
  // ESLint and TypeScript read what it writes.
  {name: 'build', command: 'node build/build.mjs', after: ['lint', 'types']},
  {name: 'dist tests', command: 'wtr --group dist', counts: true, after: ['build']},
  {name: 'hosted', command: 'node test/evidence/hosted.mjs', counts: true, after: ['build']},
  {
    name: 'back and forward',
    command: 'node test/evidence/back-and-forward.mjs',
    counts: true,
    after: ['build'],
  },
  {name: 'editors', command: 'node test/evidence/editors.mjs', counts: true, after: ['build']},
  {name: 'wordpress', command: 'node test/evidence/wordpress.mjs', counts: true, after: ['build']},
  ...(chromiumOnlyFiles().length > 0
    ? [
        {
          name: 'tests in Chromium only',
          command: 'wtr --group chromium',
          counts: true,
          after: ['build'],
        },
      ]
    : []),
  {name: 'accessibility', command: 'node test/evidence/a11y.mjs', counts: true},
  {
    name: 'themes',
    command: 'node test/evidence/themes.mjs --check',
    counts: true,
    after: ['build'],
  },
  {name: 'print', command: 'node test/evidence/print.mjs', counts: true, after: ['build']},
  {
    name: 'node tests',
    command: `node --test --test-reporter spec ${nodeTests().join(' ')}`,
    after: ['build'],
  },
  {name: 'documents', command: 'node test/evidence/documents.mjs', counts: true, after: ['build']},
  {name: 'storybook', command: 'storybook build --quiet', after: ['build']},
  {name: 'stories', command: 'node test/evidence/stories.mjs', counts: true, after: ['storybook']},
];

// A test waits for frames, answers and pages half of the time. Two steps use two cores well; more would wait for each
// other.
const SIDE_BY_SIDE = Math.min(2, availableParallelism());

// First, so that an engine that ENGINES names and that is not there is the first thing said.
const {leftOut} = await findEngines();
const start = performance.now();
const results = await runAll();

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
// Once more what went wrong, where nobody has to look for it.
for (const {name, failed, output} of results) {
  if (failed > 0) console.log(`\n── ${name}, which failed\n${output}`);
}
console.log();
for (const {name, seconds, passed, failed} of results) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}, ${seconds} s: ${passed} passed, ${failed} failed`,
  );
}
for (const {name, missing} of results) if (missing) console.log(`- ${name}: not run, ${missing}`);
for (const {name, reason} of leftOut) console.log(`- ${name}: not run, ${reason}`);
console.log(`In ${secondsSince(start)} s, ${SIDE_BY_SIDE} steps side by side.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);

/** Named one by one, because `node --test` on Node 20 takes no pattern. */
function nodeTests() {
  return readdirSync('test/node')
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/node/${file}`);
}

/** Runs every step, and resolves with what they gave, in their order. */
async function runAll() {
  const waiting = [...STEPS];
  const running = new Map();
  const ended = new Map();
  while (ended.size < STEPS.length) {
    const isReady = ({after = []}) => after.every((name) => ended.has(name));
    while (running.size < SIDE_BY_SIDE && waiting.some(isReady)) {
      const [step] = waiting.splice(waiting.findIndex(isReady), 1);
      running.set(step.name, runStep(step));
    }
    const result = await Promise.race(running.values());
    running.delete(result.name);
    ended.set(result.name, result);
  }
  return STEPS.map(({name}) => ended.get(name));
}

/** Runs a step, and shows what it said when it has ended; one that counts no tests of its own counts as one. */
async function runStep({name, command, counts}) {
  console.log(`… ${name}: ${command}`);
  const began = performance.now();
  const [program, ...args] = command.split(' ');
  const env = {STORYBOOK_DISABLE_TELEMETRY: '1'};
  const {ok, output} = await run(program, args, env, {quiet: true});
  const seconds = secondsSince(began);
  console.log(`\n── ${name}, ${seconds} s\n${output}`);
  const {passed, failed} = (counts && lastCount(output)) ?? {passed: ok ? 1 : 0, failed: 0};
  // A step can fail without a failed test, for instance when its browser does not start.
  const [, missing] = /^not run: (.*)$/m.exec(output) ?? [];
  return {name, seconds, passed, failed: ok ? failed : Math.max(failed, 1), missing, output};
}

function secondsSince(time) {
  return Math.round((performance.now() - time) / 1000);
}

/** The numbers of the last line `N passed, N failed`. */
function lastCount(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && {passed: Number(last[1]), failed: Number(last[2])};
}
