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
    nl: 'Zoek dit document bij de uitgever.',
    en: 'Look for this document at the publisher.',
  },
  ownTitle: {
    nl: 'De titel is van de redactie.',
    en: 'The title is by the editors.',
    note: 'The source page describes the document without a title.',
  },
  elsewhere: {
    nl: 'Niet van de kennisbankpagina.',
    en: 'Not from the knowledge base page.',
    note: 'Before the source of a publication.',
  },
  linkElsewhere: {
    nl: 'De link staat niet op de kennisbankpagina.',
    en: 'The link is not on the knowledge base page.',
    note: 'Before the source of the link.',
  },
  unknown: {
    nl: 'De publicatie “{id}” is hier niet bekend.',
    en: 'The publication “{id}” is not known here.',
  },
});
