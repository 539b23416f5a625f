/**
 * What must be left of each form, so that a change in a new version of an editor is seen.
 *
 * `whole`, or what else `remainsOf` names; with a `+` where the widget must work on the page.
 */

import {ALL_EDITORS, EDITORS} from './editors.mjs';

const FORMS = ['A', 'B', 'C', 'D', 'E', 'F', 'K'];
const PASTED = [...FORMS, 'address', 'button'];

/** Only links are kept, and what stood between the tags. */
const LINKS = 'link+ link+ link+ link+ whole+ gone link+';
/** Also attributes with `data-`. */
const TINYMCE = 'link+ link+ whole+ whole+ whole+ closed link+';
/** A frame becomes a link, or stays in the HTML of the editor itself. */
const QUILL = 'link+ link+ link+ link+ whole+ link+ link+';
const QUILL_DOM = 'link+ link+ link+ link+ whole+ whole+ link+';
const ALL = 'whole+ whole+ whole+ whole+ whole+ whole+ whole+';

const EXPECTED = {
  ckeditor: {paste: `${LINKS} whole+ whole+`, source: LINKS},
  'ckeditor-ghs': {paste: `${ALL} whole+ whole+`, source: ALL},
  tinymce7: {paste: `${TINYMCE} whole+ whole+`, source: TINYMCE},
  tinymce: {paste: `${TINYMCE} whole+ whole+`, source: TINYMCE},
  tiptap: {paste: `${LINKS} whole+ whole+`, source: LINKS},
  // Quill makes no link of an address.
  quill: {paste: `${QUILL} text whole+`, source: QUILL},
  'quill-dom': {paste: `${QUILL_DOM} text whole+`, source: QUILL_DOM},
  dompurify: {sanitise: 'link+ link+ whole+ whole+ whole+ gone link+'},
  sanitizeHtml: {sanitise: LINKS},
  rehype: {sanitise: LINKS},
  xss: {sanitise: 'code code link+ link+ whole+ code code'},
  markdown: {sanitise: 'code code code code code code code', button: 'whole+'},
};

/** @returns {{name: string, way: string, form: string, remains: string}[]} One per cell of the tables. */
export function expectedCells() {
  const leftOut = ALL_EDITORS.filter((each) => !EDITORS.includes(each)).map(({name}) => name);
  return Object.entries(EXPECTED)
    .filter(([name]) => !leftOut.includes(name))
    .flatMap(([name, {button, ...ways}]) => [
      ...Object.entries(ways).flatMap(([way, row]) => cellsOf(name, way, row.split(' '))),
      ...(button ? [{name, way: 'sanitise', form: 'button', remains: button}] : []),
    ]);
}

function cellsOf(name, way, row) {
  const forms = way === 'paste' ? PASTED : FORMS;
  return forms.map((form, index) => ({name, way, form, remains: row[index]}));
}
