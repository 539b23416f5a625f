import type {LitElement} from 'lit';

/** Waits until a part of the page shows what it was told, with every widget in it and in those. */
export async function settleAll(root: Element | ShadowRoot): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) {
      await (element as LitElement).updateComplete;
      await settleAll(element.shadowRoot);
    }
  }
}
