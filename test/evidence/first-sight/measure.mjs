// Runs in the page.
import {deep, show} from './widget.mjs';

const STOPS = 'a[href], button, input, select, summary, textarea, [tabindex]';

/**
 * What of a widget is in sight before anybody does anything.
 *
 * @param {string} html - The widget.
 * @param {Record<string, string>} told - What the page was told.
 */
export async function measure(html, told) {
  const widget = await show(html, told);
  const shown = [...deep(widget.shadowRoot)].filter((element) => element.checkVisibility());
  const top = widget.getBoundingClientRect().top;
  const y = (selector) => {
    const [first] = shown.filter((element) => element.matches(selector));
    return first && Math.round(first.getBoundingClientRect().top - top);
  };
  return {
    height: Math.round(widget.getBoundingClientRect().height),
    words: shown.flatMap(wordsOf).length,
    stops: stopsOf(shown),
    leader: y('.leader'),
    number: y('a[href^="tel:"]'),
    action: y('[part~="actions"] li'),
  };
}

/** The words of an element itself, that an eye can see. */
function wordsOf(element) {
  if (element.matches('option, style') || element.closest('.visually-hidden, [hidden]')) return [];
  const {clipPath} = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (clipPath !== 'none' || box.width <= 1) return [];
  return [...element.childNodes]
    .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
    .flatMap(({data}) => data.match(/[\p{L}\p{N}][^\s]*/gu) ?? []);
}

/** What the Tab key stops at; a group of radio buttons is one. */
function stopsOf(shown) {
  const groups = new Set();
  return shown.filter((element) => {
    if (!element.matches(STOPS) || element.tabIndex < 0 || element.disabled) return false;
    if (element.type !== 'radio') return true;
    const isNew = !groups.has(element.name);
    groups.add(element.name);
    return isNew;
  }).length;
}
