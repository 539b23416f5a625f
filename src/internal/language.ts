export type Language = 'nl' | 'en';

/** English for `en` and `en-GB`, Dutch for every other language tag. */
export function languageOf(tag: string): Language {
  return /^en(-|$)/i.test(tag) ? 'en' : 'nl';
}
