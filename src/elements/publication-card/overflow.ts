type Listener = (overflows: boolean) => void;

const listeners = new WeakMap<Element, Listener>();

const observers = new WeakMap<Window, ResizeObserver>();

/**
 * Tells whether an element is higher than the box around it, which hides the rest: now, and whenever its
 * size changes. The box itself keeps its size, also when a reader sets more space between the lines.
 *
 * Call it again for another text, which may have the same size, and when the element is back on the page, which may be
 * another page.
 */
export function watchOverflow(element: Element, listener: Listener): void {
  const window = element.ownerDocument.defaultView;
  if (!window) {
    return;
  }
  listeners.set(element, listener);
  // One for all of a page, so that it reads every size before any listener changes the layout. Not that of another
  // page, which reads sizes when it has made its own layout, and says that they keep changing.
  const observer = observers.get(window) ?? new window.ResizeObserver(report);
  observers.set(window, observer);
  observer.unobserve(element);
  observer.observe(element);
}

function report(entries: readonly ResizeObserverEntry[], from: ResizeObserver): void {
  for (const {target} of entries) {
    const window = target.ownerDocument.defaultView;
    if (!target.isConnected || !window || observers.get(window) !== from) {
      from.unobserve(target);
      continue;
    }
    const overflows = target.clientHeight > (target.parentElement?.clientHeight ?? 0) + 1;
    // In the next frame: a change of the size that this one reports is an error of the page.
    window.requestAnimationFrame(() => listeners.get(target)?.(overflows));
  }
}
