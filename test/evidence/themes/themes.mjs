/**
 * The municipal and government themes that the widgets are tested in, as their makers publish them on npm.
 *
 * Several may not be copied, so their values stay in node_modules: tests and Storybook read them there.
 *
 * @typedef {object} Theme
 * @property {string} id
 * @property {string} name Dutch, for the toolbar and the tables.
 * @property {string[]} files Style sheets, as paths in node_modules.
 * @property {string} [className] What the page's `<html>` gets; several names with a space between them.
 * @property {'nl' | 'utrecht' | 'ams'} [natives] Whose components the theme dresses, to compare the widgets with.
 * @property {boolean} [dark] Light text on a dark page.
 */

/** @type {Theme[]} */
export const THEMES = [
  {id: 'none', name: 'Geen thema', files: []},
  {
    id: 'utrecht',
    name: 'Utrecht',
    files: ['@utrecht/design-tokens/dist/theme.css'],
    className: 'utrecht-theme',
    natives: 'nl',
  },
  {
    id: 'utrecht-dark',
    name: 'Utrecht, donker',
    files: ['@utrecht/design-tokens/dist/theme.css', '@utrecht/design-tokens/dist/dark/theme.css'],
    className: 'utrecht-theme utrecht-theme--dark',
    natives: 'nl',
    dark: true,
  },
  {
    id: 'amsterdam',
    name: 'Amsterdam',
    files: ['@amsterdam/design-system-tokens/dist/index.theme.css'],
    className: 'ams-theme',
    natives: 'ams',
  },
  {
    id: 'rijkshuisstijl',
    name: 'Rijkshuisstijl',
    files: ['@rijkshuisstijl-community/design-tokens/dist/index.css'],
    className: 'rhc-theme',
    natives: 'nl',
  },
  {
    id: 'voorbeeld',
    name: 'Voorbeeld',
    files: ['@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'],
    className: 'voorbeeld-theme',
    natives: 'nl',
  },
  {
    id: 'ma',
    name: 'Mooi & Anders',
    files: ['@nl-design-system-community/ma-design-tokens/dist/theme.css'],
    className: 'ma-theme',
    natives: 'nl',
  },
  {
    id: 'ma-dark',
    name: 'Mooi & Anders, donker',
    files: [
      '@nl-design-system-community/ma-design-tokens/dist/theme.css',
      '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
    ],
    className: 'ma-theme ma-theme--color-scheme-dark',
    natives: 'nl',
    dark: true,
  },
  {
    id: 'denhaag',
    name: 'Den Haag',
    files: ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'],
    className: 'denhaag-theme',
    natives: 'nl',
  },
  {
    id: 'rvo',
    name: 'RVO',
    files: ['@nl-rvo/design-tokens/dist/index.css'],
    className: 'rvo-theme',
    natives: 'utrecht',
  },
  {
    id: 'nijmegen',
    name: 'Nijmegen',
    files: ['@gemeentenijmegen/design-tokens/dist/index.css'],
    className: 'nijmegen-theme',
    natives: 'utrecht',
  },
  {
    id: 'rotterdam',
    name: 'Rotterdam',
    files: ['@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css'],
    className: 'rotterdam-theme',
    natives: 'utrecht',
  },
  {
    id: 'rods',
    name: 'Rotterdam, nieuw',
    files: ['@gemeente-rotterdam/design-tokens/dist/theme.css'],
    className: 'rods-theme',
    natives: 'utrecht',
  },
  {
    id: 'purmerend',
    name: 'Purmerend',
    files: ['@nl-design-system-community/purmerend-design-tokens/dist/theme.css'],
    className: 'purmerend-theme',
    natives: 'utrecht',
  },
  {
    id: 'purmerend-dark',
    name: 'Purmerend, donker',
    files: [
      '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
      '@nl-design-system-community/purmerend-design-tokens/dist/color-scheme-dark/theme.css',
    ],
    className: 'purmerend-theme purmerend-theme--color-scheme-dark',
    natives: 'utrecht',
    dark: true,
  },
  {
    id: 'open-formulieren',
    name: 'Open Formulieren',
    files: ['@open-formulieren/design-tokens/dist/index.css'],
    className: 'openforms-theme',
    natives: 'utrecht',
  },
];
