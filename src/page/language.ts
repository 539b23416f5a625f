import {speak, type Words} from '../internal/dictionary.js';
import {languageOf, type Language} from '../internal/language.js';

/** What speaks up for the languages of a page. */
export interface LanguageListener<T> {
  /** Fetches the English words, the first time that they are needed. */
  readonly load: () => Promise<T>;
  /** Called when the words are in another language, before a widget renders: with the English, or in Dutch. */
  readonly onChange: (english: T | undefined) => void;
  /** Called when English could not be fetched, and the words stay as they are. */
  readonly onFail: (error: unknown) => void;
}

/** Makes the words of the interface follow the `lang` of `root`, also when that changes. */
export function followLanguage<T extends {readonly words: Words}>(
  root: HTMLElement,
  {load, onChange, onFail}: LanguageListener<T>,
): void {
  let english: T | undefined;
  // What shows now: a page that starts in English waits for its words.
  let shown: Language | undefined = languageOf(root.lang) === 'nl' ? 'nl' : undefined;
  const follow = async (): Promise<void> => {
    if (languageOf(root.lang) === 'en') {
      try {
        english ??= await load();
      } catch (error) {
        // Nothing is missing on a page that has become Dutch meanwhile.
        if (languageOf(root.lang) === 'en') {
          onFail(error);
          return;
        }
      }
    }
    // Read again, because it can have changed meanwhile.
    const language = languageOf(root.lang);
    if (language !== shown) {
      shown = language;
      // Right before the content changes, so that widgets render both at once.
      speak(language, english?.words);
      onChange(language === 'en' ? english : undefined);
    }
  };
  new MutationObserver(follow).observe(root, {attributeFilter: ['lang']});
  void follow();
}
