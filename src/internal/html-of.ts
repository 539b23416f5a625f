import {render, type TemplateResult} from 'lit';

/**
 * The HTML of a template for a document of its own: without the comments that Lit leaves where something can
 * change, and without `part`, which names something only in a shadow root.
 */
export function htmlOf(template: TemplateResult): string {
  // Nothing loads or runs in such a document.
  const {body} = document.implementation.createHTMLDocument();
  render(template, body);
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let next = comments.nextNode(); next; next = comments.nextNode()) {
    (next as Comment).remove();
  }
  for (const element of body.querySelectorAll('[part]')) {
    element.removeAttribute('part');
  }
  return body.innerHTML;
}
