import {isOurs} from '../internal/is-ours.js';
import {oneOf} from '../internal/one-of.js';
import {createWidget} from './create-widget.js';
import {readOptions} from './read-options.js';
import {isWidget, optionsOf, WIDGETS} from './widgets.js';

/** The attribute that names the widget; its options are in `data-level` and so on. */
export const MARK = 'data-cwk';

/**
 * Shows a widget in an element with `data-cwk`; what was in the element becomes the fallback of the widget.
 *
 * Called again for the same element, it passes on what has changed. A wrong value is left to the widget, which
 * warns and shows what it can.
 */
export function showWidgetIn(place: Element): void {
  const name = place.getAttribute(MARK) ?? '';
  if (!isWidget(name)) {
    oneOf(place, MARK, name, Object.keys(WIDGETS), undefined);
    return;
  }
  const shown = [...place.children].find(isOurs);
  const widget = shown?.localName === `cwk-${name}` ? shown : createWidget(name, place);
  if (!widget) {
    return;
  }
  const {attributes} = readOptions(name, (option) => place.getAttribute(`data-${option}`));
  for (const [option] of optionsOf(name)) {
    change(widget, option, attributes.get(option));
  }
  // Also what the page has put beside the widget since then.
  const beside = [...place.childNodes].filter((node) => node !== shown);
  if (widget === shown) {
    widget.append(...beside);
  } else {
    widget.append(...(shown?.childNodes ?? []), ...beside);
    place.replaceChildren(widget);
  }
}

/** Sets only what differs, because each attribute that is set makes a widget look at it. */
function change(widget: Element, option: string, value: string | undefined): void {
  if (value === undefined) {
    widget.removeAttribute(option);
  } else if (widget.getAttribute(option) !== value) {
    widget.setAttribute(option, value);
  }
}
