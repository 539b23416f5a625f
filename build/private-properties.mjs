import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const PRIVATE = /--_cwk-[\w-]+/g;

/**
 * What each private custom property, `--_cwk-…`, of src/ is called in what is built: the most used gets the shortest.
 *
 * They are set and read within one widget only, so a name carries nothing there.
 *
 * @returns {Record<string, string>}
 */
export function privateNames() {
  const src = join(import.meta.dirname, '../src');
  const uses = {};
  for (const file of readdirSync(src, {recursive: true})) {
    if (!file.endsWith('.ts')) continue;
    for (const [name] of readFileSync(join(src, file), 'utf8').matchAll(PRIVATE)) {
      uses[name] = (uses[name] ?? 0) + 1;
    }
  }
  const byUse = Object.keys(uses).sort(
    (one, other) => uses[other] - uses[one] || (one < other ? -1 : 1),
  );
  return Object.fromEntries(byUse.map((name, index) => [name, `--_cwk-${index.toString(36)}`]));
}

/**
 * Gives the private custom properties their short names.
 *
 * @returns {import('rollup').Plugin}
 */
export function privateProperties() {
  const names = privateNames();
  return {
    name: 'private-properties',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('--_cwk-')) return null;
      return {code: code.replace(PRIVATE, (name) => names[name]), map: null};
    },
  };
}
