import type {nl} from '../../src/content/nl/content.js';
import {walkContent} from './walk-content.js';

/** The fields that a visitor reads; the others are ids, addresses, dates and where a text comes from. */
const TEXTS =
  /(^map\.sections\.\w+|\b(text|title|subtitle|items\[\d+\]|name|type|why|question|condition|actor|scope|alias|short|word|full))$/;

/** What the source printed, other spellings of a word, and the names of the documents. */
const NOT_SHOWN = /\b(original|sources|aliases)\b|^documents|^helplines.+\bactor$/;

/** The parts of the content that visitors read. */
export const PARTS = [
  'map',
  'grip',
  'roads',
  'resources',
  'incidents',
  'levels',
  'actors',
  'contradictions',
  'groups',
  'publications',
  'terms',
  'questions',
  'advice',
  'helplines',
  'scenarios',
] as const;

export interface ShownText {
  /** Where it stands, such as `roads[1].goal[0].text`. */
  readonly path: string;
  readonly text: string;
}

/** Every text of a part of the content that a visitor reads somewhere. */
export function shownTexts(content: typeof nl, part: (typeof PARTS)[number]): ShownText[] {
  return [...walkContent(content[part], part)].flatMap(({path, value}) =>
    typeof value === 'string' && TEXTS.test(path) && !NOT_SHOWN.test(path)
      ? [{path, text: value}]
      : [],
  );
}

/** To compare texts: a word can stand at the start of a sentence, with a capital. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
