import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('road', {
  cold: {
    nl: 'Koude fase: u bereidt zich voor',
    en: 'Cold phase: you are preparing',
    note: 'Heading. The cold phase is preparing.',
  },
  warm: {
    nl: 'Warme fase: het is nu aan de hand',
    en: 'Warm phase: it is happening now',
    note: 'Heading. The warm phase is while it happens.',
  },
  incidents: {nl: 'Bekende incidenten', en: 'Known incidents'},
  examples: {nl: 'Praktijkvoorbeelden', en: 'Examples from practice'},
  colophon: {nl: 'Over deze factsheet', en: 'About this factsheet'},
  about: {nl: 'Over deze tekst', en: 'About this text'},
  goToWegenwacht: {
    nl: 'Ga naar de wegenwacht op deze pagina',
    en: 'Go to the roadside help on this page',
    note: 'Button, in place of a second copy of the same list.',
  },
  condition: {
    nl: 'Volgens de factsheet: {condition}',
    en: 'According to the factsheet: {condition}',
    note: 'The GRIP levels that the source names, such as “GRIP 3 and up”.',
  },
});
