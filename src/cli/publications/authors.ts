import type {Author} from '../../content/model/schema.js';
import {
  isPrefix,
  isSuffix,
  isSurelyOrganisation,
  isSurelyPerson,
  knownOrganisation,
  looksLikePerson,
} from './names.js';
import {splitNames} from './split-names.js';

/** The authors in a line of a page, and what somebody must look at. */
export interface Authors {
  readonly authors: readonly Author[];
  readonly doubts: readonly string[];
}

export function readAuthors(line: string): Authors {
  const names = /^[\s–-]*$/.test(line) ? [] : splitNames(line.replace(/\s+/g, ' ').trim());
  const doubts: string[] = [];
  if (names.length > 1) {
    doubts.push(`de auteurs zijn gesplitst: ${names.join(' | ')}`);
  }
  const authors = names.map((name) => authorOf(name));
  for (const [index, name] of names.entries()) {
    const author = authors[index];
    const known = knownOrganisation(name);
    if (known && name !== known.abbreviation) {
      doubts.push(`de auteur “${name}” is gelezen als ${known.abbreviation}`);
    } else if (names.length === 1 && author?.kind === 'person' && !isSurelyPerson(name)) {
      doubts.push(`de auteur “${name}” is gelezen als één persoon`);
    } else if (/,|\s(?:en|and|&)\s/.test(name) && !isSurelyPerson(name)) {
      doubts.push(`de auteur “${name}” is gelezen als één organisatie`);
    } else if (author?.kind === 'organisation' && !isSurelyOrganisation(name)) {
      doubts.push(`de auteur “${name}” is gelezen als organisatie`);
    }
  }
  return {authors, doubts};
}

function authorOf(name: string): Author {
  const known = knownOrganisation(name);
  if (known) {
    return {...known};
  }
  if (isSurelyPerson(name) || looksLikePerson(name)) {
    return personOf(name.split(' '));
  }
  const [, full = name, abbreviation] = /^(.+?) \((\p{Lu}[\p{L}\d-]+)\)$/u.exec(name) ?? [];
  return {kind: 'organisation', name: full, ...(abbreviation && {abbreviation})};
}

function personOf(words: readonly string[]): Author {
  const first = words.findIndex((word) => !isPrefix(word));
  const last = words.findLastIndex((word) => !isSuffix(word));
  const join = (from: number, to: number): string =>
    words.slice(from, to).join(' ').replace(/,+$/, '');
  const [prefix, name, suffix] = [
    join(0, first),
    join(first, last + 1),
    join(last + 1, words.length),
  ];
  return {kind: 'person', ...(prefix && {prefix}), name, ...(suffix && {suffix})};
}
