import {extractText} from 'unpdf';

/**
 * The text of each page of a PDF, in the order in which it was drawn; all white space counts as one space.
 *
 * @param {Uint8Array} pdf - What `page.pdf()` gives.
 * @returns {Promise<{pages: string[]}>}
 */
export async function pdfText(pdf) {
  // A copy, because pdf.js takes the memory away from its caller.
  const {text} = await extractText(new Uint8Array(pdf));
  return {pages: text.map((page) => page.replace(/\s+/g, ' ').trim())};
}
