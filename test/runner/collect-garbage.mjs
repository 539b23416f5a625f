/**
 * The command `collect-garbage`: lets the browser of the test forget what nothing refers to.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function collectGarbage() {
  return {
    name: 'collect-garbage',
    async executeCommand({command, session}) {
      if (command !== 'collect-garbage') return undefined;
      await session.browser.getPage(session.id).collectGarbage();
      return true;
    },
  };
}
