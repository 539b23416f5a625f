import {textNodes} from './host-page.js';

/** The words that an eye can see below `root`: not what is closed, for the ear only, cut off, or an answer not chosen. */
export function wordsInSight(root: Node): string {
  const known = new Map<Element, boolean>();
  return [...textNodes(root)]
    .filter(({parentElement}) => parentElement && !isHidden(parentElement, known))
    .map(({data}) => data)
    .join('')
    .replace(/\s+/g, ' ');
}

function isHidden(element: Element, known: Map<Element, boolean>): boolean {
  return (
    !element.checkVisibility({visibilityProperty: true}) ||
    element.localName === 'option' ||
    isCut(element, known)
  );
}

/** Whether an element, or what it stands in, leaves no room for its words. */
function isCut(element: Element, known: Map<Element, boolean>): boolean {
  const cut = known.get(element) ?? (cutsItself(element) || isCutAround(element, known));
  known.set(element, cut);
  return cut;
}

function isCutAround({parentNode}: Element, known: Map<Element, boolean>): boolean {
  const around = (parentNode as ShadowRoot | null)?.host ?? parentNode;
  return around?.nodeType === Node.ELEMENT_NODE && isCut(around as Element, known);
}

function cutsItself(element: Element): boolean {
  const {clipPath, overflowY} = getComputedStyle(element);
  return (
    clipPath === 'inset(50%)' ||
    (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
  );
}
