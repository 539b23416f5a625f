/** The site of the test: the editors, each in a page of its own, and the scripts of the project. */
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as esbuild from 'esbuild';
import {host} from '../hosted/host.mjs';
import {EDITORS} from './editors.mjs';

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

/**
 * Writes the site.
 *
 * @param {string} site - An empty folder.
 * @param {string} folder - Where the `node_modules` of the editors are.
 */
export async function writeSite(site, folder) {
  const editing = join(site, 'bewerken');
  mkdirSync(editing);
  // As a webmaster makes it.
  host(join(site, 'cyberwegenkaart'), 'https://waterbergen.example/cyberwegenkaart/');
  for (const name of ['tinymce', 'tinymce7']) {
    symlinkSync(join(folder, 'node_modules', name), join(editing, name), 'junction');
  }
  const pages = [...EDITORS, {name: 'dompurify', entry: 'dompurify'}];
  const entries = [...new Set(pages.map(({entry}) => entry))];
  await bundle(folder, {
    entryPoints: entries.map((entry) => join(ENTRIES, `${entry}.mjs`)),
    outdir: editing,
    splitting: true,
  });
  for (const page of pages) writeFileSync(join(editing, `${page.name}.html`), editorPage(page));
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
