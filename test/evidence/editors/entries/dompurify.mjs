/** DOMPurify as it comes. */
import DOMPurify from 'dompurify';

window.clean = (html) => DOMPurify.sanitize(html);
