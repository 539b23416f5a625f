/** What Lit leaves on `window` and `Symbol`, or looks for there, and what stands in its place. */
const REPLACEMENTS = [
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  // For standard decorators, which src/internal/decorators.ts does without.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  // An element with such an id would be taken for it.
  [/\w+\.(?:litHtml|litElement|reactiveElement)(?:Polyfill|Hydrate)Support/g, '(void 0)'],
  [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&/, ''],
  [/litPropertyMetadata\.get\(\w+\)/, 'void 0'],
];

/**
 * Keeps Lit from adding properties to the page that has our script, and from reading what it does not have.
 * A test of the built file counts them.
 *
 * @returns {import('rollup').Plugin}
 */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/\/(lit-html|lit-element|@lit\/reactive-element)\/.*\.js$/.test(id)) return null;
      const quiet = REPLACEMENTS.reduce(
        (text, [pattern, replacement]) => text.replace(pattern, replacement),
        code,
      );
      return quiet === code ? null : {code: quiet, map: null};
    },
  };
}
