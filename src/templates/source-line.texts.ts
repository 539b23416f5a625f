import {dictionary} from '../internal/dictionary.js';

export const sourceLineTexts = dictionary('source-line', {
  showSources: {nl: 'Toon bij elke zin de bron', en: 'Show the source with every sentence'},
  public: {
    nl: 'Elke zin uit een wet of een openbare bron noemt die bron.',
    en: 'Every sentence from a law or a public source names that source.',
  },
  verifiedOn: {nl: 'Bronnen gelezen op {date}.', en: 'Sources read on {date}.'},
  translated: {
    nl: 'Dit is onze vertaling. De Nederlandse tekst telt.',
    en: 'This is our translation from Dutch. The Dutch text counts.',
    note: 'Only shows in the translation: it is ours, from Dutch, and the Dutch text counts.',
  },
  printAll: {nl: 'Druk alles af', en: 'Print everything'},
  disclaimer: {nl: 'Disclaimer', en: 'Disclaimer'},
});
