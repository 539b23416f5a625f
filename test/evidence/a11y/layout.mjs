/** Runs in the page: measures what rule engines do not, in boxes and names. */
import {deepElements} from './elements.mjs';

const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex]';
const MINIMUM = 44;

/** What WCAG 1.4.12 lets a reader set, on every element. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

let spacing;

/** Sets the text spacing of a reader in the page and, as an extension does, in every shadow root. */
export function spaceText() {
  spacing = new CSSStyleSheet();
  spacing.replaceSync(TEXT_SPACING);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
}

export function unspaceText() {
  for (const root of roots()) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  }
}

/** Makes the text, and nothing else, twice as large, as a browser's text zoom does. */
export function doubleText() {
  const all = [...deepElements(document.body)].filter((each) => each instanceof HTMLElement);
  const sizes = all.map((each) => parseFloat(getComputedStyle(each).fontSize));
  all.forEach((each, index) => {
    each.style.setProperty('font-size', `${2 * sizes[index]}px`, 'important');
  });
}

export function undoubleText() {
  for (const each of deepElements(document.body)) {
    if (!(each instanceof HTMLElement)) continue;
    each.style.removeProperty('font-size');
    if (each.style.length === 0) each.removeAttribute('style');
  }
}

/** What scrolls sideways: the page, with the first element that is too wide, or a box in it. */
export function scrollsSideways() {
  const {clientWidth, scrollWidth} = document.documentElement;
  const all = [...deepElements(document.body)];
  const boxes = all
    .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX))
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${name(each)} scrolls`);
  if (scrollWidth <= clientWidth) return boxes;
  const wide = all
    .filter((each) => each instanceof HTMLElement)
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
  return [`the page is ${scrollWidth} wide, by ${name(wide.at(-1) ?? document.body)}`, ...boxes];
}

/** The boxes that hide a part of their text; not the first lines of a description, which has a button or a fold. */
export function clipsText() {
  return [...deepElements(document.body)]
    .filter((each) => each instanceof HTMLElement && each.checkVisibility() && each.innerText)
    .filter((each) => each.clientWidth > 1 && each.clientHeight > 1)
    .filter((each) => /hidden|clip/.test(getComputedStyle(each).overflow))
    .filter((each) => !each.parentElement?.querySelector('[part="more"], details.more'))
    .filter(hides)
    .map(name);
}

/** Whether something in a box is past its edge; the space that a reader sets below a paragraph may be. */
function hides(box) {
  const {right, bottom} = box.getBoundingClientRect();
  const inside = document.createRange();
  inside.selectNodeContents(box);
  return [...inside.getClientRects()].some(
    (rect) => rect.right > right + 1 || rect.bottom > bottom + 1,
  );
}

/** The targets of less than 44 by 44 pixels that are not in a sentence. */
export function smallTargets() {
  return shownTargets()
    .filter((each) => !isInSentence(each))
    .map((each) => ({each, box: clickable(each)}))
    .filter(({box}) => box.width < MINIMUM - 0.5 || box.height < MINIMUM - 0.5)
    .filter(({each}) => !isHitAround(each))
    .map(({each, box}) => `${name(each)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

/** The targets with words that one sees, which have to be in their names. */
export function worded() {
  return shownTargets().filter(
    (each) => each.matches('a, button, summary') && words(each.innerText),
  );
}

/** The targets whose name does not have the words that one sees, so that they cannot be said aloud. */
export function misnamed(targets, names) {
  return targets
    .map((each, index) => ({each, called: names[index]}))
    .filter(({each, called}) => !words(called).includes(words(visibleText(each))))
    .map(({each, called}) => `${name(each)} is called “${called}”`);
}

/** The headings that nothing follows before the next heading of the same level. */
export function emptySections() {
  const all = [...deepElements(document.body)];
  const headings = all.filter((each) => /^h[1-6]$/.test(each.localName) && each.checkVisibility());
  return headings
    .filter((heading, index) => {
      const next = headings.slice(index + 1).find((each) => each.localName <= heading.localName);
      const between = all.slice(all.indexOf(heading) + 1, next && all.indexOf(next));
      return !between.some((each) => !heading.contains(each) && each.innerText?.trim());
    })
    .map(name);
}

/** How many targets there are, to say what share is in order. */
export function countTargets() {
  return shownTargets().length;
}

function shownTargets() {
  return [...deepElements(document.body)].filter(
    (each) =>
      each.matches(TARGETS) &&
      !each.disabled &&
      !each.matches('[tabindex="-1"], .skip') &&
      each.checkVisibility({visibilityProperty: true}),
  );
}

/** The box of a target together with that of its label, which works as well. */
function clickable(target) {
  const boxes = [target, ...(target.labels ?? [])].map((each) => each.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

/** Whether the target can be hit in a larger area than its box, where its style lets it cover more. */
function isHitAround(target) {
  target.scrollIntoView({block: 'center'});
  const {left, top, width, height} = target.getBoundingClientRect();
  const root = target.getRootNode();
  const reach = (across, down) => {
    let steps = 0;
    while (
      steps <= MINIMUM &&
      target.contains(
        root.elementFromPoint(left + width / 2 + steps * across, top + height / 2 + steps * down),
      )
    ) {
      steps += 1;
    }
    return steps;
  };
  return reach(-1, 0) + reach(1, 0) > MINIMUM && reach(0, -1) + reach(0, 1) > MINIMUM;
}

/** Whether the target stands in a line of text that is not itself a target. */
function isInSentence(target) {
  if (!getComputedStyle(target).display.startsWith('inline')) return false;
  let line = target.parentNode;
  while (line instanceof Element && getComputedStyle(line).display.startsWith('inline')) {
    line = line.parentNode;
  }
  return [...(line?.childNodes ?? [])].some((each) => hasOtherText(each));
}

function hasOtherText(node) {
  if (node.nodeType === Node.TEXT_NODE) return /\p{L}/u.test(node.data);
  if (!(node instanceof HTMLElement) || node.matches(TARGETS)) return false;
  if (!getComputedStyle(node).display.startsWith('inline')) return false;
  return [...node.childNodes].some(hasOtherText);
}

/** What is seen of a target, without what is only for the eye. */
function visibleText(target) {
  const hidden = [...target.querySelectorAll('[aria-hidden="true"]')].map((each) =>
    (each.innerText ?? '').trim(),
  );
  return hidden.reduce((text, each) => text.replace(each, ''), target.innerText);
}

function words(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function roots() {
  const shadows = [...deepElements(document)].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return [document, ...shadows];
}

function name(element) {
  const host = element.getRootNode().host?.localName;
  const part = element.getAttribute('part') ?? element.className;
  const label = (element.innerText ?? '').replace(/\s+/g, ' ').slice(0, 50);
  return `${host ? `${host} ` : ''}${element.localName}.${part} “${label}”`;
}
