/**
 * The one door: everything that must hold before a change is pushed, and exactly what CI runs.
 *
 *     npm run verify                              every step; wireit leaves out what has not changed since it passed
 *     npm run verify -- --changed [base]          only what the change since main, or since base, can break
 *     npm run verify -- --only 'test:*'           only these steps, and what they need
 *     npm run verify:release                      every step in full: all states, engines and themes
 *
 * A step is a script of package.json under `wireit`, which says what it needs and which files it reads.
 */
import {availableParallelism} from 'node:os';
import {mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {findEngines} from './engines.mjs';
import {run} from './run.mjs';
import {changedFiles, concerned} from './verify/changed.mjs';
import {forgetResult, readResult} from './verify/results.mjs';
import {STEPS, stepsLike, withNeeds} from './verify/steps.mjs';

// A test waits for frames, answers and pages half of the time. Two steps use two cores well; more would wait for each
// other.
const SIDE_BY_SIDE = Math.min(2, availableParallelism());
/** Take about as long as all others: beside them from the start, because wireit starts steps in any order. */
const LONGEST = ['test:unit', 'test:dist'];
/** A package of which the scripts need the chosen steps: wireit starts from a script. */
const CHOSEN = 'coverage/verify';

const {values, positionals} = parseArgs({
  options: {
    release: {type: 'boolean'},
    changed: {type: 'boolean'},
    only: {type: 'string', multiple: true},
  },
  allowPositionals: true,
});

// First, so that an engine that ENGINES names and that is not there is the first thing said.
const {leftOut} = await findEngines();
const start = Date.now();
const {steps, testFiles} = await chooseSteps();
const all = STEPS.filter((name) => steps.some((step) => withNeeds(step).includes(name)));
for (const name of all) forgetResult(name);
await runSteps();
report(all.map(readResult));

async function chooseSteps() {
  if (values.only) return {steps: values.only.flatMap(stepsLike)};
  if (!values.changed) return {steps: STEPS};
  const files = await changedFiles(positionals[0]);
  console.log(`Changed:\n${files.map((file) => `  ${file}\n`).join('')}`);
  const found = await concerned(files);
  if (found.testFiles) console.log(`Tests in a browser: ${found.testFiles.length} files.\n`);
  return found;
}

async function runSteps() {
  const lanes = [
    steps.filter((name) => LONGEST.includes(name)),
    steps.filter((name) => !LONGEST.includes(name)),
  ].filter(({length}) => length > 0);
  mkdirSync(CHOSEN, {recursive: true});
  const names = lanes.map((_, index) => `lane-${index + 1}`);
  const dependencies = lanes.map((lane) => lane.map((name) => `../..:${name}`));
  const chosen = {
    scripts: Object.fromEntries(names.map((name) => [name, 'wireit'])),
    wireit: Object.fromEntries(
      names.map((name, index) => [name, {dependencies: dependencies[index]}]),
    ),
  };
  writeFileSync(`${CHOSEN}/package.json`, JSON.stringify(chosen, null, 2));
  const parallel = Math.max(1, Math.floor(SIDE_BY_SIDE / lanes.length));
  await Promise.all(names.map((name) => runLane(name, parallel)));
}

function runLane(name, parallel) {
  return run('npm', ['run', name, '--silent', '--prefix', CHOSEN], {
    WIREIT_FAILURES: 'continue',
    WIREIT_LOGGER: 'simple',
    WIREIT_PARALLEL: String(parallel),
    ...(values.release && {RELEASE: '1'}),
    ...(testFiles && {TEST_FILES: testFiles.join()}),
  });
}

function report(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total('failed') === 0 ? 0 : 1;
  // Once more what went wrong, where nobody has to look for it.
  for (const {name, failed, command, output} of results) {
    if (failed > 0) console.log(`\n── ${name}, which failed: ${command}\n${output}`);
  }
  console.log();
  for (const {name, seconds, passed, failed, ended} of results) {
    const when = ended < start ? ', unchanged since it passed' : '';
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name}, ${seconds} s: ${passed} passed, ${failed} failed${when}`,
    );
  }
  for (const {name, missing} of results) if (missing) console.log(`- ${name}: not run, ${missing}`);
  for (const {name, reason} of leftOut) console.log(`- ${name}: not run, ${reason}`);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`In ${seconds} s, ${SIDE_BY_SIDE} steps side by side.`);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}
