/** CKEditor 5 with General HTML Support for everything. */
import {
  AutoLink,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
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
  plugins: [Essentials, Paragraph, Heading, Bold, Italic, List, Link, AutoLink, GeneralHtmlSupport],
  toolbar: ['heading', 'bold', 'italic', 'bulletedList', 'link'],
  htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
});
