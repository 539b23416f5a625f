import {dictionary} from '../internal/dictionary.js';

export const languagesTexts = dictionary('languages', {
  organisationIn: {
    nl: '{name}, veiligheidsregio {region}',
    en: '{name}, safety region {region}',
    note: 'An organisation and the safety region that it is in.',
  },
});
