import type {LitElement} from 'lit';
import {warn} from './warn.js';

/**
 * Shows what stands between the tags of an element that cannot render, rather than nothing.
 *
 * A page can have broken what the browser has built in, and in a page in XML no template of Lit can be read.
 */
export function fallBack(element: LitElement, error: unknown): void {
  element.renderRoot.replaceChildren(document.createElement('slot'));
  warn(
    element,
    `could not be shown, so what stands between its tags stays. What went wrong: ${String(error)}`,
  );
}
