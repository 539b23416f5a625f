import {nextFrame} from '@open-wc/testing';
import {deepElements, rendered} from './host-page.js';

/** Opens everything that is one tap away, in the widget and in what it holds. */
export function unfold<T extends Element>(root: T): T {
  for (const element of deepElements(root.shadowRoot ?? root)) {
    // Also of a page in a frame, which has a class of its own for it.
    if (element.localName === 'details') element.setAttribute('open', '');
  }
  return root;
}

/** Opens everything below `root`, also what is there only when a fold around it is open. */
export async function unfoldAll(root: Element): Promise<void> {
  do {
    unfold(root);
    // What a widget renders in a fold comes after its toggle event.
    await nextFrame();
    await nextFrame();
    await rendered(root);
  } while ([...deepElements(root)].some((each) => each.matches('details:not([open])')));
}
