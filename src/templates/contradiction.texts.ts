import {dictionary} from '../internal/dictionary.js';

export const contradictionTexts = dictionary('contradiction', {
  title: {nl: 'De bronnen spreken elkaar tegen', en: 'The sources contradict each other'},
  lawSays: {nl: 'Wat de wet zegt', en: 'What the law says'},
  othersSay: {nl: 'Wat andere bronnen zeggen', en: 'What other sources say'},
  differ: {nl: 'bronnen verschillen', en: 'sources differ', note: 'A mark next to a text.'},
  differAbove: {
    nl: 'bronnen verschillen, zie hierboven',
    en: 'sources differ, see above',
    note: 'A mark next to a text.',
  },
  differBelow: {
    nl: 'bronnen verschillen, zie onder',
    en: 'sources differ, see below',
    note: 'A mark next to a text.',
  },
});
