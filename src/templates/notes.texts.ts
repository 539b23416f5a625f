import {dictionary} from '../internal/dictionary.js';

export const notesTexts = dictionary('notes', {
  leftOut: {
    nl: 'Niet afgedrukt: {list}. Met “Druk alles af” staat alles op papier.',
    en: 'Not printed: {list}. With “Print everything”, all of it is on paper.',
    note: 'On paper: the names, in quotes, of the folds that were closed, and how to print them.',
  },
});
