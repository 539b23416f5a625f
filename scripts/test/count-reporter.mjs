/**
 * Prints `N passed, N failed` when the test run ends. A file that does not run counts as one failed test.
 *
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countReporter() {
  return {
    stop({sessions}) {
      const tests = sessions.flatMap((session) => testsOf(session.testResults));
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      const broken = sessions.filter(isBroken).length;
      // On a line of its own, after the terminal codes that the test runner has printed.
      console.log(`\n${passed} passed, ${failed + broken} failed`);
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Whether the file failed without a test that failed: it does not load, or a hook threw. */
function isBroken({passed, testResults}) {
  return !passed && testsOf(testResults).every((test) => test.passed || test.skipped);
}
