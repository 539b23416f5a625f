import {configureLocalization, LOCALE_STATUS_EVENT, type LocaleModule} from '@lit/localize';

export type Language = 'nl' | 'en';

/** What speaks up for the languages of a page. */
export interface LanguageListener<T> {
  /** Fetches the English words, the first time that they are needed. */
  readonly load: () => Promise<T>;
  /** Called when the words are in another language, before a widget renders: with the English, or in Dutch. */
  readonly onChange: (english: T | undefined) => void;
  /** Called when English could not be fetched, and the words stay as they are. */
  readonly onFail: (error: unknown) => void;
}

/** English for `en` and `en-GB`, Dutch for every other language tag. */
export function languageOf(tag: string): Language {
  return /^en(-|$)/i.test(tag) ? 'en' : 'nl';
}

/** Makes the words of the interface follow the `lang` of `root`, also when that changes. */
export function followLanguage<T extends LocaleModule>(
  root: HTMLElement,
  {load, onChange, onFail}: LanguageListener<T>,
): void {
  let english: T | undefined;
  // What shows now: a page that starts in English waits for its words.
  let shown: string = languageOf(root.lang) === 'nl' ? 'nl' : '';
  const {getLocale, setLocale} = configureLocalization({
    sourceLocale: 'nl',
    targetLocales: ['en'],
    // Only asked for when it is there, so that nothing can go wrong halfway.
    loadLocale: () => Promise.resolve(english as T),
  });
  const changeFrom = (before: string): void => {
    if (getLocale() !== before) {
      shown = getLocale();
      onChange(shown === 'en' ? english : undefined);
    }
  };
  // Before any widget listens, so that words and content change in one update. Sent too when a language is on its
  // way, and others on the page can send the same event.
  addEventListener(LOCALE_STATUS_EVENT, () => changeFrom(shown || 'nl'));
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
    await setLocale(languageOf(root.lang));
    // From English that never came to Dutch is no change of words.
    changeFrom(shown);
  };
  new MutationObserver(follow).observe(root, {attributeFilter: ['lang']});
  void follow();
}
