/** The editors, and what each is told to do by its own interface. The functions run in the page, each alone. */
import {isRelease} from '../../../tools/size.mjs';

const CKEDITOR = {
  field: '.ck-editor__editable',
  isReady: () =>
    document.querySelector('.ck-editor__editable')?.ckeditorInstance?.state === 'ready',
  set: (html) => document.querySelector('.ck-editor__editable').ckeditorInstance.setData(html),
  get: () => document.querySelector('.ck-editor__editable').ckeditorInstance.getData(),
  link: (href) =>
    document.querySelector('.ck-editor__editable').ckeditorInstance.execute('link', href),
};

const TINYMCE = {
  frame: '.tox-edit-area__iframe',
  field: 'body',
  isReady: () => window.tinymce?.activeEditor?.initialized === true,
  set: (html) => window.tinymce.activeEditor.setContent(html),
  get: () => window.tinymce.activeEditor.getContent(),
  link: (href) => window.tinymce.activeEditor.execCommand('mceInsertLink', false, {href}),
};

const TIPTAP = {
  field: '.tiptap',
  isReady: () => document.querySelector('.tiptap')?.editor !== undefined,
  set: (html) => document.querySelector('.tiptap').editor.commands.setContent(html),
  get: () => document.querySelector('.tiptap').editor.getHTML(),
  link: (href) => document.querySelector('.tiptap').editor.commands.setLink({href}),
};

const QUILL = {
  field: '.ql-editor',
  isReady: () => window.quill !== undefined,
  set: (html) => window.quill.setContents(window.quill.clipboard.convert({html})),
  get: () => window.quill.getSemanticHTML(),
  link: (href) => window.quill.format('link', href),
};

export const DRIVERS = {ckeditor: CKEDITOR, tinymce: TINYMCE};

/**
 * `entry` is the file in entries/, `script` what the page loads before it; `isTwin` says that it keeps what the same
 * editor keeps in another version or way.
 */
export const ALL_EDITORS = [
  {
    name: 'ckeditor',
    title: 'CKEditor 5, basis',
    packageName: 'ckeditor5',
    entry: 'ckeditor',
    driver: CKEDITOR,
  },
  {
    name: 'ckeditor-ghs',
    title: 'CKEditor 5, alle HTML toegestaan',
    packageName: 'ckeditor5',
    entry: 'ckeditor-ghs',
    driver: CKEDITOR,
  },
  {
    name: 'tinymce7',
    title: 'TinyMCE 7',
    packageName: 'tinymce7',
    entry: 'tinymce',
    script: 'tinymce7/tinymce.min.js',
    driver: TINYMCE,
    isTwin: true,
  },
  {
    name: 'tinymce',
    title: 'TinyMCE 8',
    packageName: 'tinymce',
    entry: 'tinymce',
    script: 'tinymce/tinymce.min.js',
    driver: TINYMCE,
  },
  {
    name: 'tiptap',
    title: 'TipTap 3',
    packageName: '@tiptap/core',
    entry: 'tiptap',
    driver: TIPTAP,
  },
  {
    name: 'quill',
    title: 'Quill 2',
    packageName: 'quill',
    entry: 'quill',
    driver: QUILL,
  },
  {
    name: 'quill-dom',
    title: 'Quill 2, bewaard met `innerHTML`',
    packageName: 'quill',
    entry: 'quill',
    driver: {...QUILL, get: () => document.querySelector('.ql-editor').innerHTML},
    isTwin: true,
  },
];

/** Whether every editor is run: before a release, and to write the document. */
export const isWhole = isRelease || process.argv.includes('--update');

export const EDITORS = ALL_EDITORS.filter(({isTwin}) => isWhole || !isTwin);
