/** The forms in which an editor can put a widget on a page: the matrix at GRIP 3. */

export const TEXT = 'Wie doet wat bij GRIP 3?';

/**
 * The forms by their letter, as in docs/overleven.md.
 *
 * Where it can, a form has the plain link as its fallback, as the documentation advises.
 *
 * @param {string} home - URL of the folder with the scripts, with a slash at the end.
 */
export function formsOf(home) {
  const page = pageOf(home);
  const link = `<a href="${page.replaceAll('&', '&amp;')}">${TEXT}</a>`;
  const element = `<cwk-grip-matrix level="3" vital="yes">${link}</cwk-grip-matrix>`;
  return {
    A: `<script type="module" src="${home}cyberwegenkaart.js"></script>${element}`,
    B: element,
    C: `<div data-cwk="grip-matrix" data-level="3" data-vital="yes"><p>${link}</p></div>`,
    D: `<p>${link.replace('<a ', '<a data-cwk="grip-matrix" data-level="3" data-vital="yes" ')}</p>`,
    E: `<p>${link}</p>`,
    F: `<iframe src="${page.replaceAll('&', '&amp;')}" title="${TEXT}" width="600" height="400"></iframe>`,
    K: `<script defer src="${home}cyberwegenkaart.classic.js"></script>${element}`,
  };
}

/** URL of the embed page: two keys, because `&` is what software writes in several ways. */
export const pageOf = (home) => `${home}embed/grip-matrix.html?level=3&vital=yes`;

const A_LINK = ['a[href]'];

/** What must stand in what was saved, for a form to be whole: with the two other ways to make a link. */
export const WHOLE = {
  A: ['script[type="module"][src]', 'cwk-grip-matrix[level="3"][vital="yes"] a'],
  B: ['cwk-grip-matrix[level="3"][vital="yes"] a'],
  C: ['div[data-cwk="grip-matrix"][data-level="3"][data-vital="yes"] a'],
  D: ['a[href][data-cwk="grip-matrix"][data-level="3"][data-vital="yes"]'],
  E: A_LINK,
  F: ['iframe[src]:not([sandbox])'],
  K: ['script[src]:not([type])', 'cwk-grip-matrix[level="3"][vital="yes"] a'],
  address: A_LINK,
  button: A_LINK,
};
