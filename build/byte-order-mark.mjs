/**
 * Starts the classic script with a byte order mark, so that a page in another encoding does not read it in
 * that one: many servers send no charset with a script. A module is always UTF-8.
 *
 * @returns {import('rollup').Plugin}
 */
export function byteOrderMark() {
  return {
    name: 'byte-order-mark',
    generateBundle({format}, bundle) {
      if (format !== 'iife') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
      }
    },
  };
}
