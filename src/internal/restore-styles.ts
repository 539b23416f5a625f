import type {CSSResult, LitElement} from 'lit';
import {windowOf} from './window-of.js';

/** Gives an element its styles again in another document, where the sheets of the first one do not count. */
export function restoreStyles(element: LitElement): void {
  const view = windowOf(element);
  if (view && element.shadowRoot) {
    const {elementStyles} = element.constructor as typeof LitElement;
    element.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}

/** The shadow root of an element that renders for the first time in another document, where Lit's sheets are refused. */
export function rootElsewhere(element: LitElement): ShadowRoot | undefined {
  if (element.ownerDocument === document) {
    return undefined;
  }
  const root =
    element.shadowRoot ??
    element.attachShadow((element.constructor as typeof LitElement).shadowRootOptions);
  restoreStyles(element);
  return root;
}
