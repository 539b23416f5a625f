import {version} from '../../internal/version.js';
import {isObject} from '../../content/model/is-object.js';
import {integrityOf, type Files} from './package-files.js';

/** By this file the tool knows a folder that it made, and what in it is its own. */
export const MANIFEST = 'cyberwegenkaart-host.json';

/** The manifest of a folder: each file with its hash. */
export function manifestOf(files: Files, base: string): string {
  const hashes = Object.entries(files).map(([name, data]) => [name, integrityOf(data)]);
  const manifest = {made: 'cyberwegenkaart host', version, base, files: Object.fromEntries(hashes)};
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The hash of each file that the manifest names; undefined if it is no manifest. */
export function readManifest(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    return isObject(manifest) && isObject(manifest['files'])
      ? new Map(Object.entries(manifest['files']))
      : undefined;
  } catch {
    // Something else with this name.
    return undefined;
  }
}
