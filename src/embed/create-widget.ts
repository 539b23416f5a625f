import type {WidgetName} from './widgets.js';

/** Makes a widget for the document of `place`; undefined where the page did not let the script define it. */
export function createWidget(name: WidgetName, place: Element): Element | undefined {
  const tag = `cwk-${name}`;
  return customElements.get(tag) && place.ownerDocument.createElement(tag);
}
