/** Functions that run in the page that prints; each is sent there alone, so it can use nothing around it. */

/** Whether the script of the page has run, and defines a tag. */
export const isDefined = (tag = 'cwk-content') => window.customElements.get(tag) !== undefined;

/** Does what a visitor does who hides part of the content, and waits until it is hidden. */
export async function prepare() {
  for (const content of document.querySelectorAll('cwk-content[data-local]')) {
    content.content = JSON.parse(content.dataset.local);
  }
  for (const {shadowRoot} of document.querySelectorAll('cwk-publication-list')) {
    const field = shadowRoot.querySelector('input[type="search"]');
    field.value = 'niets wat er staat';
    field.dispatchEvent(new window.InputEvent('input', {bubbles: true, composed: true}));
  }
  // Longer than the pause after which the list says what it found.
  await new Promise((resolve) => window.setTimeout(resolve, 1000));
}

/** What the page shows. */
export function pageText() {
  const text = (root) =>
    [...root.querySelectorAll('*')]
      .filter(({shadowRoot}) => shadowRoot)
      .flatMap(({shadowRoot}) => [
        ...[...shadowRoot.children].map(({innerText}) => innerText),
        text(shadowRoot),
      ])
      .join('\n');
  return text(document);
}

/**
 * Per section the texts that paper would cut off: beyond its edges, or in a box that hides what does not fit.
 *
 * For a page of the width of the paper, with the styles of print.
 */
export function cutOff() {
  window.dispatchEvent(new window.Event('beforeprint'));
  const found = [...document.querySelectorAll('section')].map((section) => {
    const edges = section.getBoundingClientRect();
    const cut = [];
    const isSmall = (element) => element.clientWidth <= 1 && element.clientHeight <= 1;
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const text = element.innerText?.trim().slice(0, 60);
        if (!text || !element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const {left, right} = element.getBoundingClientRect();
        if (left < edges.left - 1 || right > edges.right + 1) cut.push(`beyond the edge: ${text}`);
        const hides = window.getComputedStyle(element).overflow !== 'visible' && !isSmall(element);
        const isWider = element.scrollWidth > element.clientWidth + 1;
        if (hides && (isWider || element.scrollHeight > element.clientHeight + 1)) {
          cut.push(`hidden by ${element.localName}: ${text}`);
        }
      }
    };
    look(section);
    // Also what ::after writes out, which is no element.
    if (section.scrollWidth > section.clientWidth) cut.push(`${section.scrollWidth} px wide`);
    return [...new Set(cut)];
  });
  window.dispatchEvent(new window.Event('afterprint'));
  return found;
}
