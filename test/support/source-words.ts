import sourceWords from './source-words.json';

/**
 * Tells whether the words of a fragment stand one after another in those lines of a source document.
 *
 * The documents are not ours to publish, so this compares hashes; see tools/fingerprint-sources.mjs.
 * Upper case counts, punctuation around a word does not, and the words stand within one range of lines.
 *
 * @param locator - Line numbers such as `88-91, 93`.
 */
export async function standsInSource(
  document: 'factsheet' | 'publications',
  locator: string,
  fragment: string,
): Promise<boolean> {
  const wanted = await Promise.all(bareWords(fragment).map(shortHash));
  return locator.split(', ').some((range) => containsRun(wordsInRange(document, range), wanted));
}

function wordsInRange(document: 'factsheet' | 'publications', range: string): string[] {
  const lines: Record<string, string> = sourceWords[document];
  const [first = NaN, last = first] = range.split('-').map(Number);
  const words: string[] = [];
  for (let number = first; number <= last; number++) {
    for (const word of lines[number]?.split(' ') ?? []) {
      // "~" marks a word that began on an earlier line: new only if the range begins in its middle.
      if (!word.startsWith('~')) words.push(word);
      else if (words.length === 0) words.push(word.slice(1));
    }
  }
  return words;
}

function containsRun(words: string[], wanted: string[]): boolean {
  if (wanted.length === 0) return false;
  return words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word));
}

/** The words without the punctuation around them. */
function bareWords(text: string): string[] {
  return text
    .normalize()
    .split(/\s+/u)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

async function shortHash(word: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(word));
  return [...new Uint8Array(digest.slice(0, 3))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
