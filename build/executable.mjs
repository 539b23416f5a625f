import {chmodSync} from 'node:fs';

/**
 * Makes the written file a program that a shell can start. npm does so itself; a copy of `dist/` does not.
 *
 * @returns {import('rollup').Plugin}
 */
export function executable() {
  return {
    name: 'executable',
    writeBundle({file}) {
      chmodSync(file, 0o755);
    },
  };
}
