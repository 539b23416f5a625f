import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {answerWith} from './network.mjs';

/** What can stand where the English file belongs. */
const OTHER_FILES = {
  right: (body) => body,
  tampered: (body) => `${body}`.replaceAll('Who leads at', 'TAMPERED'),
  code: () => "globalThis.tampered = true; alert('TAMPERED')",
  'other-release': () => JSON.stringify({words: {}, texts: {}}),
};

const DIST = join(import.meta.dirname, '../../../dist');

/**
 * Serves the built files with a fault of network.mjs in one of them.
 *
 * `/faults/english/<name>/` has the scripts, and the English file that fails beside them, or is another one; in
 * `/faults/script/<name>/` the script itself fails. `page/module.html` and `page/classic.html` in either have the script, and a
 * matrix, in the language of `?lang=`.
 */
export async function scriptFaults(context, next) {
  const [, folder, group, name, file] = context.path.split('/');
  if (folder !== 'faults' || !['english', 'script'].includes(group)) return next();
  if (file === 'page') {
    context.type = 'html';
    context.body = pageOf(basename(context.path), context.query.lang);
    return;
  }
  const isEnglish = file.endsWith('.en.json');
  if (isEnglish && name === 'missing') return;
  const body = await readFile(join(DIST, basename(file)));
  context.set('Cache-Control', 'no-store');
  if (isEnglish && OTHER_FILES[name]) {
    context.type = 'json';
    context.body = OTHER_FILES[name](body);
  } else if (isEnglish || group === 'script') {
    // Long after the page has given up. WebKit keeps the connection of a frame that is gone, and makes no more than six.
    const {socket} = context;
    if (/^(hangs|drips)/.test(name)) setTimeout(() => socket.destroy(), 2_000);
    await answerWith(name, context, body);
  } else {
    context.type = 'js';
    context.body = body;
  }
}

function pageOf(file, lang) {
  const script =
    file === 'module.html'
      ? '<script type="module" src="../cyberwegenkaart.js"></script>'
      : '<script defer src="../cyberwegenkaart.classic.js"></script>';
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>GRIP</title>
    <script src="/test/dist/pages/record.js"></script>
    ${script}
  </head>
  <body>
    <main><cwk-grip-matrix level="3">GRIP 3</cwk-grip-matrix></main>
    <!-- Takes over document.currentScript. -->
    <img name="currentScript" alt="" />
  </body>
</html>
`;
}
