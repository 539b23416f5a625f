import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('wegenwacht', {
  road: {
    nl: 'Toon hulp op de weg',
    en: 'Show help on the road',
    note: 'Before the names of roads.',
  },
  phase: {nl: 'Toon hulp voor', en: 'Show help for', note: 'Before: everything, preparing, now.'},
  phases: {
    all: {nl: 'alles', en: 'everything'},
    cold: {nl: 'voorbereiden (koude fase)', en: 'preparing (cold phase)'},
    warm: {nl: 'nu (warme fase)', en: 'now (warm phase)'},
  },
  forPhases: {
    nl: 'Hulp voor: {phases}',
    en: 'Help for: {phases}',
    note: 'A list: preparing (cold phase), now (warm phase).',
  },
  needs: {
    call: {nl: 'Bellen', en: 'Call', note: 'Heading: whom to call.'},
    report: {nl: 'Melden', en: 'Report', note: 'Heading: where to report an incident.'},
    read: {nl: 'Lezen', en: 'Read', note: 'Heading: what to read.'},
    exercise: {nl: 'Oefenen', en: 'Practise', note: 'Heading: with what to practise.'},
  },
  notFromFactsheet: {
    nl: 'Wat niet uit de factsheet komt, noemt de eigen bron.',
    en: 'What is not from the factsheet names its own source.',
  },
  noNumbers: {
    nl: 'Leg de telefoonnummers van uw gemeente en regio klaar.',
    en: 'Have the telephone numbers of your municipality and region ready.',
  },
  noResources: {
    nl: 'Voor deze keuze staat er geen hulp in de lijst. Kijk op de site van het CCV.',
    en: "There is no help in the list for this choice. Look at the CCV's site.",
  },
  listed: {
    nl: {
      one: 'Er staat 1 hulpbron in de lijst.',
      other: 'Er staan {count} hulpbronnen in de lijst.',
    },
    en: {
      one: 'There is 1 source of help in the list.',
      other: 'There are {count} sources of help in the list.',
    },
  },
});
