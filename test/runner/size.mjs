import {firstSeed, isRelease} from '../../tools/size.mjs';

/**
 * The command `size`: tells a test whether it goes through everything, and where random things begin.
 *
 * @param {string} first The name of the engine in which runs what one engine is enough for.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function size(first) {
  return {
    name: 'size',
    executeCommand: ({command, session}) =>
      command === 'size'
        ? {isRelease, firstSeed, isEnough: isRelease || session.browser.name === first}
        : undefined,
  };
}
