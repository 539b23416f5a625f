/** Quill with its theme "snow" and all formats, as it comes. */
import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const box = document.createElement('div');
document.querySelector('#inhoud').replaceWith(box);
window.quill = new Quill(box, {theme: 'snow'});
