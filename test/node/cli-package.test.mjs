/** The command line tool in the package that npm makes, installed in an empty folder. Asks the registry for three packages. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {it} from 'node:test';
import {inFolder, program, ROOT} from './cli/run.mjs';

const npm = (cwd, ...args) => program('npm', args, {cwd});

it('the package brings a command that runs where it is installed', async () => {
  await inFolder(async (cwd) => {
    const packed = await npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', cwd);
    assert.equal(packed.code, 0, packed.err);
    const [{filename, files}] = Object.values(JSON.parse(packed.out));
    const paths = files.map(({path}) => path);
    const {bin, version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const path of [
      bin.cyberwegenkaart,
      'dist/cli/third-party-licenses.txt',
      'dist/embed/page.js',
      'LICENSE',
    ]) {
      assert.ok(paths.includes(path), path);
    }

    await writeFile(join(cwd, 'package.json'), '{}');
    const installed = await npm(cwd, 'install', '--no-audit', '--no-fund', `./${filename}`);
    assert.equal(installed.code, 0, installed.err);
    const run = (...args) => npm(cwd, 'exec', '--offline', '--', 'cyberwegenkaart', ...args);
    assert.equal((await run('--version')).out, `${version}\n`);
    const hosted = await run('host', 'site', '--base-url', 'https://www.example.nl');
    assert.equal(hosted.code, 0, hosted.err);
    assert.match(readFileSync(join(cwd, 'site/LEESMIJ.md'), 'utf8'), /integrity="sha384-/);
    assert.equal((await run('check', 'site/cyberwegenkaart-host.json')).code, 1);
  });
});

it('the licences of the libraries in it are beside it', () => {
  const licences = readFileSync(join(ROOT, 'dist/cli/third-party-licenses.txt'), 'utf8');
  for (const name of ['commander', 'entities', 'jsonc-parser', 'parse5', 'valibot']) {
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  }
});

it('is one file that asks for nothing but Node', () => {
  const code = readFileSync(join(ROOT, 'dist/cli/cyberwegenkaart.js'), 'utf8');
  assert.match(code, /^#!\/usr\/bin\/env node\n/);
  const imports = [...code.matchAll(/^import .*?from '([^']+)';$/gm)].map(([, name]) => name);
  assert.ok(imports.length > 3);
  assert.deepEqual(
    imports.filter((name) => !name.startsWith('node:')),
    [],
  );
});
