/** The sanitisers and the renderer of Markdown, each as it comes. In Node, where sites run them. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {bundle} from './site.mjs';

export const SANITISERS = [
  {name: 'dompurify', title: 'DOMPurify', packageName: 'dompurify'},
  {name: 'sanitizeHtml', title: 'sanitize-html', packageName: 'sanitize-html'},
  {name: 'rehype', title: 'rehype-sanitize', packageName: 'rehype-sanitize'},
  {name: 'xss', title: 'xss', packageName: 'xss'},
  {name: 'markdown', title: 'markdown-it', packageName: 'markdown-it'},
];

/**
 * Loads them from the folder of the fixture.
 *
 * @param {string} out - Folder for the packed file.
 * @returns {Promise<Record<string, (html: string) => string | Promise<string>>>} All but DOMPurify.
 */
export async function loadSanitisers(folder, out) {
  const outfile = join(out, 'sanitisers.mjs');
  await bundle(folder, {
    entryPoints: [join(import.meta.dirname, 'entries/sanitisers.mjs')],
    outfile,
    platform: 'node',
    // What is CommonJS among them asks for Node's own modules.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
