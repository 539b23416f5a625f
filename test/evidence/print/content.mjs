/** What the content files say must be on paper, as texts to look for. */
import {readFileSync} from 'node:fs';

const FOLDER = 'src/content/nl';
const read = (name) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

export const content = Object.fromEntries(
  [
    'actors',
    'advice',
    'contradictions',
    'deadlines',
    'documents',
    'grip',
    'groups',
    'helplines',
    'incidents',
    'levels',
    'map',
    'publications',
    'questions',
    'resources',
    'roads',
    'scenarios',
    'terms',
  ].map((name) => [name, read(name)]),
);

const [, verifiedOn] = /verifiedOn: '([\d-]+)'/.exec(readFileSync(`${FOLDER}/content.ts`, 'utf8'));

export const text = (kind, ...texts) =>
  texts.flatMap((each) => (each === undefined ? [] : [{kind, text: String(each)}]));

/** Sentences, with their lists and, unless the widget gives those another way, their sources. */
export function statements(list, {withSources = true} = {}) {
  return list
    .filter(Boolean)
    .flatMap((each) => [
      ...text('sentence', each.text, ...(each.items ?? [])),
      ...(withSources ? sources(each) : []),
    ]);
}

/** Where something comes from: lines of a document, the articles of a law, or an address in full. */
export function sources({sources: list}) {
  const laws = list.filter(({document}) => document === 'law').map(({locator}) => locator);
  return [
    ...content.documents.flatMap(({id, title}) => {
      const articles = laws.filter((law) => law.startsWith(`${id} `));
      const numbers = articles.map((law) => law.slice(id.length + 1));
      return articles.length > 0 ? text('law', `${title}, artikel ${numbers.join(', ')}`) : [];
    }),
    // Each section once, however many lines of it the statement rests on.
    ...text('source', ...new Set(list.filter(isFactsheet).flatMap(sectionsOf))),
    ...list.filter((each) => !isFactsheet(each)).flatMap(sourceOf),
  ];
}

const isFactsheet = ({document}) => document === 'factsheet';

function sourceOf({document, locator}) {
  switch (document) {
    case 'law':
      return [];
    case 'publications':
      return text('source', 'kennisbankpagina');
    case 'editorial':
      return text('source', 'redactioneel');
    case 'local':
      return text('source', 'ingevuld door');
    default:
      return text('address', locator);
  }
}

/** The first line of each section of the factsheet, with its name. */
const SECTIONS = [
  [1, 'inleiding'],
  [25, 'Doel van deze weg'],
  [40, "Risico's op de weg"],
  [87, 'Wie zit er aan het stuur'],
  [123, 'Welke richting te nemen'],
  [145, 'Wegenwacht'],
  [212, 'colofon'],
];

/** The sections in which the lines of a locator begin. */
function sectionsOf({locator}) {
  const lines = locator.split(', ').map((range) => parseInt(range, 10));
  return lines.map((line) => SECTIONS.findLast(([start]) => start <= line)[1]);
}

/** "2022-05" → "mei 2022". */
export function dateText(date) {
  const [, month, day] = date.split('-');
  const style = {year: 'numeric', ...(month && {month: 'long'}), ...(day && {day: 'numeric'})};
  return new Intl.DateTimeFormat('nl', {...style, timeZone: 'UTC'}).format(new Date(date));
}

/** On the card, when those with a number or an address were read: the day of most once, any other with each. */
export function readDays(helplines) {
  const days = helplines
    .filter(({phone, email}) => phone || email)
    .map(({verifiedOn}) => verifiedOn);
  const times = (day) => days.filter((each) => each === day).length;
  const most = Math.max(...days.map(times));
  const shared = most > 1 && days.find((day) => times(day) === most);
  return [...(shared ? [shared] : []), ...days.filter((day) => day !== shared)];
}

/** The name and the date of each document, when all was read, and the disclaimer. */
export function sourceLine(...ids) {
  const documents = content.documents.filter(({id}) => ids.includes(id));
  return [
    ...documents.flatMap(({title, publisher, date}) => [
      ...text('document', title, publisher),
      ...text('date', date && dateText(date)),
    ]),
    ...text('date', dateText(verifiedOn)),
    ...text('disclaimer', content.map.disclaimer.text),
  ];
}

export const links = (list) =>
  list.flatMap(({title, url, note, successor}) => [
    ...text('link', title, successor?.title),
    ...text('address', url, successor?.url),
    ...statements([note]),
  ]);

/** Both sides, and the position apart from them. */
export function contradictions(list, options) {
  return list.flatMap(({question, statements: sides, position, practice}) => [
    ...text('contradiction', question),
    ...statements([...sides, position, practice], options),
  ]);
}

/** The explanation of each term that is in one of these texts, where it is not part of a longer one. */
export function explanations(expected) {
  const names = content.terms
    .flatMap((term) => [term.word, ...(term.aliases ?? [])].map((name) => [name, term]))
    .sort(([a], [b]) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(([name]) => anyFirstCase(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found = new Set(
    expected
      .filter(({kind}) => kind === 'sentence')
      .flatMap((each) => each.text.match(pattern) ?? [])
      .map(
        (word) => names.find(([name]) => new RegExp(`^${anyFirstCase(name)}$`, 'u').test(word))[1],
      ),
  );
  return [...found].flatMap(({word, full, text: meaning}) =>
    text('word', `${word}: ${full ? `${full}. ` : ''}${meaning}`),
  );
}

/** At the start of a sentence a word has a capital; an abbreviation has them everywhere. */
const anyFirstCase = (name) =>
  name
    .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
