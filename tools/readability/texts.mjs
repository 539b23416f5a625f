/** The Dutch sentences that visitors read, by the file they are in. */
import {readdirSync, readFileSync} from 'node:fs';
import {readDictionaries} from '../../build/dictionaries.mjs';

const CONTENT = 'src/content/nl';

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

/** The Dutch words, with a word for each value that is filled in. */
function interfaceTexts() {
  return readDictionaries()
    .flatMap(({phrases}) => phrases)
    .flatMap(({nl}) => (typeof nl === 'string' ? nl : Object.values(nl)))
    .map((text) => text.replaceAll(/\{\w+\}/g, 'dit'));
}

function isSentence(text) {
  return /[.?!:]$/.test(text) && /\s/.test(text);
}
