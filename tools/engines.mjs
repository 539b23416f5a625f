/** Finds the browsers that the tests run in: all that this machine has, or those that ENGINES names. */
import {chromium} from './engines/chromium.mjs';
import {firefox} from './engines/firefox.mjs';
import {stop} from './engines/stop.mjs';
import {webkit} from './engines/webkit.mjs';

const ENGINES = {chromium, firefox, webkit};

/**
 * The launchers for the test runner, and the engines that are left out.
 *
 * @returns {Promise<{
 *   launchers: Record<string, import('@web/test-runner-core').BrowserLauncher>,
 *   leftOut: {name: string, reason: string}[],
 * }>}
 */
export async function findEngines() {
  const all = await locateEngines();
  const here = all.filter(({found}) => found);
  return {
    launchers: Object.fromEntries(here.map(({id, found}) => [id, ENGINES[id].launcher(found)])),
    leftOut: all.filter(({found}) => !found),
  };
}

/**
 * Every engine, with what was found of it or why it is left out.
 *
 * ENGINES names engines with commas between them: those are run, and it is an error when one is not there.
 *
 * @returns {Promise<{id: string, name: string, found?: any, reason?: string}[]>}
 */
export async function locateEngines() {
  const asked = askedFor();
  return Promise.all(
    Object.entries(ENGINES).map(async ([id, {name, install, find}]) => {
      if (asked && !asked.includes(id)) return {id, name, reason: 'ENGINES does not name it'};
      const found = await find();
      if (found) return {id, name, found};
      if (asked) stop(`ENGINES names ${id}, which is not found: ${install}.`);
      return {id, name, reason: `not found: ${install}`};
    }),
  );
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
