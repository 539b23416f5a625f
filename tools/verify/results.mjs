/** What came of each step, in a file that the step writes and `verify` reads. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

const FOLDER = 'coverage/steps';

/** Lines with numbers: our own, mocha's, and those of Node's test runner. */
const COUNTS = [
  /^(?<passed>\d+) passed, (?<failed>\d+) failed$/gm,
  /^ +(?<passed>\d+) passing \(.*\)(?:\n +(?<failed>\d+) failing)?/gm,
  /^ℹ pass (?<passed>\d+)\nℹ fail (?<failed>\d+)$/gm,
];

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} command
 * @property {number} ended When, in milliseconds since 1970.
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {string} [missing] Why the step has done nothing.
 * @property {string} output
 */

/** @returns {Result} */
export function writeResult(name, {ok, output, ...rest}) {
  const {passed, failed} = lastCount(output) ?? {passed: ok ? 1 : 0, failed: 0};
  const result = {
    name,
    ...rest,
    ended: Date.now(),
    passed,
    // A step can fail without a failed test, for instance when its browser does not start.
    failed: ok ? failed : Math.max(failed, 1),
    missing: /^not run: (.*)$/m.exec(output)?.[1],
    output,
  };
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(fileOf(name), JSON.stringify(result));
  return result;
}

/**
 * What a step has given, now or when wireit last had reason to run it; a step that has given nothing has failed.
 *
 * @returns {Result}
 */
export function readResult(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    const output = 'It did not run, because a step that it needs failed or it could not start.';
    return {name, command: '', ended: Date.now(), seconds: 0, passed: 0, failed: 1, output};
  }
}

/** Of a step that fails nothing is kept; wireit brings back what a step gave that has no reason to run. */
export function forgetResult(name) {
  rmSync(fileOf(name), {force: true});
}

function fileOf(name) {
  return `${FOLDER}/${name.replaceAll(':', '-')}.json`;
}

/** A step that counts no tests of its own counts as one. */
function lastCount(text) {
  const last = COUNTS.flatMap((pattern) => [...text.matchAll(pattern)]).at(-1);
  return last && {passed: Number(last.groups.passed), failed: Number(last.groups.failed ?? 0)};
}
