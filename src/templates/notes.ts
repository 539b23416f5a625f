import {html, nothing, render, type TemplateResult} from 'lit';
import {factsheetSections} from '../content/answers/factsheet-sections.js';
import type {Content, Source} from '../content/model/schema.js';
import {inLanguages} from './languages.js';
import {notesTexts} from './notes.texts.js';
import {renderNote, sourceText} from './sources.js';

/** What is not on paper while it is closed; the answer to a question is, and that sources differ. */
const CLOSED = 'details:is(.fold:not(.question), .more-calls, .rest-of):not([open])';

/** Where a number comes that leads to the notes. */
interface Mark extends HTMLElement {
  readonly sources: readonly Source[];
}

/** Renders the place of the numbers of these sources, behind what is printed. */
export function renderMark(sources: readonly Source[]): TemplateResult {
  return html`<sup class="note-number" .sources=${sources}></sup>`;
}

/** Where the notes come. */
interface Place extends HTMLElement {
  readonly content: Content;
}

/** Renders the place of the notes; empty but on paper. */
export function renderNotesPlace(content: Content): TemplateResult {
  return html`<div class="end-notes" .content=${content}></div>`;
}

/**
 * Numbers the marks that are printed, and renders at the end what they lead to, and what is left out.
 *
 * In the document and not in the templates, because only there it is known what a visitor has opened.
 */
export function renderNotes(root: ParentNode): void {
  const place = root.querySelector<Place>('.end-notes');
  if (!place) {
    return;
  }
  const {content} = place;
  const notes = new Map<string, {readonly number: number; readonly source: Source}>();
  for (const mark of root.querySelectorAll<Mark>('.note-number')) {
    if (isPrinted(mark)) {
      const numbers = mark.sources.map((source) => {
        const key = keyOf(source, content);
        const note = notes.get(key) ?? {number: notes.size + 1, source};
        notes.set(key, note);
        return note.number;
      });
      mark.textContent = [...new Set(numbers)].sort((a, b) => a - b).join(', ');
    }
  }
  const left = [...root.querySelectorAll(CLOSED)]
    .filter(isPrinted)
    .map((details) => details.querySelector('summary')?.innerText.trim());
  render(
    html`${
      left.length
        ? html`<p class="left-out">
            ${inLanguages(notesTexts.leftOut({list: left.map((name) => `“${name}”`).join(', ')}))}
          </p>`
        : nothing
    }
    ${
      notes.size
        ? html`<ol>
            ${[...notes.values()].map(({source}) => html`<li>${renderNote(source, content)}</li>`)}
          </ol>`
        : nothing
    }`,
    place,
  );
}

/** Takes the notes away; without them in the text, nothing is left to number. */
export function clearNotes(root: ParentNode): void {
  const place = root.querySelector<HTMLElement>('.end-notes');
  if (place?.firstElementChild) {
    render(nothing, place);
  }
}

/** Whether it is not in what is closed. */
function isPrinted(element: Element): boolean {
  return !element.closest('details:not([open]) > :not(summary)');
}

/** What has the same text as a note is the same note. */
function keyOf(source: Source, content: Content): string {
  return source.document === 'factsheet'
    ? factsheetSections(source.locator).join()
    : sourceText(source, content);
}
