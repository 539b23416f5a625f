/** What the tests of each engine have counted, in the order in which they said so. */
const counted = new Map();

/**
 * The command `count`: a test tells how many cases it has gone through, to be printed at the end of the run.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function counts() {
  return {
    name: 'counts',
    executeCommand({command, payload, session}) {
      if (command !== 'count') return undefined;
      const engine = session.browser.name;
      counted.set(engine, [...(counted.get(engine) ?? []), payload]);
      return true;
    },
  };
}

/** For example `55 hostile pages, 12 policies`; empty when no test of this engine has counted. */
export function countsOf(engine) {
  const sums = new Map();
  for (const {number, what} of counted.get(engine) ?? []) {
    sums.set(what, (sums.get(what) ?? 0) + number);
  }
  return [...sums].map(([what, number]) => `${number} ${what}`).join(', ');
}
