// Runs in the page.
/* global Event */

const STOPS = 'a[href], button, input, select, summary, textarea, [tabindex]';

/**
 * What of a widget is in sight before anybody does anything.
 *
 * @param {string} html - The widget.
 * @param {Record<string, string>} told - What the page was told.
 */
export async function measure(html, told) {
  document.querySelector('main')?.remove();
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  const widget = page.firstElementChild;
  await until(() => widget.shadowRoot?.querySelector('.widget'));
  for (const question of ['phase', 'origin', 'level', 'role']) {
    const answer = told[question];
    widget.dispatchEvent(
      Object.assign(new Event('cwk-answer', {bubbles: true, composed: true}), {question, answer}),
    );
  }
  await settled(widget);
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

async function until(condition) {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function settled(widget) {
  let before;
  do {
    before = widget.shadowRoot.textContent + widget.offsetHeight;
    for (const each of [widget, ...deep(widget.shadowRoot)]) await each.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (before !== widget.shadowRoot.textContent + widget.offsetHeight);
}

function* deep(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
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
