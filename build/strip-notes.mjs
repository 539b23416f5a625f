const NOTE = /,\s*\{\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*\}/g;

/**
 * Removes the notes for translators from the words of the interface.
 *
 * @returns {import('rollup').Plugin}
 */
export function stripNotes() {
  return {
    name: 'strip-notes',
    transform(code, id) {
      if (!/\/src\/i18n\/[^/]+\.ts$/.test(id)) return null;
      const stripped = code.replace(NOTE, '');
      if (stripped.includes('desc:')) this.error('A note that is not one plain string.');
      return stripped === code ? null : {code: stripped, map: null};
    },
  };
}
