/**
 * Serves JSON as a module where a module imports it, and as JSON where a page fetches it.
 *
 * The `json` option of esbuildPlugin turns every JSON response into a module, so that `fetch()` fails.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function jsonModules() {
  const isModule = (context) => context.path.endsWith('.json') && 'module' in context.query;
  return {
    name: 'json-modules',
    // A URL of its own, because a browser keeps one response per URL.
    transformImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) => (isModule(context) ? `export default ${context.body}` : undefined),
  };
}
