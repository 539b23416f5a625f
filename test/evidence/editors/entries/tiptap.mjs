/** TipTap with its StarterKit, which has links, as its documentation starts one. */
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const element = document.querySelector('#inhoud');
// TipTap has no form field of its own: it writes in a box.
const box = document.createElement('div');
element.replaceWith(box);
new Editor({element: box, extensions: [StarterKit]});
