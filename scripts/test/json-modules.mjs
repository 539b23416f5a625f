/**
 * Serves JSON as a module where a module imports it, and as JSON where a page fetches it.
 *
 * The `json` option of esbuildPlugin turns every JSON response into a module, so that `fetch()` fails.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function jsonModules() {
  const isJson = (context) => context.path.endsWith('.json');
  const isImport = (context) => isJson(context) && context.get('sec-fetch-dest') === 'script';
  return {
    name: 'json-modules',
    resolveMimeType: (context) => (isImport(context) ? 'js' : undefined),
    transformCacheKey: (context) => (isImport(context) ? 'module' : undefined),
    transform(context) {
      if (!isJson(context)) return undefined;
      const body = isImport(context) ? `export default ${context.body}` : context.body;
      // Both have one URL and one ETag, so the browser may keep neither.
      return {body, headers: {'Cache-Control': 'no-store'}};
    },
  };
}
