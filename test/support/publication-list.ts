import {html} from '@open-wc/testing';
import type {CwkPublicationList} from '../../src/elements/publication-list/publication-list.js';
import {pageFixture} from './page.js';
import {madeContent} from './publications.js';
import {all, part, words} from './queries.js';

export const builtIn = (): Promise<CwkPublicationList> =>
  pageFixture(html`<cwk-publication-list></cwk-publication-list>`);

export const longList = (): Promise<CwkPublicationList> =>
  pageFixture(html`<cwk-publication-list></cwk-publication-list>`, madeContent(45));

export function cards(list: Element): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('cwk-publication-card')];
}

export function titles(list: Element): string[] {
  return cards(list).map((card) => words(all(card, 'heading')[0]!));
}

export function focusedTitle(list: Element): string | undefined {
  const title = list.shadowRoot!.activeElement?.shadowRoot?.activeElement;
  return title ? words(title as HTMLElement) : undefined;
}

/** The words of a label without those of the control in it. */
export function labelOf(label: HTMLLabelElement): string {
  return [...label.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')
    .trim();
}

export function labels(list: Element): string[] {
  return [...list.shadowRoot!.querySelectorAll('label')].map(labelOf);
}

export function control(list: Element, label: string): HTMLElement {
  return [...list.shadowRoot!.querySelectorAll('label')].find((each) => labelOf(each) === label)!
    .control!;
}

export function shownChoice(list: Element, label: string): string {
  return (control(list, label) as HTMLSelectElement).selectedOptions[0]!.text;
}

export async function search(list: CwkPublicationList, text: string): Promise<void> {
  await enter(list, 'Zoek in de publicaties', text);
}

export async function choose(
  list: CwkPublicationList,
  label: string,
  value: string,
): Promise<void> {
  await enter(list, label, value);
}

export async function enter(list: CwkPublicationList, label: string, value: string): Promise<void> {
  const field = control(list, label) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
}

/** What assistive technology hears from now on: each change of the status. */
export function announcements(list: Element): string[] {
  const [status] = all(list, 'status');
  const texts: string[] = [];
  new MutationObserver(() => texts.push(status!.textContent!)).observe(status!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

/** Whether the status says what the eye sees. */
export function settled(list: Element): boolean {
  return all(list, 'status')[0]!.textContent === part(list, 'count').textContent;
}
