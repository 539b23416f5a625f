/** Defines an element unless the page has it already, so that a second copy of the script harms nobody. */
export function defineOnce(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) {
    customElements.define(tag, constructor);
  }
}
