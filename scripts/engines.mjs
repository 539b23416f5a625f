/** Finds the browsers that the tests run in: all that this machine has, or those that ENGINES names. */
import {chromium} from './engines/chromium.mjs';
import {firefox} from './engines/firefox.mjs';
import {stop} from './engines/stop.mjs';
import {webkit} from './engines/webkit.mjs';

const ENGINES = {chromium, firefox, webkit};

/**
 * The launchers for the test runner, and the engines that are left out.
 *
 * ENGINES names engines with commas between them: those are run, and it is an error when one is not there.
 *
 * @returns {Promise<{
 *   launchers: Record<string, import('@web/test-runner-core').BrowserLauncher>,
 *   leftOut: {name: string, reason: string}[],
 * }>}
 */
export async function findEngines() {
  const asked = askedFor();
  const launchers = {};
  const leftOut = [];
  for (const [id, {name, install, find, launcher}] of Object.entries(ENGINES)) {
    if (asked && !asked.includes(id)) {
      leftOut.push({name, reason: 'ENGINES does not name it'});
      continue;
    }
    const found = await find();
    if (found) launchers[id] = launcher(found);
    else if (asked) stop(`ENGINES names ${id}, which is not found: ${install}.`);
    else leftOut.push({name, reason: `not found: ${install}`});
  }
  return {launchers, leftOut};
}

function askedFor() {
  const {ENGINES: text} = process.env;
  if (!text) return undefined;
  const ids = text.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !Object.hasOwn(ENGINES, id));
  if (unknown !== undefined) {
    stop(`ENGINES names "${unknown}", which is none of ${Object.keys(ENGINES).join(', ')}.`);
  }
  return ids;
}
