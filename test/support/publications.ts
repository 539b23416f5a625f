import {nl} from '../../src/content/nl/content.js';
import type {Content, Publication} from '../../src/content/model/schema.js';

const TYPES = ['Factsheet', 'Handreiking', 'Onderzoeksrapport'];
const GROUPS = ['practice-examples', 'research', 'practical-help'];

/** The built-in content with `count` made publications, a third of them in each group, in the order of the list. */
export function madeContent(count: number): Content {
  return {...nl, publications: Array.from({length: count}, (_, index) => made(index, count))};
}

function made(index: number, count: number): Publication {
  const number = index + 1;
  return {
    id: `made-${number}`,
    road: index % 2 ? 'cybercrime' : 'incidents',
    group: GROUPS[Math.floor((index * 3) / count)]!,
    title: `Publicatie ${number}`,
    text: index % 5 ? 'Over digitale weerbaarheid.' : 'Eén oefening met het crisisteam.',
    authors: [
      {kind: 'organisation', name: 'Vereniging van Nederlandse Gemeenten', abbreviation: 'VNG'},
      {kind: 'person', prefix: 'dr.', name: `A. Auteur ${index % 4}`},
    ],
    ...(index % 6 && {date: `${2018 + (index % 6)}-03`}),
    type: TYPES[index % 3]!,
    url: `https://voorbeeld.nl/${number}`,
    sources: [{document: 'editorial'}],
  };
}
