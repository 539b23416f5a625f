/** CKEditor 5 with what its documentation calls a basic editor. */
import {
  AutoLink,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

await ClassicEditor.create({
  attachTo: document.querySelector('#inhoud'),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, Bold, Italic, List, Link, AutoLink],
  toolbar: ['heading', 'bold', 'italic', 'bulletedList', 'link'],
});
