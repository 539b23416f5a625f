import {relative} from 'node:path';
import {reasonOf} from '../../tools/engines/chromium-only.mjs';
import {countsOf} from './counts.mjs';

/**
 * Prints when the test run ends what each engine has done, which engines were left out, and on the last line
 * `N passed, N failed` over all engines. A file that does not run counts as one failed test.
 *
 * @param {{name: string, reason: string}[]} leftOut
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countReporter(leftOut) {
  return {
    stop({sessions}) {
      const all = [...sessions];
      const engines = [...new Set(all.map(({browser}) => browser.name))];
      // On a line of its own, after the terminal codes that the test runner has printed.
      console.log();
      for (const engine of engines) {
        const sessionsOf = all.filter(({browser}) => browser.name === engine);
        const cases = countsOf(engine);
        console.log(`${engine}: ${counted(sessionsOf)}${cases && ` (${cases})`}`);
      }
      for (const session of all.filter(({testFile}) => testFile.endsWith('.chromium.test.ts'))) {
        const file = relative(process.cwd(), session.testFile);
        console.log(
          `Chromium only, ${testsOf(session.testResults).length}: ${file}, ${reasonOf(file)}`,
        );
      }
      for (const {name, reason} of leftOut) console.log(`${name}: not run, ${reason}`);
      console.log(counted(all));
    },
  };
}

function counted(sessions) {
  const tests = sessions.flatMap((session) => testsOf(session.testResults));
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = sessions.filter(isBroken).length;
  return `${passed} passed, ${failed + broken} failed`;
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Whether the file failed without a test that failed: it does not load, or a hook threw. */
function isBroken({passed, testResults}) {
  return !passed && testsOf(testResults).every((test) => test.passed || test.skipped);
}
