import naughty from 'big-list-of-naughty-strings/blns.json';
import {some} from '../../support/size.js';
import {MARKUP} from './markup.js';
import {DATES, NUMBERS, TEXTS} from './texts.js';
import {URLS} from './urls.js';

/** A message in the console shows this many characters of a value. */
const SHOWN = 80;

/**
 * Before a release every hostile text there is, at other times one in four. No two begin alike, because the console
 * says the same only once.
 */
export const HOSTILE: readonly string[] = await some(
  [
    ...new Map(
      [...naughty, ...MARKUP, ...TEXTS, ...NUMBERS, ...DATES, ...URLS].map((text) => [
        text.slice(0, SHOWN),
        text,
      ]),
    ).values(),
  ],
  4,
);

/** The text on one line, as the name of a test. */
export function named(text: string): string {
  const line = JSON.stringify(text);
  return line.length > 70 ? `${line.slice(0, 70)}… (${text.length})` : line;
}
