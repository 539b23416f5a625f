/** Builds the page that shows the stories to the rule engines, with every theme at hand. */
import {readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';
import {THEMES} from '../themes/themes.mjs';

const STORIES = 'stories';

const HTML = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>De Lokale cyberwegenkaart</title>
    <link rel="stylesheet" href="page.css">
    <link rel="stylesheet" id="theme">
    <script type="module" src="page.js"></script>
  </head>
  <body></body>
</html>
`;

// A page without a theme follows the visitor's choice of light or dark; one with a theme follows the theme.
const CSS = `
:root { color-scheme: light dark; }
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
/* With a colour of its own, because engines take a page without one for white. */
body { margin: 0; padding: 8px; color: CanvasText; background-color: Canvas; font-family: Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
[data-theme] body {
  color: var(--utrecht-document-color, var(--basis-color-default-color-document, CanvasText));
  background-color: var(--utrecht-document-background-color, var(--basis-color-default-bg-document, Canvas));
}
h1, th, td { overflow-wrap: anywhere; }
.skip { display: inline-block; padding: 16px; }
`;

/** @param {string} folder - Where the page comes; it must exist. */
export async function buildSite(folder) {
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'page.css'), CSS);
  await build({
    entryPoints: [join(import.meta.dirname, 'page.mjs')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // Lit's decorators are TypeScript's legacy ones.
    tsconfig: 'tsconfig.json',
    plugins: [{name: 'stories', setup: resolveStories}],
  });
  await build({
    entryPoints: [join(import.meta.dirname, 'alfa-page.mjs')],
    outfile: join(folder, 'alfa.js'),
    bundle: true,
    format: 'iife',
  });
  for (const {id, files} of THEMES) {
    await build({
      stdin: {
        contents: files.map((file) => `@import '${file}';`).join('\n'),
        loader: 'css',
        resolveDir: resolve('node_modules'),
      },
      outfile: join(folder, 'themes', `${id}.css`),
      bundle: true,
      // Pictures and fonts are not what is checked.
      external: ['*.svg', '*.png', '*.woff', '*.woff2', '*.ttf', '*.eot'],
      logLevel: 'error',
    });
  }
}

/** Gives `import … from 'stories'` a map of every story by its file and name. */
function resolveStories({onResolve, onLoad}) {
  onResolve({filter: /^stories$/}, () => ({path: 'stories', namespace: 'stories'}));
  onLoad({filter: /.*/, namespace: 'stories'}, () => {
    const files = readdirSync(STORIES).filter((file) => file.endsWith('.stories.ts'));
    const imports = files.map(
      (file, index) => `import * as module${index} from './${STORIES}/${file}';`,
    );
    const entries = files.map(
      (file, index) => `['${file.replace('.stories.ts', '')}', module${index}]`,
    );
    const contents = `${imports.join('\n')}
      export default new Map([${entries.join()}].flatMap(([file, {default: meta, ...stories}]) =>
        Object.entries(stories).map(([name, story]) => [file + '/' + name, {meta, story}])));`;
    return {contents, resolveDir: resolve('.'), loader: 'js'};
  });
}
