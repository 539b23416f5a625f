/**
 * Lets events extend the browser's own `Event`, which MooTools 1 replaces on `window` with something else.
 *
 * @returns {import('rollup').Plugin}
 */
export function nativeEvents() {
  return {
    name: 'native-events',
    transform(code) {
      const native = code.replace(
        /\bextends Event\b/g,
        'extends Object.getPrototypeOf(CustomEvent)',
      );
      return native === code ? null : {code: native, map: null};
    },
  };
}
