import {isInWidget, isOurWidget} from '../internal/is-ours.js';
import {warn} from '../internal/warn.js';
import {MARK, showWidgetIn} from './data-door.js';
import {replaceLink, type Doors} from './link-door.js';
import {optionsOf, WIDGETS, type WidgetName} from './widgets.js';

const PLACES = `[${MARK}], a[href]`;

/** What can make a widget of something, or another one. */
const ATTRIBUTES = [
  'href',
  'contenteditable',
  MARK,
  ...new Set(
    (Object.keys(WIDGETS) as WidgetName[]).flatMap((widget) =>
      optionsOf(widget).map(([option]) => `data-${option}`),
    ),
  ),
];

/** How often the same element is looked at again in one turn of the event loop. */
const PATIENCE = 10;

/**
 * Makes widgets of what an editor can write without any rights: elements with `data-cwk`, and links to embed pages.
 *
 * Of what is on the page, and of what comes later; while nothing changes it does nothing. It leaves alone what is
 * being edited, because that will be saved.
 */
export function openDoors(document: Document, doors: Doors): void {
  const looks = new Map<Element, number>();

  const visit = (place: Element): void => {
    if (!mayHoldWidget(place)) {
      return;
    }
    if (looks.size === 0) {
      setTimeout(() => looks.clear());
    }
    const look = (looks.get(place) ?? 0) + 1;
    looks.set(place, look);
    if (look > PATIENCE) {
      warn(
        place,
        'a script of the page keeps undoing the widget here, so it is left as the page wants it.',
      );
    } else if (place instanceof HTMLAnchorElement) {
      replaceLink(place, doors);
    } else if (place.hasAttribute(MARK)) {
      showWidgetIn(place);
    }
  };

  const start = (): void => {
    document.querySelectorAll(PLACES).forEach(visit);
    new MutationObserver((records) => {
      // Each place once, however many of its attributes have changed together.
      const places = new Set<Element>();
      for (const {target, addedNodes, attributeName} of records) {
        if (target instanceof Element && target.matches(PLACES)) {
          places.add(target);
        }
        const changed = attributeName === 'contenteditable' ? [target] : addedNodes;
        for (const node of changed) {
          if (node instanceof Element) {
            if (node.matches(PLACES)) {
              places.add(node);
            }
            node.querySelectorAll(PLACES).forEach((place) => places.add(place));
          }
        }
      }
      places.forEach(visit);
    }).observe(document, {subtree: true, childList: true, attributeFilter: ATTRIBUTES});
  };

  if (document.readyState === 'loading') {
    // What comes after a link decides whether it stands on a line of its own.
    document.addEventListener('DOMContentLoaded', start, {once: true});
  } else {
    start();
  }
}

/** Not inside another widget, whose fallback it is, and not where somebody is writing. */
function mayHoldWidget(place: Element): boolean {
  if ((place as HTMLElement).isContentEditable || place.ownerDocument.designMode === 'on') {
    return false;
  }
  return !isOurWidget(place) && !isInWidget(place);
}
