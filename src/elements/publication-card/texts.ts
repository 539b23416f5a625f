import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('publication-card', {
  pages: {
    nl: {one: '1\u00a0pagina', other: "{count}\u00a0pagina's"},
    en: {one: '1\u00a0page', other: '{count}\u00a0pages'},
  },
  readMore: {nl: 'Lees meer', en: 'Read more'},
  readLess: {nl: 'Lees minder', en: 'Read less'},
  foundTitle: {
    nl: 'Elders gevonden titel:',
    en: 'Title found elsewhere:',
    note: 'Before a title that the source page does not give.',
  },
  original: {nl: 'Zo staat het op de bronpagina', en: 'As it stands on the source page'},
  noLink: {
    nl: 'De bron geeft geen titel en geen link. De titel is van ons.',
    en: 'The source gives no title and no link. The title is ours.',
  },
  unknown: {
    nl: 'De publicatie “{id}” is hier niet bekend.',
    en: 'The publication “{id}” is not known here.',
  },
});
