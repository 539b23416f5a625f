import {dictionary} from '../internal/dictionary.js';

export const sourceLinkTexts = dictionary('source-link', {
  outdated: {nl: 'Oude link', en: 'Old link', note: 'A mark next to a link.'},
  superseded: {nl: 'Vervangen', en: 'Replaced', note: 'A mark next to a link.'},
  replacedBy: {nl: 'Gebruik nu:', en: 'Use now:', note: 'Before a link.'},
  seeAlso: {nl: 'Kijk ook hier:', en: 'See also:', note: 'Before a link.'},
});
