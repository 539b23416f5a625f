/** Every element below `root`, also those in shadow roots, in document order. */
export function* deepElements(root) {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* deepElements(child.shadowRoot);
    yield* deepElements(child);
  }
}
