import {ContextRoot} from '@lit/context';

let keepsRequests = false;

/**
 * Defines an element unless the page has it already, so that a second copy of the script harms nobody.
 *
 * What an element asks for before the page provides it is kept until somebody does: a bundler or a page can load the
 * provider later.
 */
export function defineOnce(tag: string, constructor: CustomElementConstructor): void {
  if (!keepsRequests) {
    // Not on <html>, which is the provider of most pages, and passes on only what it does not have.
    new ContextRoot().attach(document as unknown as HTMLElement);
    keepsRequests = true;
  }
  if (!customElements.get(tag)) {
    customElements.define(tag, constructor);
  }
}
