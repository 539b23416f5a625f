/** The tables of docs/overleven.md. */
import {EDITORS} from './editors.mjs';
import {SANITISERS} from './sanitisers.mjs';
import {versionOf} from './site.mjs';

const FORMS = ['A', 'B', 'C', 'D', 'E', 'F', 'K'];
const WORDS = {
  'whole+': 'widget',
  'link+': 'widget, via de link',
  whole: 'heel, geen widget',
  link: 'link',
  text: 'tekst',
  code: 'code in beeld',
  closed: 'kader, geen widget',
  gone: 'weg',
};

/**
 * @param {import('./measure.mjs').Cell[]} cells
 * @param {string} folder - Where the packages are installed.
 */
export function tablesOf(cells, folder) {
  const named = (each) => `${each.title} (${versionOf(folder, each.packageName)})`;
  const table = (all, way, forms, heads = forms) =>
    [
      `| | ${heads.join(' | ')} |`,
      `| --- ${'| --- '.repeat(heads.length)}|`,
      ...all.map((each) => `| ${[named(each), ...row(each.name, way, forms)].join(' | ')} |`),
    ].join('\n');
  const row = (name, way, forms) =>
    forms.map((form) => {
      const cell = cells.find(
        (each) => each.name === name && each.way === way && each.form === form,
      );
      return cell ? WORDS[cell.remains] : '–';
    });
  return {
    paste: table(EDITORS, 'paste', FORMS),
    link: table(
      EDITORS,
      'paste',
      ['E', 'button', 'address'],
      ['Link geplakt', 'Link met de linkknop', 'Adres geplakt, en Enter'],
    ),
    source: table(EDITORS, 'source', FORMS),
    sanitisers: table(SANITISERS, 'sanitise', [...FORMS, 'button'], [...FORMS, 'Markdown-link']),
  };
}
