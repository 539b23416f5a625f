import {stop} from './stop.mjs';

/**
 * Lets a launcher start its browser before the first test file, so that a browser that does not start is one error
 * and not one per file.
 *
 * @template {import('@web/test-runner-core').BrowserLauncher} Launcher
 * @param {Launcher} launcher
 * @param {(launcher: Launcher) => Promise<unknown>} start
 * @returns {Launcher}
 */
export function startingFirst(launcher, start) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    try {
      await start(launcher);
    } catch (error) {
      stop(`${launcher.name} does not start: ${error.message.split('\n', 1)[0]}`);
    }
  };
  return launcher;
}
