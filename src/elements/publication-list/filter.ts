import type {Publication} from '../../content/schema.js';
import {authorInFull, authorName} from '../../templates/authors.js';

/** What a visitor can narrow the list by, besides words. */
export const FACETS = ['group', 'type', 'author', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** What a visitor asks for; absent or empty means all. */
export type Query = Readonly<Partial<Record<Facet | 'words', string | undefined>>>;

/** The values that a visitor can choose from, per facet. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** Stands for the year of a publication without a date; sorts before every year. */
export const NO_YEAR = '-';

const texts = new WeakMap<Publication, string>();

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

/**
 * Returns each value of each facet once: types and authors from a to z, years from new to old.
 *
 * @param groups - Ids of the groups in the order of the list; all of them can be chosen.
 */
export function choicesOf(
  publications: readonly Publication[],
  groups: readonly string[],
): Choices {
  const sorted = (facet: Facet): string[] =>
    [...new Set(publications.flatMap((publication) => valuesOf(publication, facet)))].sort((a, b) =>
      a.localeCompare(b),
    );
  return {
    group: groups,
    type: sorted('type'),
    author: sorted('author'),
    year: sorted('year').reverse(),
  };
}

/** Leaves out what the list does not offer, such as a year that only the publications of another road have. */
export function possible(query: Query, choices: Choices): Query {
  const chosen = FACETS.filter((facet) => choices[facet].includes(query[facet] ?? ''));
  return {
    words: query.words,
    ...Object.fromEntries(chosen.map((facet) => [facet, query[facet]])),
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
  let text = texts.get(publication);
  if (text === undefined) {
    const {title, text: description, authors, type} = publication;
    text = fold([title, description, type, ...authors.map(authorInFull)].join('\n'));
    texts.set(publication, text);
  }
  return text;
}

/** Lower case without diacritics: "Één" → "een". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
