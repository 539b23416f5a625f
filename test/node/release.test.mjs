/** What the public workflow does before a release. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {STEPS, stepsLike} from '../../tools/verify/steps.mjs';

/** Steps that run in each engine before a release. */
const IN_EACH = ['test:unit', 'test:dist', 'test:hostile'];
const ENGINES = ['chromium', 'firefox', 'webkit'];

const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
const jobs = [...workflow.matchAll(/steps: '(.*?)'(?:, engines: (\w+))?/g)].map(
  ([, pattern, engine]) => ({steps: stepsLike(pattern), engine}),
);

it('the jobs before a release leave out no step', () => {
  const done = new Set(jobs.flatMap(({steps}) => steps));
  assert.deepEqual(
    STEPS.filter((step) => !done.has(step)),
    [],
  );
});

it('the jobs before a release leave out no engine', () => {
  for (const step of IN_EACH) {
    const engines = jobs.filter(({steps}) => steps.includes(step)).map(({engine}) => engine);
    assert.deepEqual(engines.sort(), ENGINES, step);
  }
});

it('only what runs in each engine is divided over jobs by engine', () => {
  for (const {steps, engine} of jobs.filter((job) => job.engine)) {
    assert.deepEqual(
      steps.filter((step) => !IN_EACH.includes(step)),
      [],
      engine,
    );
  }
});
