/** Writes dist/embed/: a page for each widget, and what a site is told that embeds it by its address (oEmbed). */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {runnerImport} from 'vite';

const {module} = await runnerImport('./src/embed/document.ts', {
  configFile: false,
  logLevel: 'error',
});

mkdirSync('dist/embed', {recursive: true});
for (const [fileName, text] of Object.entries(module.embedFiles())) {
  writeFileSync(`dist/embed/${fileName}`, text);
}
const css = readFileSync('src/embed/page/page.css', 'utf8');
writeFileSync(
  'dist/embed/page.css',
  (await transform(css, {loader: 'css', minify: true, charset: 'utf8'})).code,
);
