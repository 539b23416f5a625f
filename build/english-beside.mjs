/**
 * Leaves the English texts out of the script: it loads them from a file beside it, when a page needs them.
 *
 * @param fileName - Name of that file.
 * @returns {import('rollup').Plugin}
 */
export function englishBeside(fileName) {
  return {
    name: 'english-beside',
    resolveDynamicImport(source) {
      return source === './english.js' ? {id: `./${fileName}`, external: 'relative'} : null;
    },
  };
}
