/** Opens what is one tap away in a widget; not what is in another widget inside it. */
export function openFolds(widget: Element): void {
  for (const fold of widget.shadowRoot!.querySelectorAll('details')) {
    fold.open = true;
  }
}
