import {dictionary} from '../internal/dictionary.js';

export const deadlinesTexts = dictionary('deadlines', {
  title: {nl: 'Wat moet u melden, en wanneer?', en: 'What must you report, and when?'},
  known: {nl: 'Hoe laat wist u het?', en: 'When did you find out?'},
  hours: {nl: 'binnen {count} uur', en: 'within {count} hours'},
  months: {
    nl: {one: 'binnen 1 maand na de melding', other: 'binnen {count} maanden na de melding'},
    en: {one: 'within 1 month of the report', other: 'within {count} months of the report'},
  },
});
