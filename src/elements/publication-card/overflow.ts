import {windowOf} from '../../internal/window-of.js';

type Listener = (overflows: boolean) => void;

const listeners = new WeakMap<Element, Listener>();

/**
 * One for all of a document, so that it reads every size before any listener changes the layout.
 *
 * That of another document reads sizes when its own layout is ready, and this one's may not be.
 */
const observers = new WeakMap<Document, ResizeObserver>();

/**
 * Tells whether an element is higher than the box around it, which hides the rest: now, and whenever its
 * size changes. The box itself keeps its size, also when a reader sets more space between the lines.
 *
 * Call it again for another text, which may have the same size, and when the element is back on a page.
 */
export function watchOverflow(element: Element, listener: Listener): void {
  const {ownerDocument} = element;
  const view = windowOf(element);
  if (!view) {
    return;
  }
  const observer = observers.get(ownerDocument) ?? new view.ResizeObserver(report);
  observers.set(ownerDocument, observer);
  listeners.set(element, listener);
  observer.unobserve(element);
  observer.observe(element);
}

function report(entries: readonly ResizeObserverEntry[], from: ResizeObserver): void {
  for (const {target} of entries) {
    if (!target.isConnected || observers.get(target.ownerDocument) !== from) {
      from.unobserve(target);
    }
    const overflows = target.clientHeight > (target.parentElement?.clientHeight ?? 0) + 1;
    // In the next frame: a change of the size that this one reports is an error of the page.
    requestAnimationFrame(() => listeners.get(target)?.(overflows));
  }
}
