import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {englishWords} from './dictionaries.mjs';

const FOLDER = 'src/content/en';

/**
 * Leaves English out of the script: writes it to a file of data, of which the script knows the address and the hash.
 *
 * @param {string} fileName
 * @param {string} version - Of the package.
 * @returns {import('rollup').Plugin}
 */
export function englishFile(fileName, version) {
  return {
    name: 'english-file',
    resolveId(source, importer) {
      return source === './english.js' && importer?.endsWith('/src/page/provide-content.ts')
        ? resolve('src/page/english-file.ts')
        : null;
    },
    transform(code, id) {
      if (!id.endsWith('/src/page/english-file.ts')) return null;
      const source = JSON.stringify({words: englishWords(), texts: englishTexts()});
      const hash = createHash('sha384').update(source).digest();
      const file = this.emitFile({type: 'asset', fileName, source});
      const values = {
        // With the release and the hash, so that no cache gives the file of another one.
        ENGLISH_URL: `import.meta.ROLLUP_FILE_URL_${file} + '?v=${version}-${hash.toString('hex').slice(0, 8)}'`,
        ENGLISH_INTEGRITY: JSON.stringify(`sha384-${hash.toString('base64')}`),
      };
      return {
        code: Object.entries(values).reduce(
          (text, [name, value]) =>
            text
              .replace(`declare const ${name}: string;\n`, '')
              .replaceAll(new RegExp(`\\b${name}\\b`, 'g'), value),
          code,
        ),
        map: null,
      };
    },
    resolveFileUrl({format, relativePath}) {
      // A picture with that name takes over `document.currentScript`.
      const src =
        "Object.getOwnPropertyDescriptor(Document.prototype,'currentScript').get.call(document)?.src";
      return format === 'iife'
        ? `new URL(${JSON.stringify(relativePath)}, ${src} || document.baseURI).href`
        : null;
    },
  };
}

/** The texts of the built-in content by the name of their file, as src/content/en/content.ts has them. */
function englishTexts() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
    ]),
  );
}
