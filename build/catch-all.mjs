const BANNER = /^(?:\/\*![^]*?\*\/\s*)?/;

/**
 * Keeps what goes wrong when the script starts out of the page's own error reports, and says it once.
 *
 * A page can lack a registry of elements, or refuse one; then what stands between the tags stays.
 *
 * @returns {import('rollup').Plugin}
 */
export function catchAll(name) {
  return {
    name: 'catch-all',
    renderChunk(code, _chunk, {format}) {
      const text = `[${name}] The widgets could not start, so what stands between the tags stays: `;
      const banner = BANNER.exec(code)[0];
      const body = code.slice(banner.length);
      // A module becomes a function too, because terser makes less of a block.
      const run = format === 'es' ? `(()=>{${body}})()` : body;
      const guarded = `try{${run}}catch(error){console.warn(${JSON.stringify(text)}+error)}`;
      return {code: banner + guarded, map: null};
    },
  };
}
