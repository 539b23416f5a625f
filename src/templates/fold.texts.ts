import {dictionary} from '../internal/dictionary.js';

export const foldTexts = dictionary('fold', {
  more: {nl: 'Meer', en: 'More', note: 'A button that shows the rest about one thing.'},
  moreOf: {
    nl: 'over {name}',
    en: 'about {name}',
    note: 'Only read out, after “More”: a person or organisation.',
  },
  close: {nl: 'Sluit', en: 'Close', note: 'Closes an explanation.'},
});
