import {deepElements} from './host-page.js';

/** Opens everything that is one tap away, in the widget and in what it holds. */
export function unfold<T extends Element>(root: T): T {
  for (const element of deepElements(root.shadowRoot ?? root)) {
    // Also of a page in a frame, which has a class of its own for it.
    if (element.localName === 'details') element.setAttribute('open', '');
  }
  return root;
}
