import {firstSeed, isRelease} from '../../tools/size.mjs';

/**
 * The command `size`: tells a test whether it goes through everything, and where random things begin.
 *
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function size() {
  return {
    name: 'size',
    executeCommand: ({command}) => (command === 'size' ? {isRelease, firstSeed} : undefined),
  };
}
