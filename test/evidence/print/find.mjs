/** Finds text in the pages of a PDF, whatever the lines, hyphens and ligatures on paper. */

/**
 * The pages of each section: from the one that has its id to the next section.
 *
 * @param {{pages: string[]}} pdf
 * @param {{id: string}[]} sections
 * @returns {string[][]}
 */
export function pagesOf({pages}, sections) {
  const starts = sections.map(({id}) => pages.findIndex((page) => page.includes(id)));
  return starts.map((start, index) => {
    const end = starts.slice(index + 1).find((each) => each >= 0);
    return start < 0 ? [] : pages.slice(start, end).map(normal);
  });
}

/**
 * What the pages do not have; a text that is expected more than once must also be there that often.
 *
 * @template {{text: string}} T
 * @param {string[]} pages
 * @param {T[]} expected
 * @returns {T[]}
 */
export function missingFrom(pages, expected) {
  const all = pages.join('');
  const seen = new Map();
  return expected.filter(({text}) => {
    const wanted = normal(text);
    const nth = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, nth);
    return all.split(wanted).length - 1 < nth && !(nth === 1 && isOverTwoPages(pages, wanted));
  });
}

/**
 * What the pages have more often than it is wanted.
 *
 * @template {{text: string}} T
 * @param {string[]} pages
 * @param {T[]} wanted
 * @returns {T[]}
 */
export function repeated(pages, wanted) {
  const all = pages.join('');
  const count = (text) => wanted.filter((each) => normal(each.text) === text).length;
  return wanted.filter(({text}) => all.split(normal(text)).length - 1 > count(normal(text)));
}

/** Whether a text starts on one page and ends on the next, with what stands beside it in between. */
function isOverTwoPages(pages, text) {
  return pages.slice(1).some((page, index) =>
    [...text].some((_, split) => {
      const [start, end] = [text.slice(0, split), text.slice(split)];
      return start && pages[index].includes(start) && page.includes(end);
    }),
  );
}

/** Without what depends on the width of the paper: white space, hyphens and ligatures. */
export function normal(text) {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B\u2010\u2011-]/g, '');
}
