/** The elements that stand in a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em font i ins kbd label mark q s samp small span strong sub sup u var'.split(
    ' ',
  ),
);

/**
 * What a page leads its visitors with; a link there is not content. The last is of WordPress, which shows the page of
 * that link in a frame.
 */
const CONTROLS =
  'nav, menu, button, summary, label, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], .wp-embedded-content';

/** What stands in a line like a word. */
const PICTURES = 'img, picture, svg, video, audio, canvas, object, iframe, input, select, textarea';

type Direction = 'previousSibling' | 'nextSibling';

/**
 * Whether a link is all that stands on its line, so that a widget can take its place.
 *
 * A widget is a block: a link in a sentence or a menu, or around a picture, stays the link that its author meant.
 */
export function isOnOwnLine(link: Element): boolean {
  let outermost = link;
  for (;;) {
    if (!isEnd(outermost, 'previousSibling') || !isEnd(outermost, 'nextSibling')) {
      return false;
    }
    const parent = outermost.parentElement;
    if (!parent || !INLINE.has(parent.localName)) {
      break;
    }
    outermost = parent;
  }
  return !link.closest(CONTROLS) && !link.querySelector(PICTURES);
}

/** Whether the line ends on this side of an element, as far as its parent goes. */
function isEnd(element: Element, direction: Direction): boolean {
  for (let node = element[direction]; node; node = node[direction]) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const {localName} = node as Element;
      if (!INLINE.has(localName)) {
        return !(node as Element).matches(PICTURES);
      }
    }
    if (node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim()) {
      return false;
    }
  }
  return true;
}
