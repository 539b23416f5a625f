/** Runs in the page: writes it down as one HTML document, with what is in shadow roots in its place. */

/** The attributes that name an id of the same shadow root. */
const REFERENCES = [
  'id',
  'for',
  'headers',
  'list',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
];

/** Attributes of CSS Shadow Parts, which the checker does not know. */
const UNKNOWN = ['part', 'exportparts'];

export function markup() {
  const roots = new Map([[document, '']]);
  const copy = document.implementation.createHTMLDocument(document.title);
  copy.documentElement.lang = document.documentElement.lang;
  const head = '<meta charset="utf-8">';
  copy.head.insertAdjacentHTML('afterbegin', head);
  append(copy.body, document.body.childNodes);
  return `<!doctype html>\n${copy.documentElement.outerHTML}`;

  function append(parent, nodes) {
    for (const node of nodes) {
      // The comments are Lit's markers.
      if (node.nodeType === Node.COMMENT_NODE) continue;
      if (node.localName === 'slot') append(parent, slotted(node));
      else parent.append(copyOf(node));
    }
  }

  function copyOf(node) {
    const made = holdsWidget(node) ? copy.createElement('div') : copy.importNode(node, false);
    if (node.nodeType !== Node.ELEMENT_NODE) return made;
    for (const name of REFERENCES) {
      const value = node.getAttribute(name);
      if (value !== null) made.setAttribute(name, value.replace(/\S+/g, prefixOf(node) + '$&'));
    }
    for (const name of UNKNOWN) made.removeAttribute(name);
    append(made, (node.shadowRoot ?? node).childNodes);
    return made;
  }

  /** Ids may be the same in two shadow roots, and not in one document. */
  function prefixOf(node) {
    const root = node.getRootNode();
    if (!roots.has(root)) roots.set(root, `root${roots.size}-`);
    return roots.get(root);
  }
}

/** A paragraph can hold a widget, but in the text of a document no paragraph holds what is in its shadow root. */
function holdsWidget(node) {
  return node.localName === 'p' && [...node.children].some(({shadowRoot}) => shadowRoot);
}

function slotted(slot) {
  const assigned = slot.assignedNodes();
  return assigned.length > 0 ? assigned : slot.childNodes;
}
