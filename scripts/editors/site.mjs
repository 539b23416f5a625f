/** The site of the test: the editors, each in a page of its own, and the scripts of the project. */
import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as esbuild from 'esbuild';

const ENTRIES = join(import.meta.dirname, 'entries');

/**
 * Packs code that imports editors for the browser.
 *
 * @param {string} folder - Where their `node_modules` are.
 * @param {import('esbuild').BuildOptions} options
 */
export function bundle(folder, options) {
  return esbuild.build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    nodePaths: [join(folder, 'node_modules')],
    logLevel: 'error',
    ...options,
  });
}

/** Writes the site. */
export async function writeSite(site, folder, editors) {
  mkdirSync(join(site, 'bewerken'), {recursive: true});
  cpSync('dist', join(site, 'cyberwegenkaart'), {recursive: true});
  for (const name of ['tinymce', 'tinymce7']) {
    symlinkSync(join(folder, 'node_modules', name), join(site, 'bewerken', name), 'junction');
  }
  const entries = [...new Set(editors.map(({entry}) => entry))];
  await bundle(folder, {
    entryPoints: entries.map((entry) => join(ENTRIES, `${entry}.mjs`)),
    outdir: join(site, 'bewerken'),
    splitting: true,
  });
  for (const editor of editors) {
    writeFileSync(join(site, 'bewerken', `${editor.name}.html`), editorPage(editor));
  }
}

/** A page with an editor in the place of a form field. */
export function editorPage({entry, script}) {
  return `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <title>Bewerken</title>
  <link rel="stylesheet" href="${entry}.css">
  <p id="copy">Hier wordt gekopieerd.</p>
  <textarea id="inhoud"></textarea>
  ${script ? `<script src="${script}"></script>` : ''}
  <script type="module" src="${entry}.js"></script>
</html>`;
}

/** The version of a package, as installed. */
export function versionOf(folder, name) {
  const path = join(folder, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
