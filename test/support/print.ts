import {emulateMedia} from '@web/test-runner-commands';
import {printAll} from '../../src/internal/print-all.js';
import {deepElements} from './host-page.js';
import {generatedText, parts, words} from './queries.js';

/** What a browser does when a visitor asks to print everything. */
export async function startPrinting(): Promise<void> {
  const {print} = window;
  window.print = () => undefined;
  printAll();
  window.print = print;
  await startPrintingChosen();
}

/** What a browser does before it lays out the page for paper. */
export async function startPrintingChosen(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await emulateMedia({media: 'print'});
}

/** What a browser does when the page is on paper. */
export async function stopPrinting(): Promise<void> {
  await emulateMedia({media: 'screen'});
  window.dispatchEvent(new Event('afterprint'));
}

/** The words on paper, also of the widgets inside. */
export function paperWords(widget: Element): string {
  const all = [...deepElements(widget.shadowRoot!)]
    .filter((each) => each.shadowRoot)
    .concat(widget as HTMLElement)
    .flatMap((each) => [...each.shadowRoot!.children])
    .map((child) => words(child as HTMLElement));
  return all.join(' ');
}

/** What the explained words of a widget and of the widgets inside mean, each once. */
export function explanations(widget: Element): string[] {
  const roots = [widget, ...deepElements(widget.shadowRoot!)].filter((each) => each.shadowRoot);
  const found = roots.flatMap((root) => parts(root, 'explanation'));
  return [...new Set(found.map(meaning))].sort();
}

/** What an explanation says below its title. */
function meaning(explanation: HTMLElement): string {
  const [, ...body] = [...explanation.childNodes].filter((node) => !(node instanceof Comment));
  return body
    .map(({textContent}) => textContent)
    .join('')
    .trim();
}

/** What the lists of words on paper say. */
export function explainedOnPaper(widget: Element): string[] {
  const roots = [widget, ...deepElements(widget.shadowRoot!)].filter((each) => each.shadowRoot);
  return roots
    .flatMap((root) => parts(root, 'words'))
    .filter((list) => list.checkVisibility())
    .flatMap((list) => [...list.querySelectorAll('dd')])
    .map(words)
    .sort();
}

/** The address that stands behind a link on paper. */
export function writtenUrl(link: Element): string {
  return generatedText(link, '::after');
}
