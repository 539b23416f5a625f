import type {Language} from './language.js';

/** What is said: one sentence, or one for each plural form of `count`; `zero` is for none at all. */
type Phrase = string | Plural;

interface Plural {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** One phrase in both languages, with `{name}` where a value comes. */
interface Entry {
  readonly nl: Phrase;
  readonly en: Phrase;
  /** What a translator cannot see. */
  readonly note?: string;
}

interface Entries {
  readonly [key: string]: Entry | Entries;
}

/** English words of dictionaries, as they come from a file. */
export interface Words {
  readonly [key: string]: Phrase | Words;
}

/** The names in a phrase: `level` in "Teams bij {level}". */
type NamesIn<P> = P extends string
  ? P extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never
  : 'count' | NamesIn<P[keyof P]>;

/** The keys of an object, or none of a string. */
type Forms<P> = P extends string ? never : keyof P;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** What is wrong with an entry, at the place where it is. */
type Sound<T> = {
  readonly [K in keyof T]: T[K] extends Entry
    ? Same<Forms<T[K]['nl']>, Forms<T[K]['en']>> extends true
      ? Same<NamesIn<T[K]['nl']>, NamesIn<T[K]['en']>> extends true
        ? T[K]
        : {readonly en: {readonly 'must have the values of nl': NamesIn<T[K]['nl']>}}
      : {readonly en: {readonly 'must have the plural forms of nl': Forms<T[K]['nl']>}}
    : Sound<T[K]>;
};

type Say<Name extends string> = [Name] extends [never]
  ? () => string
  : (values: {readonly [N in Name]: N extends 'count' ? number : string | number}) => string;

/** A function for each phrase, which says it in the language of now. */
type Texts<T> = {
  readonly [K in keyof T]: T[K] extends Entry ? Say<NamesIn<T[K]['nl']>> : Texts<T[K]>;
};

let spoken: Language = 'nl';
let english: Words | undefined;

/** The language that the words are in now. */
export function language(): Language {
  return spoken;
}

/**
 * Makes every dictionary say its words in another language from now on; what shows has to be rendered again.
 *
 * @param words - The English words by dictionary, where the build has taken them out of the dictionaries.
 */
export function speak(next: Language, words = english): void {
  spoken = next;
  english = words;
}

/**
 * The words of one element or template, in both languages.
 *
 * `dictionary('a', {found: {nl: '{count} gevonden', en: '{count} found'}}).found({count: 2})` is "2 gevonden".
 *
 * @param name - By which a file of English words has them; no other dictionary has it.
 */
export function dictionary<const T extends Entries>(name: string, entries: T & Sound<T>): Texts<T> {
  return textsOf(entries, () => {
    const words = own(english, name);
    // The build makes a list of a dictionary.
    return words && Array.isArray(entries) ? Object.values(words) : words;
  }) as Texts<T>;
}

/** The words of a group of phrases, in the language of now. */
export function inWords<K extends string>(
  group: Readonly<Record<K, () => string>>,
): Readonly<Record<K, string>> {
  const entries = Object.entries<() => string>(group).map(([key, say]) => [key, say()]);
  return Object.fromEntries(entries) as Record<K, string>;
}

type Values = Readonly<Record<string, string | number>>;

function textsOf(entries: Entries, words: () => unknown): object {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const inEnglish = (): unknown => own(words(), key);
      // A string is what the build makes of a phrase.
      const dutch = typeof entry === 'string' ? entry : own(entry, 'nl');
      return [
        key,
        dutch
          ? (values?: Values) =>
              filled((spoken === 'en' && (inEnglish() ?? own(entry, 'en'))) || dutch, values)
          : textsOf(entry as Entries, inEnglish),
      ];
    }),
  );
}

function filled(phrase: unknown, values: Values = {}): string {
  const text = typeof phrase === 'string' ? phrase : formOf(phrase as Plural, values['count']);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

function formOf(forms: Plural, count: unknown): string {
  const form = new Intl.PluralRules(spoken).select(count as number) as 'one' | 'other';
  return (count === 0 && (own(forms, 'zero') as string)) || forms[form];
}

/** A page can give every object properties of its own, which are no words. */
function own(object: unknown, key: string): unknown {
  return object && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
