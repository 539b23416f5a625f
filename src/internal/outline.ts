import {isInWidget} from './is-ours.js';

const HEADINGS = ':is(h1, h2, h3, h4, h5, h6):not([role]), [role="heading"]';

/**
 * The level, 2 to 6, of a heading at the place of `element` in the outline of its page: one deeper than the
 * nearest heading before it that shows, and 2 where there is none.
 *
 * Looks in the document or the component that the element stands in, and then before that component. Other
 * components keep their headings to themselves, and so does what stands between the tags of our own.
 */
export function outlineLevel(element: Element): number {
  let place = element;
  for (;;) {
    const root = place.getRootNode() as Document | ShadowRoot;
    const level = levelBefore(place, root);
    if (level) {
      return Math.min(level + 1, 6);
    }
    if (!(root instanceof ShadowRoot)) {
      return 2;
    }
    place = root.host;
  }
}

function levelBefore(place: Element, root: Document | ShadowRoot): number | undefined {
  for (const heading of [...root.querySelectorAll(HEADINGS)].reverse()) {
    const isBefore = place.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_PRECEDING;
    if (isBefore && !isInWidget(heading) && shows(heading, place)) {
      return levelOf(heading);
    }
  }
  return undefined;
}

function shows(heading: Element, place: Element): boolean {
  return (
    !heading.closest('[aria-hidden="true"]') &&
    (isVisible(heading) || !!hiddenWith(place)?.contains(heading))
  );
}

/** The closed tab or details that a widget waits in, where the headings show as soon as the widget does. */
function hiddenWith(place: Element): Node | undefined {
  const root = place.getRootNode();
  if (root instanceof ShadowRoot && !isVisible(root.host)) {
    return root;
  }
  let hidden: Element | undefined;
  for (let up: Element | null = place; up && !isVisible(up); up = up.parentElement) {
    hidden = up.parentElement?.localName === 'details' ? up.parentElement : up;
  }
  return hidden;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true});
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level'));
  // A heading without a number is of level 2 (https://www.w3.org/TR/wai-aria-1.2/#heading).
  return level > 0 ? level : Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);
}
