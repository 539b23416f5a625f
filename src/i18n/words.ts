/** The words for each value of an enumeration, each made when it is asked for: by then the language is known. */
export type WordsFor<K extends string> = Readonly<Record<K, () => string>>;

/** The words in the language of now. */
export function inWords<K extends string>(words: WordsFor<K>): Readonly<Record<K, string>> {
  const entries = Object.entries<() => string>(words).map(([key, word]) => [key, word()]);
  return Object.fromEntries(entries) as Record<K, string>;
}
