/** Compares what differs from the themes' own components with the list that was reviewed. */
import {readFileSync} from 'node:fs';

/** Where a widget looks otherwise than the theme's own component, and why. */
export const DIFFERENCES = JSON.parse(
  readFileSync('test/evidence/themes/differences.json', 'utf8'),
);

/**
 * A difference that is not on the list fails, and so does one on the list that is no more.
 *
 * @param {{what: string, native: string, ours: string}[]} compared
 */
export function checkDifferences(engine, theme, compared) {
  const listed = DIFFERENCES.filter((each) => each.theme === theme).map(({what}) => what);
  return compared.map(({what, native, ours}) => {
    const differs = native !== ours;
    return {
      what: `${engine}, ${theme}: ${what} ${differs ? 'differs' : 'does not differ any more'}`,
      ok: differs === listed.includes(what),
      details: differs ? [`ours ${ours}, of the theme ${native}`] : [],
    };
  });
}
