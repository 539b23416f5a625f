/** Brings every widget in a state that shows as much of it as it can. */

/** Resolves when a condition holds, looked at once a frame. */
export function until(condition, what) {
  const end = performance.now() + 20_000;
  return new Promise((resolve, reject) => {
    const look = () => {
      const result = condition();
      if (result) resolve(result);
      else if (performance.now() > end) reject(new Error(`Never: ${what}`));
      else window.requestAnimationFrame(look);
    };
    look();
  });
}

const sections = () => [...document.querySelectorAll('[data-element]')];
const widgetsIn = (root) => [...root.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
const settle = async (element) => {
  while (!(await element.updateComplete));
};

/** What a visitor presses in each widget, in order. */
const PRESSED = {
  'cwk-road': ['.switch input'],
  'cwk-wegenwacht': ['.switch input'],
  'cwk-situation': [
    'input[name="level"][value="4"]',
    'input[name="boundary"][value="none"]',
    'input[name="society"][value="no"]',
    '.share button',
  ],
  'cwk-grip-matrix': ['.share button'],
  'cwk-exercise': [
    'input[name="level"][value="3"]',
    'input[name="step"][value="0"]',
    '.main',
    '.main',
    'input[name="level"][value="1"]',
    'input[name="step"][value="1"]',
    '.main',
  ],
};

export async function prepare() {
  await until(
    () => sections().every((section) => widgetsIn(section).some(isReady)),
    'every widget shows its content',
  );
  for (const section of sections()) {
    const [widget] = widgetsIn(section);
    for (const selector of PRESSED[section.dataset.element] ?? []) {
      const target = widget.shadowRoot.querySelector(selector);
      if (!target) throw new Error(`${widget.localName} has no ${selector}`);
      target.click();
      await settle(widget);
    }
  }
  await until(
    () =>
      allRoots()
        .flatMap(details)
        .every(({open}) => open),
    'all details are open',
  );
}

function isReady({shadowRoot}) {
  return shadowRoot.querySelector('.widget, [part]') !== null;
}

function details(root) {
  const found = [...root.querySelectorAll('details')];
  for (const each of found) each.open = true;
  return found;
}

/** The shadow roots of all widgets, also of a widget in another one. */
export function allRoots(root = document) {
  return widgetsIn(root).flatMap(({shadowRoot}) => [shadowRoot, ...allRoots(shadowRoot)]);
}
