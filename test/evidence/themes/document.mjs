/** Writes docs/themas.md: what was measured, in which theme, of which element, in which engine. */
import {CHAINS} from './chains.mjs';
import {DIFFERENCES} from './differences.mjs';
import {COMPARED, PAGES} from './pages.mjs';

const PROPERTIES = 29;

const INTRODUCTION = `# De bouwstenen in elk thema

Dit bestand is gemaakt met \`npm run themes\`. Wijzig het niet met de hand.

De bouwstenen nemen kleur, letter en maat over van het thema van de site. Wij meten dat in de browser, op de bouwstenen zoals een bezoeker ze ziet: open, ingevuld en met meldingen. De thema's zijn die van de makers zelf, van npm.

- Een tekst moet een contrast van minstens 4,5 hebben, of 3 als de letters groot zijn. Zonder thema is dat 7.
- Een pictogram, de rand van een veld en de rand om wat de focus heeft, moeten minstens 3 hebben.
- Van elke kleur, maat en letter moet de waarde geldig zijn.`;

/** @param {{engine: string, pages: object[]}[]} results */
export function renderDocument(results) {
  return `${[
    INTRODUCTION,
    '## Samengevat',
    table(
      ['Thema', ...results.map(({engine}) => engine)],
      PAGES.map((theme) => totals(theme, results)),
    ),
    'In elk vak: aantal teksten en beelden, laagste contrast van een tekst en van een beeld, aantal te laag, aantal ongeldige waarden.',
    '## Gelijk aan de eigen onderdelen van het thema',
    same(results),
    '## Welke stap van elke keten won',
    `Voor elke eigenschap zoekt een bouwsteen in een vaste volgorde: dat is de keten. De waarde komt van de eerste familie van het thema die haar kent, zoals “nl” of “utrecht”. “standaard” is onze eigen waarde, of die van de pagina.`,
    winners(results[0]),
    '## Elk onderdeel',
    ...PAGES.flatMap((theme) => [`### ${theme.name}`, elements(theme, results)]),
  ].join('\n\n')}\n`;
}

/**
 * Every engine that was run must stand in the document with what it measured; one that is not on this machine must be
 * there, without failures.
 */
export function checkDocument(document, results) {
  const lines = new Set(document.split('\n').map(bare));
  return [
    ...results.flatMap(({engine, pages}) =>
      pages.flatMap(({id, elements: measured}) =>
        measured.map((each) => {
          const theme = PAGES.find((page) => page.id === id);
          const row = bare(line([each.element, engine, ...figures(each)]));
          return {
            what: `docs/themas.md is out of date for ${theme.name}, ${each.element}, ${engine}: run npm run themes`,
            ok: lines.has(row),
          };
        }),
      ),
    ),
    {
      what: 'docs/themas.md does not name every engine',
      ok: ['Chromium', 'Firefox', 'WebKit'].every((engine) => document.includes(`| ${engine}`)),
    },
  ];
}

const bare = (text) => text.replace(/\s+/g, ' ').trim();

function totals({id, name}, results) {
  return [
    name,
    ...results.map(({pages}) => {
      const page = pages.find((each) => each.id === id);
      const sum = (count) => page.elements.reduce((total, each) => total + count(each), 0);
      const low = (key) => ratio(Math.min(...page.elements.map((each) => each[key])));
      const invalid = page.winners.filter(({isValid}) => !isValid).length;
      return `${sum(({texts}) => texts)} en ${sum(({graphics}) => graphics)}, ${low('lowestText')} en ${low('lowestGraphic')}, ${sum(({failures}) => failures.length)}, ${invalid}`;
    }),
  ];
}

function elements({id}, results) {
  const names = results[0].pages[0].elements.map(({element}) => element);
  const rows = names.flatMap((element) =>
    results.map(({engine, pages}) => {
      const measured = pages
        .find((page) => page.id === id)
        .elements.find((each) => each.element === element);
      return [element, engine, ...figures(measured)];
    }),
  );
  const head = ['Onderdeel', 'Browser', 'Teksten', 'Laagste', 'Beelden', 'Laagste', 'Te laag'];
  return table(head, rows);
}

function figures({texts, graphics, lowestText, lowestGraphic, failures}) {
  return [texts, ratio(lowestText), graphics, ratio(lowestGraphic), failures.length];
}

/** Rounded down: 4.49 must not look like 4.5. */
function ratio(value) {
  return (Math.floor(value * 10) / 10).toFixed(1).replace('.', ',');
}

function same(results) {
  const rows = COMPARED.map(({id, name}) => [
    name,
    ...results.map(({pages}) => {
      const {compared} = pages.find((page) => page.id === id);
      return `${compared.filter(({native, ours}) => native === ours).length} van ${PROPERTIES}`;
    }),
  ]);
  const listed = DIFFERENCES.map(({theme, what, reason}) => {
    const {name} = COMPARED.find(({id}) => id === theme);
    return `- ${name}, \`${what}\`: ${reason}`;
  });
  return [
    `Wij vergelijken kop 2, kop 3, tekst, link, knop en tabel met die van het thema op dezelfde pagina: ${PROPERTIES} eigenschappen per thema, ${COMPARED.length * PROPERTIES} in totaal.`,
    table(['Thema', ...results.map(({engine}) => engine)], rows),
    listed.length ? `Wat anders is, en waarom:\n\n${listed.join('\n')}` : '',
  ].join('\n\n');
}

function winners({pages}) {
  const themes = PAGES.filter(({natives}) => natives);
  return table(
    ['Eigenschap', ...themes.map(({name}) => name)],
    CHAINS.map(({name}) => [
      `\`--cwk-${name}\``,
      ...themes.map(({id}) =>
        family(
          pages.find((page) => page.id === id),
          name,
        ),
      ),
    ]),
  );
}

function family(page, name) {
  const {winner} = page.winners.find((each) => each.name === name);
  return winner === 'default' ? 'standaard' : winner.split('-')[0];
}

function table(head, rows) {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}
