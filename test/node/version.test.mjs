/** The release that the script is of. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

const root = new URL('../../', import.meta.url);

it('the version that the script asks of its English file is that of the package', () => {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const source = readFileSync(new URL('src/internal/version.ts', root), 'utf8');
  assert.match(
    source,
    new RegExp(`^export const version = '${version.replaceAll('.', '\\.')}';$`, 'm'),
  );
});
