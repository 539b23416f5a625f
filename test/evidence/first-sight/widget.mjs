// Runs in the page.
/* global Event */

/**
 * Puts a widget on the page in place of the one before it.
 *
 * @param {string} html - The widget.
 * @param {Record<string, string>} told - What the page was told.
 */
export async function show(html, told) {
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
  return widget;
}

/** Resolves when neither the words nor the height of a widget change any more. */
export async function settled(widget) {
  let before;
  do {
    before = widget.shadowRoot.textContent + widget.offsetHeight;
    for (const each of [widget, ...deep(widget.shadowRoot)]) await each.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (before !== widget.shadowRoot.textContent + widget.offsetHeight);
}

/** Every element below `root`, also those in shadow roots. */
export function* deep(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

async function until(condition) {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
