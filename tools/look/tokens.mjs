/** The public tokens as the style sheets have them, as a table in Dutch. */
import {readFileSync} from 'node:fs';

const SHEETS = ['type-tokens', 'box-tokens'].map((name) => `src/styles/${name}.styles.ts`);

/** What a visitor sees of each token. */
const MEANINGS = {
  'font-family': 'lettertype van tekst',
  'font-size': 'lettergrootte van tekst',
  'line-height': 'regelhoogte van tekst',
  color: 'kleur van tekst',
  'heading-font-family': 'lettertype van koppen',
  'heading-color': 'kleur van koppen',
  'heading-font-weight': 'dikte van koppen',
  'heading-2-font-size': 'lettergrootte van een kop van niveau 1 of 2',
  'heading-3-font-size': 'lettergrootte van een kop van niveau 3',
  'heading-4-font-size': 'lettergrootte van een kop van niveau 4 of dieper',
  'heading-2-line-height': 'regelhoogte van een kop van niveau 1 of 2',
  'heading-3-line-height': 'regelhoogte van een kop van niveau 3',
  'heading-4-line-height': 'regelhoogte van een kop van niveau 4 of dieper',
  'link-color': 'kleur van links',
  'link-hover-color': 'kleur van een link onder de muis',
  'link-text-decoration-thickness': 'dikte van de streep onder links, minstens 1 px',
  'link-text-underline-offset': 'afstand van die streep tot de letters',
  'focus-outline-color': 'rand om wat de focus heeft',
  'focus-outline-width': 'dikte van die rand, minstens 2 px',
  'focus-outline-style': 'soort lijn van die rand',
  'focus-outline-offset': 'afstand van die rand',
  'focus-inverse-outline-color': 'tweede ring om die rand, voor een andere achtergrond',
  'surface-background-color': 'vlak om wat bij elkaar hoort',
  'border-color': 'lijnen die alleen sieren',
  'border-width': 'dikte van die lijnen',
  'border-radius': 'ronding van hoeken',
  'accent-background-color': 'vlak van wat gekozen is, wie leidt en de belangrijkste knop',
  'accent-color': 'tekst op dat vlak',
  'badge-background-color': 'vlak van een label',
  'badge-color': 'tekst op dat vlak',
  'table-header-background-color': 'vlak van de bovenste rij van de tabel',
  'table-header-color': 'tekst op dat vlak',
  'table-header-font-weight': 'dikte van koppen in de tabel',
  'table-cell-padding-block': 'ruimte boven en onder in een cel',
  'table-cell-padding-inline': 'ruimte links en rechts in een cel',
  'warning-background-color': 'vlak van een waarschuwing',
  'warning-color': 'tekst op dat vlak',
  space: 'ruimte tussen kaarten en velden',
  'document-background-color': 'achtergrond van uw pagina, onder wat erover schuift',
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((number) => [
      [`road-${number}-background-color`, `vlak van weg ${number}`],
      [`road-${number}-color`, `tekst op dat vlak`],
    ]),
  ),
};

/** What rules do where a chain has no end. */
const ENDS = {
  'focus-outline-color': 'kleur van de tekst',
  'accent-background-color': 'eigen kleur',
  'badge-background-color': 'geen, met een rand',
  'warning-color': 'tekst van het thema, als die hier leesbaar is; anders eigen kleur',
};

/**
 * Every public token with the names that can fill it, in the order in which they are asked.
 *
 * @returns {{name: string, steps: string[], end: string | undefined}[]}
 */
export function publicTokens() {
  return SHEETS.flatMap((sheet) => {
    const css = readFileSync(sheet, 'utf8')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')');
    return [...css.matchAll(/--_cwk-[\w-]+: ([^;]+);/g)].map(([, value]) => {
      const floor = /^max\([^,]+, (.+)\)$/.exec(value);
      const {steps, end} = unwrap(floor?.[1] ?? value);
      return {name: steps[0], steps: steps.slice(1), end};
    });
  });
}

/** Takes `var(--a, var(--b, c))` apart: a, b, and c at the end. */
function unwrap(value) {
  const [, name, rest] = /^var\(--([\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
  if (!name || name.startsWith('_')) return {steps: [], end: value};
  const {steps, end} = rest ? unwrap(rest) : {steps: []};
  return {steps: [name, ...steps], end};
}

/** @returns {string} The table of docs/uiterlijk.md. */
export function tokenTable() {
  const rows = publicTokens().map(({name, steps, end}) => {
    const short = name.replace('cwk-', '');
    const meaning = MEANINGS[short];
    if (!meaning) throw new Error(`Say in tools/look/tokens.mjs what --${name} is.`);
    const chain = steps.map((step) => `\`--${step}\``).join(' → ') || '–';
    return `| \`--${name}\` | ${meaning} | ${chain} | ${end ? shown(end) : (ENDS[short] ?? 'van uw pagina')} |`;
  });
  return [
    '| Naam | Wat | Uit het thema, op volgorde | Anders |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function shown(end) {
  const [, own, of] = /^var\(--_cwk-(own-)?([\w-]+)\)$/.exec(end) ?? [];
  if (own) return 'eigen kleur';
  return of ? `\`--cwk-${of}\`` : `\`${end}\``;
}
