import * as v from 'valibot';
import type {Content} from '../../src/content/model/schema.js';
import {walkContent} from './walk-content.js';

/** What the schema says is wrong with a value. */
export function problemsOf(schema: v.GenericSchema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`,
  );
}

/** The values that stand there more than once. */
export function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The terms whose words the content does not use. */
export function unusedTerms(content: Content): string[] {
  const text = shownText({...content, terms: []});
  return content.terms
    .filter(({word, aliases = []}) => ![word, ...aliases].some((name) => containsWord(text, name)))
    .map(({word}) => word);
}

/** The abbreviations in the content that no term explains. */
export function unexplained(content: Content): string[] {
  const known = content.terms.flatMap(({word, aliases = []}) => [word, ...aliases]);
  // One letter in Dutch, as in IJsselland.
  const text = shownText(content).replace(/IJ(?=\p{Ll})/gu, 'Ij');
  const used = text.match(/(?<![\p{L}\p{N}])\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? [];
  return [...new Set(used)].filter((word) => !known.some((name) => containsWord(name, word)));
}

/** Everything that a visitor may read, but for names of people and of laws, and what the source printed. */
export function shownText(content: Content): string {
  return [...walkContent(content)]
    .filter(({path}) => !/(^|\.)(original|sources|authors|documents|url|id|full)\b/.test(path))
    .map(({value}) => value)
    .filter((value) => typeof value === 'string')
    .join('\n');
}

/** A word counts with a capital too, as at the start of a sentence, but not as a part of another word. */
function containsWord(text: string, word: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const words = [word, capital].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The sentences of the content. */
export function textsOf(content: Content): string[] {
  return [...walkContent(content)]
    .filter(
      ({key, value}) => ['text', 'why', 'question'].includes(key) && typeof value === 'string',
    )
    .filter(({path}) => !path.includes('foundTitle'))
    .map(({value}) => String(value));
}

/** Words per sentence. */
export function averageSentence(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  return sentences.flatMap(wordsOf).length / sentences.length;
}

export function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
    .filter((sentence) => isText(sentence));
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/u).filter((word) => isText(word));
}

function isText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
