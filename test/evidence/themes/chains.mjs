/**
 * Where each public token gets its value when a page does not set it: the names that municipal themes use, in order.
 *
 * Written apart from src/styles/, which it checks. A family stands in the order in which themes are asked.
 *
 * @typedef {object} Chain
 * @property {string} name Without `--cwk-`.
 * @property {string} property The CSS property that it is for.
 * @property {string[]} steps Theme tokens without `--`, in order.
 * @property {string} [fallback] What counts without any of them; absent where the widget inherits from its surroundings.
 * @property {boolean} [own] Without any of them the look is our own, which no table fixes.
 * @property {string} [floor] The least it may be, where themes give values that are too small to see.
 */

const LEVELS = [2, 3, 4];
const SIZES = {2: ['2xl', '1.5em'], 3: ['xl', '1.25em'], 4: ['lg', '1.125em']};

/** @type {Chain[]} */
export const CHAINS = [
  chain('font-family', 'font-family', [
    'nl-paragraph-font-family',
    'utrecht-paragraph-font-family',
    'utrecht-document-font-family',
    'utrecht-root-font-family',
    'ams-paragraph-font-family',
    'basis-text-font-family-default',
  ]),
  chain('font-size', 'font-size', [
    'nl-paragraph-font-size',
    'utrecht-paragraph-font-size',
    'utrecht-document-font-size',
    'ams-paragraph-font-size',
    'basis-text-font-size-md',
  ]),
  chain(
    'line-height',
    'line-height',
    [
      'nl-paragraph-line-height',
      'utrecht-paragraph-line-height',
      'utrecht-document-line-height',
      'ams-paragraph-line-height',
      'basis-text-line-height-md',
    ],
    {fallback: '1.5'},
  ),
  chain('color', 'color', [
    'nl-paragraph-color',
    'utrecht-paragraph-color',
    'utrecht-document-color',
    'utrecht-root-color',
    'ams-paragraph-color',
    'basis-color-default-color-document',
  ]),
  heading('font-family'),
  heading('color'),
  heading('font-weight', {fallback: '700'}),
  ...LEVELS.map((level) =>
    chain(
      `heading-${level}-font-size`,
      'font-size',
      [
        `nl-heading-level-${level}-font-size`,
        `utrecht-heading-${level}-font-size`,
        `ams-heading-${level}-font-size`,
        `basis-text-font-size-${SIZES[level][0]}`,
      ],
      {fallback: SIZES[level][1]},
    ),
  ),
  ...LEVELS.map((level) =>
    chain(
      `heading-${level}-line-height`,
      'line-height',
      [
        `nl-heading-level-${level}-line-height`,
        `utrecht-heading-${level}-line-height`,
        `ams-heading-${level}-line-height`,
      ],
      {fallback: '1.25'},
    ),
  ),
  chain('link-color', 'color', [...link('color'), 'basis-color-action-2-color-default'], {
    own: true,
  }),
  chain('link-hover-color', 'color', [...link('hover-color'), 'basis-color-action-2-color-hover'], {
    own: true,
  }),
  chain(
    'link-text-decoration-thickness',
    'text-decoration-thickness',
    link('text-decoration-thickness'),
    {fallback: 'auto', floor: '1px'},
  ),
  chain('link-text-underline-offset', 'text-underline-offset', link('text-underline-offset'), {
    fallback: 'auto',
  }),
  chain('focus-outline-color', 'outline-color', focus('color')),
  chain('focus-outline-width', 'outline-width', focus('width'), {fallback: '2px', floor: '2px'}),
  chain('focus-outline-style', 'outline-style', focus('style'), {fallback: 'solid'}),
  chain(
    'focus-outline-offset',
    'outline-offset',
    [...focus('offset'), 'ams-focus-outline-offset'],
    {fallback: '2px'},
  ),
  chain(
    'focus-inverse-outline-color',
    'outline-color',
    ['utrecht-focus-inverse-outline-color', 'basis-focus-inverse-outline-color'],
    {fallback: 'transparent'},
  ),
  chain(
    'surface-background-color',
    'background-color',
    ['basis-color-default-bg-subtle', 'utrecht-surface-background-color', 'rvo-color-grijs-050'],
    {own: true},
  ),
  chain(
    'border-color',
    'border-top-color',
    [
      'basis-color-default-border-subtle',
      'utrecht-table-row-border-block-end-color',
      'utrecht-separator-color',
      'ams-color-separator',
      'rvo-card-outline-border-color',
    ],
    {fallback: 'color-mix(in srgb, currentColor 30%, transparent)'},
  ),
  chain(
    'border-width',
    'border-top-width',
    ['basis-border-width-sm', 'ams-border-width-s', 'utrecht-table-row-border-block-end-width'],
    {fallback: '1px'},
  ),
  chain(
    'border-radius',
    'border-top-left-radius',
    [
      'basis-border-radius-sm',
      'utrecht-button-border-radius',
      'ams-border-radius',
      'rvo-border-radius-sm',
    ],
    {own: true},
  ),
  chain(
    'accent-background-color',
    'background-color',
    [
      'nl-button-primary-background-color',
      'utrecht-button-primary-action-background-color',
      'ams-button-primary-background-color',
      'basis-color-accent-1-inverse-bg-default',
    ],
    {own: true},
  ),
  chain(
    'accent-color',
    'color',
    [
      'nl-button-primary-color',
      'utrecht-button-primary-action-color',
      'utrecht-button-color',
      'ams-button-primary-color',
      'basis-color-accent-1-inverse-color-default',
    ],
    {own: true},
  ),
  chain('badge-background-color', 'background-color', [
    'nl-data-badge-background-color',
    'utrecht-data-badge-background-color',
    'utrecht-badge-background-color',
    'rvo-tag-default-background-color',
    'basis-color-default-bg-default',
  ]),
  chain('badge-color', 'color', [
    'nl-data-badge-color',
    'utrecht-data-badge-color',
    'utrecht-badge-color',
    'rvo-tag-default-color',
    'basis-color-default-color-default',
  ]),
  chain(
    'table-header-background-color',
    'background-color',
    ['utrecht-table-header-background-color'],
    {fallback: 'transparent'},
  ),
  chain('table-header-color', 'color', [
    'utrecht-table-header-cell-color',
    'utrecht-table-header-color',
  ]),
  chain(
    'table-header-font-weight',
    'font-weight',
    ['utrecht-table-header-cell-font-weight', 'ams-table-header-cell-font-weight'],
    {fallback: 'bold'},
  ),
  chain(
    'table-cell-padding-block',
    'padding-top',
    ['utrecht-table-cell-padding-block-start', 'ams-table-cell-padding-block'],
    {own: true},
  ),
  chain(
    'table-cell-padding-inline',
    'padding-left',
    ['utrecht-table-cell-padding-inline-start', 'ams-table-cell-padding-inline'],
    {own: true},
  ),
  // The pair for information is left out: no widget has a box for it, and Purmerend's dark pair cannot be read.
  chain(
    'warning-background-color',
    'background-color',
    ['utrecht-alert-warning-background-color', 'basis-color-warning-bg-default'],
    {own: true},
  ),
  chain('warning-color', 'color', [
    'utrecht-alert-warning-color',
    'basis-color-warning-color-default',
  ]),
  chain('space', 'padding-top', ['utrecht-space-block-md', 'ams-space-m', 'basis-space-block-xl'], {
    fallback: '1rem',
  }),
];

/** @returns {Chain} */
function chain(name, property, steps, rest = {}) {
  return {name, property, steps, ...rest};
}

/** What all headings share; without any of it they follow the text. */
function heading(property, rest = {}) {
  const steps = [
    `nl-heading-level-2-${property}`,
    `utrecht-heading-2-${property}`,
    `utrecht-heading-${property}`,
    `ams-heading-${property}`,
    `basis-heading-${property}`,
  ];
  return chain(`heading-${property}`, property, steps, rest);
}

function link(property) {
  return ['nl', 'utrecht', 'ams'].map((family) => `${family}-link-${property}`);
}

function focus(property) {
  return ['utrecht', 'basis'].map((family) => `${family}-focus-outline-${property}`);
}
