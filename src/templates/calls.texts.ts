import {dictionary} from '../internal/dictionary.js';

export const callsTexts = dictionary('calls', {
  title: {nl: 'Wie moet u bellen?', en: 'Who to call', note: 'Heading: whom to call.'},
  directHelp: {nl: 'Directe hulp', en: 'Direct help'},
  callDirectHelp: {nl: 'Wie moet u bellen? Directe hulp', en: 'Who to call: direct help'},
  notFromFactsheet: {
    nl: "Niet uit de factsheet. Dit komt uit kopieën van openbare pagina's. Controleer het vooraf.",
    en: 'Not from the factsheet. This comes from copies of public pages. Check it beforehand.',
  },
  readOn: {nl: 'gelezen op {date}', en: 'read on {date}'},
  stale: {
    nl: 'Langer dan een jaar geleden gecontroleerd. Kijk of dit nog klopt.',
    en: 'Checked more than a year ago. See whether this is still right.',
  },
  deputy: {nl: 'Vervanger: {name}', en: 'Deputy: {name}'},
  reachable: {nl: 'Bereikbaar: {hours}', en: 'Available: {hours}'},
  more: {
    nl: {one: 'Toon nog 1 contact', other: 'Toon nog {count} contacten'},
    en: {one: 'Show 1 more contact', other: 'Show {count} more contacts'},
  },
  kinds: {
    'duty-officer': {nl: 'uw eigen piket', en: 'your own duty officer'},
    'safety-region': {nl: 'uw veiligheidsregio', en: 'your safety region'},
    ghor: {nl: 'de GHOR', en: 'the GHOR'},
    supplier: {nl: 'uw ICT-leverancier', en: 'your IT supplier'},
  },
  missing: {
    nl: 'Hier staat nog geen nummer van {list}. Kijk op uw eigen lijst op papier, of in het crisisplan van uw regio.',
    en: 'There is no number of {list} here yet. Look on your own list on paper, or in the crisis plan of your region.',
    note: 'A list of whom to call, such as your own duty officer.',
  },
  named: {
    nl: 'Kunnen ook helpen. Kijk op hun site hoe u hen bereikt:',
    en: 'Can also help. See their site for how to reach them:',
    note: 'Before a list of organisations with their sites.',
  },
  nobody: {nl: 'Hier zijn geen nummers ingevuld.', en: 'No numbers have been filled in here.'},
});
