import {deepElements} from './host-page.js';

/** Opens everything that is one tap away, in the widget and in what it holds. */
export function unfold<T extends Element>(root: T): T {
  for (const element of deepElements(root.shadowRoot ?? root)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  return root;
}
