import {setTimeout as wait} from 'node:timers/promises';

/** The runner gives a command 20 seconds; a browser with much to forget, on a busy machine, takes longer. */
const PATIENCE = 5000;

/**
 * The command `collect-garbage`: lets the browser of the test forget what nothing refers to. It answers whether the
 * browser is ready with that; asked again, it goes on waiting for the collection that runs.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function collectGarbage() {
  const running = new Map();
  return {
    name: 'collect-garbage',
    async executeCommand({command, session}) {
      if (command !== 'collect-garbage') return undefined;
      if (!running.has(session.id))
        running.set(session.id, session.browser.getPage(session.id).collectGarbage());
      const isReady = await Promise.race([
        running.get(session.id).then(() => true),
        wait(PATIENCE, false, {ref: false}),
      ]);
      if (isReady) running.delete(session.id);
      return {isReady};
    },
  };
}
