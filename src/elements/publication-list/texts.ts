import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('publication-list', {
  title: {nl: 'Publicaties', en: 'Publications'},
  search: {nl: 'Zoek in de publicaties', en: 'Search the publications'},
  narrow: {
    nl: 'Zoek en kies',
    en: 'Search and filter',
    note: 'Button that opens a search field and filters.',
  },
  ownTitles: {
    nl: 'Een titel zonder link is van de redactie: de bron geeft geen titel. Zoek het document bij de uitgever.',
    en: 'A title without a link is by the editors: the source gives no title. Look for the document at the publisher.',
  },
  filters: {
    road: {nl: 'Weg', en: 'Road', note: 'Label of a filter: the four roads.'},
    group: {
      nl: 'Rubriek',
      en: 'Section',
      note: 'Label of a filter: practice, research, practical help.',
    },
    type: {nl: 'Soort document', en: 'Kind of document', note: 'Label of a filter.'},
    author: {nl: 'Auteur', en: 'Author', note: 'Label of a filter.'},
    year: {nl: 'Jaar', en: 'Year', note: 'Label of a filter.'},
  },
  all: {nl: 'alle', en: 'all', note: 'The first choice of each filter.'},
  noDate: {nl: 'zonder datum', en: 'without a date'},
  found: {
    nl: {
      zero: 'Geen publicaties gevonden',
      one: '1 publicatie gevonden',
      other: '{count} publicaties gevonden',
    },
    en: {
      zero: 'No publications found',
      one: '1 publication found',
      other: '{count} publications found',
    },
  },
  nothingFound: {
    nl: 'Zoek op een ander woord, of wis de filters.',
    en: 'Search for another word, or clear the filters.',
  },
  none: {
    nl: 'Kijk voor publicaties over deze weg op hetccv.nl.',
    en: 'Look for publications about this road on hetccv.nl.',
  },
  clear: {nl: 'Wis zoekwoord en filters', en: 'Clear search and filters'},
  more: {nl: 'Toon nog {count}', en: 'Show {count} more'},
});
