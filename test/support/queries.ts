/** How a test finds things: by role, as a visitor and assistive technology do, never by class. */
const SELECTORS = {
  button: 'button',
  cell: 'td',
  checkbox: 'input[type="checkbox"]',
  columnheader: 'th[scope="col"]',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  radio: 'input[type="radio"]',
  row: 'tr',
  rowheader: 'th[scope="row"]',
  status: '[role="status"]',
  table: 'table',
} as const;

interface Roles extends Record<keyof typeof SELECTORS, HTMLElement> {
  button: HTMLButtonElement;
  cell: HTMLTableCellElement;
  checkbox: HTMLInputElement;
  columnheader: HTMLTableCellElement;
  link: HTMLAnchorElement;
  radio: HTMLInputElement;
  row: HTMLTableRowElement;
  rowheader: HTMLTableCellElement;
  table: HTMLTableElement;
}

/** Everything of a role, in the element's shadow root or, without one, below it. */
export function all<R extends keyof Roles>(root: Element, role: R): Roles[R][] {
  return [...(root.shadowRoot ?? root).querySelectorAll<Roles[R]>(SELECTORS[role])];
}

/** The one thing of a role whose name is, or matches, `name`; throws if there is none or more than one. */
export function one<R extends keyof Roles>(
  root: Element,
  role: R,
  name: string | RegExp,
): Roles[R] {
  const found = all(root, role).filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (found.length !== 1) {
    const names = all(root, role).map(nameOf);
    throw new Error(`${found.length} of role ${role} are named ${name}: ${names.join(' | ')}`);
  }
  return found[0]!;
}

/** Everything with a part name. */
export function parts(root: Element, name: string): HTMLElement[] {
  return [...(root.shadowRoot ?? root).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The first thing with a part name. */
export function part(root: Element, name: string): HTMLElement {
  const [first] = parts(root, name);
  if (!first) throw new Error(`No part ${name}.`);
  return first;
}

/** The words that are on the page, also those that only assistive technology reads; not a closed popover. */
export function words(element: HTMLElement): string {
  return tidy(element.checkVisibility() ? shownText(element) : element.textContent);
}

/** As `innerText`, in which engines differ in the spaces around what is positioned or wraps. */
function shownText(element: Element): string {
  const {display, position, visibility} = getComputedStyle(element);
  if (display !== 'contents' && !element.checkVisibility()) return '';
  // What stands between the tags of a slot shows only when nothing else takes its place.
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return '';
  const pieces = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return shownText(node as Element);
    return node.nodeType === Node.TEXT_NODE && visibility === 'visible' ? node.textContent : '';
  });
  const isInLine = /^(inline|contents)/.test(display) && !/^(absolute|fixed)$/.test(position);
  return isInLine && element.localName !== 'br' ? pieces.join('') : ` ${pieces.join('')} `;
}

/** What assistive technology calls a thing: its label, else its words. */
export function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return element.getAttribute('aria-label') ?? words(label ?? element);
}

/** The name of what has the focus in a widget, or nothing. */
export function focused(widget: Element): string {
  const element = widget.shadowRoot!.activeElement;
  return element ? nameOf(element as HTMLElement) : '';
}

/** All words that a widget shows. */
export function widgetWords(widget: Element): string {
  return [...widget.shadowRoot!.children].map((child) => words(child as HTMLElement)).join(' ');
}

/** The text that the style sheet puts before or after what an element says. */
export function generatedText(element: Element, pseudo: '::before' | '::after'): string {
  // Firefox gives attr() as it stands in the style sheet, and WebKit each string apart.
  const {content} = getComputedStyle(element, pseudo);
  const strings = content.replace(/attr\(([\w-]+)\)/g, (_, name: string) =>
    JSON.stringify(element.getAttribute(name) ?? ''),
  );
  return [...strings.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
