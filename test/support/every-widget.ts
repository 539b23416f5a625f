import {html, type TemplateResult} from 'lit';

/** A page with each of the widgets. */
export function everyWidget(): TemplateResult {
  return html`<cwk-situation></cwk-situation>
    <cwk-road-map></cwk-road-map>
    <cwk-road></cwk-road>
    <cwk-grip-matrix></cwk-grip-matrix>
    <cwk-wegenwacht></cwk-wegenwacht>
    <cwk-publication-list></cwk-publication-list>
    <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
    <cwk-crisis-card></cwk-crisis-card>
    <cwk-exercise></cwk-exercise>`;
}

/** The widgets of a page and those inside them. */
export function widgetsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('cwk-'))
    .flatMap((widget) => [widget, ...widgetsIn(widget.shadowRoot!)]);
}

/** What has the focus, also in a widget inside a widget. */
export function deepFocus(): Element {
  let focused = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
