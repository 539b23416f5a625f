import type {Content, Publication} from '../../content/model/schema.js';
import {authorInFull, authorName} from '../../templates/authors.js';
import {texts} from './texts.js';

/** What a visitor can narrow the list by, besides words. */
export const FACETS = ['road', 'group', 'type', 'author', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** What a visitor asks for; absent or empty means all. */
export type Query = Readonly<Partial<Record<Facet | 'words', string | undefined>>>;

/** A value that a visitor can choose, and how it reads. */
export type Choice = readonly [value: string, label: string];

/** What a visitor can choose from, per facet. */
export type Choices = Readonly<Record<Facet, readonly Choice[]>>;

/** Stands for the year of a publication without a date; sorts before every year. */
const NO_YEAR = '-';

const searched = new WeakMap<Publication, string>();

/** Returns the publications that have all words, in any order, and every chosen value. */
export function search(
  publications: readonly Publication[],
  {words = '', ...chosen}: Query,
): readonly Publication[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const facets = FACETS.filter((facet) => chosen[facet]);
  return publications.filter(
    (publication) =>
      facets.every((facet) => valuesOf(publication, facet).includes(chosen[facet] ?? '')) &&
      wanted.every((word) => textOf(publication).includes(word)),
  );
}

/** The query in the words of other content: finds what was chosen by a publication that has it. */
export function inOtherContent(query: Query, from: Content, to: Content): Query {
  const chosen = FACETS.flatMap((facet): [Facet, string][] => {
    const value = query[facet];
    const known = value && from.publications.find((each) => valuesOf(each, facet).includes(value));
    const other = known && to.publications.find(({id}) => id === known.id);
    const at = known ? valuesOf(known, facet).indexOf(value) : 0;
    const found = other && valuesOf(other, facet)[at];
    return found ? [[facet, found]] : [];
  });
  return {...query, ...Object.fromEntries(chosen)};
}

/** Returns what a visitor can choose: roads and groups in their order, years from new to old, the others from a to z. */
export function choicesOf({publications, groups, roads}: Content): Choices {
  const sorted = (facet: Facet): Choice[] =>
    [...new Set(publications.flatMap((publication) => valuesOf(publication, facet)))]
      .sort((a, b) => a.localeCompare(b))
      .map((value) => [value, value === NO_YEAR ? texts.noDate() : value]);
  return {
    road: roads
      .filter(({id}) => publications.some(({road}) => road === id))
      .map(({id, title}) => [id, title]),
    group: groups.map(({id, title}) => [id, title]),
    type: sorted('type'),
    author: sorted('author'),
    year: sorted('year').reverse(),
  };
}

function valuesOf(publication: Publication, facet: Facet): readonly string[] {
  switch (facet) {
    case 'author':
      return publication.authors.map(authorName);
    case 'year':
      return [publication.date?.slice(0, 4) ?? NO_YEAR];
    default:
      return [publication[facet]];
  }
}

/** What the words are searched in, made once, so that a key costs a few milliseconds in a list of 10,000. */
function textOf(publication: Publication): string {
  let text = searched.get(publication);
  if (text === undefined) {
    const {title, text: description, authors, type} = publication;
    text = fold([title, description, type, ...authors.map(authorInFull)].join('\n'));
    searched.set(publication, text);
  }
  return text;
}

/** Lower case without diacritics: "Één" → "een". The range is that of Latin, and twice as fast as \p{M}. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
