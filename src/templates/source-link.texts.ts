import {dictionary} from '../internal/dictionary.js';

export const sourceLinkTexts = dictionary('source-link', {
  inFactsheet: {
    nl: 'In de factsheet stond een ander adres',
    en: 'The factsheet gave another address',
    note: 'Opens the old address below the link that takes its place.',
  },
  before: {
    nl: 'Eerder stond hier een ander adres',
    en: 'There was another address here before',
    note: 'Opens the old address below the link that takes its place.',
  },
  outdated: {nl: 'Oude link', en: 'Old link', note: 'A mark next to a link.'},
  superseded: {nl: 'Vervangen', en: 'Replaced', note: 'A mark next to a link.'},
  replacedBy: {nl: 'Gebruik nu:', en: 'Use now:', note: 'Before the title of what replaces it.'},
});
