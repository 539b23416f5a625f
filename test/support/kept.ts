import {expect} from '@open-wc/testing';
import {executeServerCommand, readFile, writeFile} from '@web/test-runner-commands';

/**
 * Compares lines with a text file that somebody has read and found good; fails on every difference.
 *
 * `--update-snapshots` writes the file instead.
 *
 * @param path - Relative to the test file.
 */
export async function expectKept(path: string, lines: readonly string[]): Promise<void> {
  const content = `${lines.join('\n')}\n`;
  const {updateSnapshots} = await executeServerCommand<{updateSnapshots: boolean}, undefined>(
    'get-snapshot-config',
  );
  if (updateSnapshots) {
    await writeFile({path, content});
  }
  expect(await readFile({path}), path).to.equal(content);
}
