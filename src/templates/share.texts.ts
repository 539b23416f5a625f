import {dictionary} from '../internal/dictionary.js';

export const shareTexts = dictionary('share', {
  field: {nl: 'Link naar deze situatie', en: 'Link to this situation'},
  copy: {nl: 'Kopieer', en: 'Copy'},
  made: {nl: 'De link staat klaar.', en: 'The link is ready.'},
  copied: {nl: 'De link is gekopieerd.', en: 'The link has been copied.'},
  selected: {
    nl: 'De link is geselecteerd. U kunt die nu kopiëren.',
    en: 'The link has been selected. You can copy it now.',
  },
});
