import {isObject} from '../model/is-object.js';
import type {Content, Foreign} from '../model/schema.js';
import {translate, type Texts} from './translate.js';

/** The fields that hold what a visitor reads. */
const READ = new Set([
  'actor',
  'alias',
  'audience',
  'authors',
  'condition',
  'date',
  'full',
  'hours',
  'items',
  'locator',
  'name',
  'notFound',
  'publisher',
  'region',
  'role',
  'scope',
  'short',
  'subtitle',
  'summary',
  'text',
  'time',
  'title',
  'type',
  'why',
  'word',
]);

/** Words, and not only a number, a date or capitals such as GRIP 3. */
const WORDS = /^(?!https:).*\p{Ll}{2}/su;

/** The built-in content in English, in which names and the titles of Dutch documents stay Dutch. */
export function inEnglish(nl: Content, texts: Texts): Content {
  const content = translate(nl, texts);
  const foreign = new Map<string, string>();
  for (const text of textsOf(nl, content)) {
    foreign.set(text, nl.lang);
  }
  for (const {full} of content.terms) {
    // Beside an English word its Dutch one; the letters stand for Dutch words too.
    if (full) foreign.set(full, nl.lang);
  }
  for (const [text, lang] of nl.foreign ?? []) {
    // What is English in the Dutch content is not foreign here.
    if (lang === content.lang) foreign.delete(text);
  }
  return {...content, translatedFrom: nl.lang, foreign};
}

/** The foreign texts of the content below a file, with those of the file if it is in another language. */
export function withForeign(below: Content, file: unknown, lang: string): Foreign | undefined {
  if (lang === below.lang) {
    return below.foreign;
  }
  const foreign = new Map(below.foreign);
  for (const text of textsOf(file, file)) {
    foreign.set(text, lang);
  }
  return foreign;
}

/** The texts for a reader that are the same in both, without recursion, however deep these are. */
function textsOf(one: unknown, other: unknown): Set<string> {
  const texts = new Set<string>();
  const open: [key: string, one: unknown, other: unknown][] = [['', one, other]];
  // No content has so many values, but a hostile object can have a circle.
  for (let left = 100_000; left > 0; left--) {
    const [key, a, b] = open.pop() ?? [];
    if (key === undefined) {
      break;
    }
    if (typeof a === 'string') {
      if (a === b && READ.has(key) && WORDS.test(a)) texts.add(a);
    } else if (Array.isArray(a) && Array.isArray(b)) {
      for (let index = 0; index < a.length; index++) open.push([key, a[index], b[index]]);
    } else if (isObject(a) && isObject(b)) {
      for (const name of Object.keys(a)) open.push([name, a[name], b[name]]);
    }
  }
  return texts;
}
