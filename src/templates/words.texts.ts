import {dictionary} from '../internal/dictionary.js';

export const wordsTexts = dictionary('words', {
  title: {nl: 'Woorden', en: 'Words', note: 'Heading above a list of explained words, on paper.'},
});
