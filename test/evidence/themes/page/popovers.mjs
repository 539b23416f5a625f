/** Explanations and reasons, which open one at a time. */

/** Opens the first of each sort in each widget below a root, and gives what a function finds in it. */
export function showPopovers(root, find) {
  const sorts = new Map();
  for (const popover of popoversIn(root)) {
    const key = `${popover.getRootNode().host.localName} ${popover.className}`;
    if (!sorts.has(key)) sorts.set(key, popover);
  }
  return [...sorts.values()].flatMap((popover) => {
    popover.showPopover();
    // A wrapper without a box, because a measurement starts below its root.
    const found = find({children: [popover]});
    popover.hidePopover();
    return found;
  });
}

function popoversIn(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('[popover]') ? [element] : []),
    ...(element.shadowRoot ? popoversIn(element.shadowRoot) : []),
  ]);
}
