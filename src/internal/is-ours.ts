/** Whether an element is one of ours. */
export function isOurs({localName}: Element): boolean {
  return localName.startsWith('cwk-');
}

/** Whether an element is one of our widgets; `<cwk-content>` shows nothing of its own. */
export function isOurWidget(element: Element): boolean {
  return isOurs(element) && element.localName !== 'cwk-content';
}

/** Whether another widget renders an element, and says what it shows. */
export function isPart(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isOurs(root.host);
}

/** Whether an element stands inside a widget of ours, where it is what shows until the widget comes. */
export function isInWidget(element: Element): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (isOurWidget(up)) {
      return true;
    }
  }
  return false;
}
