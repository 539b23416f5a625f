import {dictionary} from '../internal/dictionary.js';

export const skipTexts = dictionary('skip', {
  skip: {
    nl: 'Sla “{name}” over',
    en: 'Skip “{name}”',
    note: 'Button before a long part of the page, for the keyboard. The title of that part.',
  },
  end: {
    nl: 'Einde van “{name}”',
    en: 'End of “{name}”',
    note: 'Where that button leads. The title of the part.',
  },
});
