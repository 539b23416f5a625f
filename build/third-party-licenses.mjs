import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

/**
 * Writes the licences of the packages inside the bundle to one file, as they ask; the bundle has no comments.
 *
 * @returns {import('rollup').Plugin}
 */
export function thirdPartyLicenses(fileName) {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
      // What a plugin makes of a module has the path of that module behind a null byte.
      const paths = modules.map((id) => id.replace(/^\0/, ''));
      const folders = new Set(paths.map((path) => PACKAGE.exec(path)?.[0]).filter(Boolean));
      const source = [...folders].sort().map(licenseOf).join('\n\n');
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

function licenseOf(folder) {
  const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file in ${folder}; add its text by hand.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
