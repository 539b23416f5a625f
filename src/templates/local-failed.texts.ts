import {dictionary} from '../internal/dictionary.js';

export const localFailedTexts = dictionary('local-failed', {
  failed: {
    nl: 'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.',
    en: "This organisation's own data could not be loaded. You see the built-in content.",
  },
  incomplete: {
    nl: 'Een deel van de gegevens van deze organisatie ontbreekt.',
    en: "Part of this organisation's data is missing.",
  },
});
