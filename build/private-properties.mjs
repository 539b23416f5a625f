const PRIVATE = /--_cwk-[\w-]+/g;

/**
 * Gives the private custom properties, `--_cwk-…`, names of one or two letters behind that prefix.
 *
 * They are resolved and read within one file only, so a name carries nothing there. The most used gets the shortest.
 *
 * @returns {import('rollup').Plugin}
 */
export function privateProperties() {
  return {
    name: 'private-properties',
    renderChunk(code) {
      const uses = {};
      for (const property of code.match(PRIVATE)) uses[property] = (uses[property] ?? 0) + 1;
      const byUse = Object.keys(uses).sort((one, other) => uses[other] - uses[one]);
      const short = Object.fromEntries(
        byUse.map((property, index) => [property, `--_cwk-${index.toString(36)}`]),
      );
      // Only columns move, so the map of the lines still holds.
      return {code: code.replace(PRIVATE, (property) => short[property]), map: null};
    },
  };
}
