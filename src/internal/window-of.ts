/** The window that shows the document of an element; null where none does, as in a template. */
export function windowOf({ownerDocument}: Element): (Window & typeof globalThis) | null {
  // A page can give an element the name of what its document has, but not of this.
  return ownerDocument === document ? window : ownerDocument.defaultView;
}
