/**
 * Writes the fingerprint of the two source documents, which may not stand in this repository.
 *
 *     node tools/fingerprint-sources.mjs <factsheet.txt> <publications.txt>
 *
 * test/support/source-words.json then holds, per document and per line number, the first six hex digits of
 * the SHA-256 of each word. test/support/source-words.ts reads it. Run this again only for new source texts.
 */
import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';

const OUTPUT = new URL('../test/support/source-words.json', import.meta.url);

// A half word is letters only. An address such as "…/21/natio-" is not: its hyphen may be a real one.
const HALF_WORD = /^[^\p{L}\p{N}]*\p{L}+-$/u;

// The other half goes on in lower case, so the headings in stray text boxes are never taken for one.
const OTHER_HALF = /^\p{Ll}/u;

const [factsheet, publications] = process.argv.slice(2);
if (!factsheet || !publications) {
  console.error('Usage: node tools/fingerprint-sources.mjs <factsheet.txt> <publications.txt>');
  process.exit(1);
}

const fingerprints = {
  factsheet: fingerprint(await readFile(factsheet, 'utf8')),
  publications: fingerprint(await readFile(publications, 'utf8')),
};
await writeFile(OUTPUT, `${JSON.stringify(fingerprints, null, 2)}\n`);

/**
 * The hashes per line number; lines without words are left out.
 *
 * A word that is hyphenated over a line end is one word that stands on both lines. On the second line it
 * has the mark "~", so that the reader does not take it for another word.
 */
function fingerprint(text) {
  const hashes = {};
  for (const {token, lines} of joinedTokens(text)) {
    const word = bareWord(token);
    if (word === '') continue;
    for (const [index, line] of lines.entries()) {
      (hashes[line] ??= []).push(`${index > 0 ? '~' : ''}${shortHash(word)}`);
    }
  }
  return Object.fromEntries(Object.entries(hashes).map(([line, words]) => [line, words.join(' ')]));
}

function joinedTokens(text) {
  const joined = [];
  for (const [index, line] of text.normalize().split('\n').entries()) {
    for (const [position, token] of tokens(line).entries()) {
      const previous = joined.at(-1);
      if (position === 0 && previous && HALF_WORD.test(previous.token) && OTHER_HALF.test(token)) {
        previous.token = previous.token.slice(0, -1) + token;
        previous.lines.push(index + 1);
      } else {
        joined.push({token, lines: [index + 1]});
      }
    }
  }
  return joined;
}

function tokens(line) {
  return line.split(/\s+/u).filter((token) => token !== '');
}

/** The word without the punctuation around it. test/support/source-words.ts does the same. */
function bareWord(token) {
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function shortHash(word) {
  return createHash('sha256').update(word).digest('hex').slice(0, 6);
}
