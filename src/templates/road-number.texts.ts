import {dictionary} from '../internal/dictionary.js';

export const roadNumberTexts = dictionary('road-number', {
  number: {nl: 'Weg {number}', en: 'Road {number}'},
});
