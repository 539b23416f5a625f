type Listener = (overflows: boolean) => void;

const listeners = new WeakMap<Element, Listener>();

let observer: ResizeObserver | undefined;

/**
 * Tells whether an element is higher than the box around it, which hides the rest: now, and whenever its
 * size changes. The box itself keeps its size, also when a reader sets more space between the lines.
 *
 * Call it again for another text, which may have the same size, and when the element is back on the page.
 */
export function watchOverflow(element: Element, listener: Listener): void {
  listeners.set(element, listener);
  // One for all, so that it reads every size before any listener changes the layout.
  observer ??= new ResizeObserver(report);
  observer.unobserve(element);
  observer.observe(element);
}

function report(entries: readonly ResizeObserverEntry[], from: ResizeObserver): void {
  for (const {target} of entries) {
    if (!target.isConnected) {
      from.unobserve(target);
    }
    const overflows = target.clientHeight > (target.parentElement?.clientHeight ?? 0) + 1;
    // In the next frame: a change of the size that this one reports is an error of the page.
    requestAnimationFrame(() => listeners.get(target)?.(overflows));
  }
}
