import type {Texts} from '../content/language/translate.js';
import type {Words} from '../internal/dictionary.js';

/** Everything that a page in English needs besides. */
export interface English {
  /** The words of the interface, by dictionary. */
  readonly words: Words;
  /** The texts of the built-in content. */
  readonly texts: Texts;
}

/**
 * Gives what a page in English needs, from the source.
 *
 * The build puts `english-file.ts` in the place of this module, which fetches the same from a file.
 */
export async function loadEnglish(): Promise<English> {
  const {en} = await import('../content/en/content.js');
  // The dictionaries have the English words themselves.
  return {words: {}, texts: en};
}
