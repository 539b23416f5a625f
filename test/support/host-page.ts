import {oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {eventually} from './eventually.js';

/** What test/dist/pages/record.js writes down. */
interface Recorded {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly listeners: readonly {readonly name: string}[];
}

export type HostWindow = Window & typeof globalThis & {readonly recorded: Recorded};

/** A page of test/dist/pages/ with the built script, in a frame of its own. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
}

/** The ten tags. */
export const TAGS = [
  'cwk-content',
  'cwk-crisis-card',
  'cwk-exercise',
  'cwk-grip-matrix',
  'cwk-publication-card',
  'cwk-publication-list',
  'cwk-road',
  'cwk-road-map',
  'cwk-situation',
  'cwk-wegenwacht',
] as const;

/** The tags that show something of their own. */
export const WIDGETS = TAGS.filter((tag) => tag !== 'cwk-content');

const opened: HTMLIFrameElement[] = [];

/** Opens a page as a visitor does, and waits until it has loaded and its widgets have rendered. */
export async function openPage(path: string, width = 1280): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  frame.src = `/test/dist/pages/${path}`;
  const loaded = oneEvent(frame, 'load');
  opened.push(frame);
  document.body.append(frame);
  await loaded;
  const page = {
    frame,
    window: frame.contentWindow as HostWindow,
    document: frame.contentDocument!,
  };
  await rendered(page.document);
  await cardsMeasured(page.document);
  return page;
}

/** Resolves when each card has the button for a long text, or has none: it knows some frames after it has rendered. */
export async function cardsMeasured(root: Document | Element): Promise<void> {
  await eventually(() => [...deepElements(root)].every(isMeasured), 'A card does not measure.');
}

function isMeasured({shadowRoot}: Element): boolean {
  const box = shadowRoot?.querySelector('[part="text"]');
  const isLong = box && (box.firstElementChild?.clientHeight ?? 0) > box.clientHeight + 1;
  return !isLong || shadowRoot?.querySelector('[part="more"]') !== null;
}

/** Closes the pages that a test has opened. */
export function closePages(): void {
  for (const frame of opened.splice(0)) frame.remove();
}

/** Resolves when all widgets below `root`, also those inside others, have nothing left to render. */
export async function rendered(root: Document | Element): Promise<void> {
  const widgets = [...deepElements(root)].filter(
    (each): each is LitElement => 'updateComplete' in each,
  );
  const complete = await Promise.all(widgets.map((widget) => widget.updateComplete));
  const after = [...deepElements(root)].filter((each) => 'updateComplete' in each);
  if (after.length !== widgets.length || complete.includes(false)) await rendered(root);
}

/** Every element below `root`, also those in shadow roots, in document order. */
export function* deepElements(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    yield child as HTMLElement;
    if (child.shadowRoot) yield* deepElements(child.shadowRoot);
    yield* deepElements(child);
  }
}

/** The widgets of the page itself, of which there is one per tag, and not those inside other widgets. */
export function widget(page: HostPage, tag: string): LitElement {
  return page.document.querySelector<LitElement>(tag)!;
}

/** The first button or field with such a name, wherever it is on the page. */
export function control({document}: HostPage, name: RegExp): HTMLElement {
  const found = [...deepElements(document)].find(
    (each) => each.matches('button, input') && name.test(nameOf(each)),
  );
  if (!found) throw new Error(`No button or field is named ${String(name)}.`);
  return found;
}

/** The radio button of an answer in a widget of the page itself. */
export function choice(
  page: HostPage,
  tag: string,
  question: string,
  answer: string,
): HTMLInputElement {
  const found = [...deepElements(widget(page, tag).shadowRoot!)].find((each) =>
    each.matches(`input[name="${question}"][value="${answer}"]`),
  );
  if (!found) throw new Error(`${tag} has no answer ${answer} to ${question}.`);
  return found as HTMLInputElement;
}

function nameOf(element: HTMLElement): string {
  const {labels} = element as HTMLInputElement;
  const text = (labels?.[0] ?? element).textContent;
  return element.ariaLabel ?? text.replace(/\s+/g, ' ').trim();
}

/** What the page shows, in and outside shadow roots; white space counts as one space. */
export function shownText(root: Node): string {
  return [...textNodes(root)]
    .filter((text) => text.parentElement?.checkVisibility({visibilityProperty: true}))
    .map(({data}) => data)
    .join('')
    .replace(/\s+/g, ' ');
}

/** Every text in and outside shadow roots, in the order in which it stands. */
export function* textNodes(node: Node): Generator<Text> {
  if (node.nodeType === Node.TEXT_NODE) {
    yield node as Text;
    return;
  }
  const {shadowRoot} = node as Element;
  const slotted =
    (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  for (const child of slotted.length > 0 ? slotted : (shadowRoot ?? node).childNodes) {
    yield* textNodes(child);
  }
}

/** The tags whose widget on the page shows nothing: less than ten letters, or no box. */
export function emptyWidgets(page: HostPage): string[] {
  return WIDGETS.filter((tag) => {
    const element = widget(page, tag);
    const box = element.shadowRoot?.querySelector('[lang]')?.getBoundingClientRect();
    return !box || box.height < 50 || shownText(element).length < 10;
  });
}
