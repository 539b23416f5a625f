import {html, type TemplateResult} from 'lit';

/**
 * Renders a heading of the given level, 1 or more; anything above 6 becomes `<h6>`.
 *
 * @param kind - How it looks, whatever its level: the widget's title, a section of it, or one item.
 */
export function heading(
  level: number,
  content: unknown,
  kind: 'title' | 'section-title' | 'item-title' = 'title',
): TemplateResult {
  const part = `heading ${kind}`;
  switch (level) {
    case 1:
      return html`<h1 class=${kind} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${kind} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${kind} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${kind} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${kind} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${kind} part=${part}>${content}</h6>`;
  }
}
