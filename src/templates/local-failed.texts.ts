import {dictionary} from '../internal/dictionary.js';

export const localFailedTexts = dictionary('local-failed', {
  failed: {
    nl: 'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.',
    en: "This organisation's own data could not be loaded. You see the built-in content.",
  },
  incomplete: {
    nl: 'Een deel van de eigen gegevens klopt niet en staat er niet bij. De beheerder van deze site ziet in de console wat er mis is.',
    en: "Part of this organisation's own data is wrong and has been left out. The administrator of this site can see in the console what is wrong.",
  },
});
