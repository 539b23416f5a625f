import {readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';

/**
 * Keeps the generated parts of a document up to date: what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} path
 * @param {Record<string, string>} parts Markdown, by name.
 * @returns {Promise<string[]>} What is wrong: the document is stale, unless the command has `--update`.
 */
export async function generatedDocument(path, parts) {
  const written = readFileSync(path, 'utf8');
  let filled = written;
  for (const [name, markdown] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
    if (!marks.test(written))
      throw new Error(`${path} has no <!-- ${name} --> … <!-- /${name} -->.`);
    filled = filled.replace(marks, (_, open, close) => `${open}\n\n${markdown}\n\n${close}`);
  }
  const options = {...(await prettier.resolveConfig(path)), parser: 'markdown'};
  const document = await prettier.format(filled, options);
  if (document === written) return [];
  if (!process.argv.includes('--update')) {
    return [
      `${path} is stale; run: node ${process.argv[1].replace(/^.*\/scripts/, 'scripts')} --update`,
    ];
  }
  writeFileSync(path, document);
  return [];
}
