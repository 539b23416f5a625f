/**
 * Removes every `fragment` from the content files.
 *
 * A fragment is a literal piece of the source; tests compare it with the source, and a visitor never sees it.
 *
 * @returns {import('rollup').Plugin}
 */
export function stripFragments() {
  return {
    name: 'strip-fragments',
    transform(code, id) {
      if (!/\/src\/content\/.*\.json$/.test(id)) return null;
      const content = JSON.parse(code, (key, value) => (key === 'fragment' ? undefined : value));
      return {code: JSON.stringify(content), map: {mappings: ''}};
    },
  };
}
