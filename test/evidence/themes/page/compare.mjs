/** Compares the widgets with the components of the theme itself, as the browser computes them. */

const FONT = ['font-family', 'font-size', 'font-weight', 'line-height', 'color'];

/** What a reader sees of each sort of text; 28 properties; the 29th is the colour of a link under the mouse. */
const PROPERTIES = {
  h2: FONT,
  h3: FONT,
  p: FONT.filter((property) => property !== 'font-weight'),
  a: ['color', 'text-decoration-thickness', 'text-underline-offset'],
  button: ['background-color', 'color', 'border-top-left-radius'],
  td: ['color', 'font-size', 'padding-top', 'padding-left', 'border-bottom-color'],
  th: ['color', 'font-weight', 'background-color'],
};

/** Plain ones of each sort, without a meaning that gives them another look. */
const OURS = {
  h2: ['cwk-wegenwacht', 'h2'],
  h3: ['cwk-wegenwacht', 'h3'],
  p: ['cwk-road', 'section p:not([class])'],
  a: ['cwk-wegenwacht', '.links a'],
  button: ['cwk-exercise', 'button.main'],
  td: ['cwk-grip-matrix', 'td.current:not(.leads-administratively, .leads-operationally)'],
  th: ['cwk-grip-matrix', 'thead th.other'],
};

/** A theme that has this token dresses the newer of its two components. */
const CANDIDATES = {
  a: '--nl-link-color',
  button: '--nl-button-primary-background-color',
};

/** @returns {{what: string, native: string, ours: string}[]} */
export function compare() {
  return Object.entries(PROPERTIES).flatMap(([sort, properties]) =>
    properties.map((property) => ({
      what: `${sort} ${property}`,
      native: shown(native(sort), property),
      ours: shown(ours(sort), property),
    })),
  );
}

/** Brings a link into sight, and says where a mouse must point to hover over it. */
export function pointAt(whose) {
  const link = whose === 'native' ? native('a') : ours('a');
  link.scrollIntoView({block: 'center'});
  const [{left, top, width, height}] = link.getClientRects();
  return {x: left + Math.min(width / 2, 10), y: top + height / 2};
}

/** The colour of a link as it is now, which differs below the mouse. */
export async function linkColour(whose) {
  // The mouse tells the page where it is with the next frame.
  await new Promise((resolve) => window.requestAnimationFrame(() => window.setTimeout(resolve)));
  return window.getComputedStyle(whose === 'native' ? native('a') : ours('a')).color;
}

function native(sort) {
  const theme = window.getComputedStyle(document.documentElement);
  const isCandidate = CANDIDATES[sort] && theme.getPropertyValue(CANDIDATES[sort]) !== '';
  return document.querySelector(`[data-native="${isCandidate ? 'nl-' : ''}${sort}"]`);
}

function ours(sort) {
  const [tag, selector] = OURS[sort];
  return document.querySelector(tag).shadowRoot.querySelector(selector);
}

/** What one sees: a row of a table has the background that lies behind its cell. */
function shown(element, property) {
  const style = window.getComputedStyle(element);
  if (property === 'background-color' && isClear(style) && element.localName === 'th') {
    return window.getComputedStyle(element.closest('thead')).getPropertyValue(property);
  }
  return style.getPropertyValue(property);
}

function isClear({backgroundColor}) {
  return backgroundColor === 'rgba(0, 0, 0, 0)';
}
