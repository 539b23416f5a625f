/** What of a form is left in what was saved. */
import {WHOLE} from './forms.mjs';

/**
 * Names it: `whole`, `link` (to the embed page, with the whole configuration), `text`, `code` (which a visitor
 * sees), `closed` (a frame in which nothing may run) or `gone`.
 *
 * @param {import('puppeteer-core').Page} page - Any page: it has a parser of HTML.
 * @param {string} saved
 * @param {string} form - Its letter.
 * @param {{embedPage: string, base: string}} urls - `base` is the page on which it is shown.
 */
export function remainsOf(page, saved, form, {embedPage, base}) {
  return page.evaluate(lookAt, saved, WHOLE[form], embedPage, base);
}

function lookAt(saved, whole, embedPage, base) {
  const {body} = new window.DOMParser().parseFromString(`<body>${saved}`, 'text/html');
  const leads = (attribute) => (element) =>
    new URL(element.getAttribute(attribute), base).href === embedPage;
  const links = [...body.querySelectorAll('a[href]')].filter(leads('href'));
  const frames = [...body.querySelectorAll('iframe[src]')].filter(leads('src'));
  if (/<\/?[a-z]/.test(body.textContent)) return 'code';
  if (whole.every((selector) => body.querySelector(selector)) && links.length + frames.length > 0) {
    return 'whole';
  }
  if (frames.some(({attributes}) => attributes.sandbox)) return 'closed';
  if (links.length > 0) return 'link';
  return body.textContent.trim() ? 'text' : 'gone';
}
