/** The Dutch sentences that visitors read, by the file they are in. */
import {readdirSync, readFileSync} from 'node:fs';

const CONTENT = 'src/content/nl';
const INTERFACE = 'src/i18n/xliff/en.xlf';

/** What a source printed, where it stands, and how a machine finds it. */
const NOT_OURS = ['sources', 'original', 'foundTitle', 'authors', 'url', 'id'];

/** @returns {Map<string, string[]>} Texts that end as a sentence does; a title or a name has no sentences. */
export function dutchTexts() {
  const files = readdirSync(CONTENT).filter((file) => file.endsWith('.json'));
  const texts = files.map((file) => [
    file.replace('.json', ''),
    [...strings(JSON.parse(readFileSync(`${CONTENT}/${file}`, 'utf8')))].filter(isSentence),
  ]);
  return new Map(
    [...texts, ['interface', interfaceTexts().filter(isSentence)]].filter(
      ([, each]) => each.length > 0,
    ),
  );
}

function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* strings(each);
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      if (!NOT_OURS.includes(key)) yield* strings(each);
}

/** The source texts of the file for translators, with a word for each value that is filled in. */
function interfaceTexts() {
  return [...readFileSync(INTERFACE, 'utf8').matchAll(/<source>([^]*?)<\/source>/g)].map(
    ([, text]) =>
      text.replaceAll(/<x [^>]*\/>/g, 'dit').replaceAll(/&(amp|lt|gt|quot|apos);/g, ' '),
  );
}

function isSentence(text) {
  return /[.?!:]$/.test(text) && /\s/.test(text);
}
