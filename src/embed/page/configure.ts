import {languageOf} from '../../internal/language.js';
import {MARK} from '../data-door.js';
import {isWidget, optionsOf} from '../widgets.js';

/**
 * Gives an embed page what its address asks for: the options of its widget, and the language.
 *
 * The widget itself comes through the data door. Free text is left out, because whoever makes a link could put words
 * in the mouth of the site.
 *
 * @param search - The query string; keys that mean nothing here are left alone.
 */
export function configurePage(document: Document, search: string): void {
  const query = new URLSearchParams(search);
  if (languageOf(query.get('lang') ?? '') === 'en') {
    document.documentElement.lang = 'en';
    for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) {
      element.textContent = element.dataset['en'] ?? '';
    }
  }
  const place = document.querySelector(`[${MARK}]`);
  const widget = place?.getAttribute(MARK) ?? '';
  if (!place || !isWidget(widget)) {
    return;
  }
  for (const [option, kind] of optionsOf(widget)) {
    const value = query.get(option);
    if (value !== null && kind !== 'text') {
      place.setAttribute(`data-${option}`, value);
    }
  }
}
