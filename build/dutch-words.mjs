import {isTexts, propertiesOf, readDictionary} from './dictionaries.mjs';

const IMPORT = /import\s*\{\s*(\w+)\s*\}\s*from\s*('[^']*')/g;

/**
 * Leaves the English words and the notes for translators out of the dictionaries.
 *
 * A dictionary becomes a list, and its keys become exports, which take no bytes in a minified script.
 *
 * @returns {import('rollup').Plugin}
 */
export function dutchWords() {
  return {
    name: 'dutch-words',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      if (isTexts(id)) return {code: inDutch(code, id), map: {mappings: ''}};
      const text = code.replace(IMPORT, (found, name, from) => {
        if (name === 'dictionary') {
          this.error(`${id} has a dictionary; put it in a file texts.ts or <piece>.texts.ts.`);
        }
        return isTexts(from.slice(1, -1).replace(/js$/, 'ts'))
          ? `import * as ${name} from ${from}`
          : found;
      });
      return text === code ? null : {code: text, map: null};
    },
  };
}

/** The module of a dictionary with one export for each of its keys. */
function inDutch(code, file) {
  const {name, from, entries} = readDictionary(code, file);
  const keys = [...propertiesOf(entries)];
  return `import {dictionary} from ${from};
const [${keys.map((_, index) => `t${index}`)}] = Object.values(dictionary(${JSON.stringify(name)}, [
${keys.map(([, node]) => dutchOf(node))}
]));
export {${keys.map(([key], index) => `t${index} as ${JSON.stringify(key)}`)}};`;
}

/** An entry without what is not Dutch, or each entry of a group. */
function dutchOf(node) {
  const properties = propertiesOf(node);
  const dutch = properties.get('nl');
  if (dutch) return dutch.kind === node.kind ? `{nl: ${dutch.getText()}}` : dutch.getText();
  return `{${[...properties].map(([key, each]) => `${JSON.stringify(key)}: ${dutchOf(each)}`)}}`;
}
