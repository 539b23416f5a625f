/** The pages that are measured: every theme, and a page without one in three sorts of light. */
import {THEMES} from './themes.mjs';

/** What text must have where no theme asks for something else: level AAA of WCAG. */
const OWN_TEXT = 7;

const [none, ...themes] = THEMES;

export const PAGES = [
  {...none, leastText: OWN_TEXT},
  {
    ...none,
    id: 'none-dark',
    name: 'Geen thema, color-scheme: dark',
    className: 'color-scheme-dark',
    leastText: OWN_TEXT,
  },
  {
    ...none,
    id: 'none-dark-page',
    name: 'Geen thema, donkere pagina',
    className: 'dark-page',
    leastText: OWN_TEXT,
  },
  ...themes,
];

/** The themes whose own components are compared with ours; a dark one has the same lengths and fonts as its light one. */
export const COMPARED = THEMES.filter(({natives, dark}) => natives && !dark);
