import {dictionary} from '../internal/dictionary.js';

export const leadersTexts = dictionary('leaders', {
  actor: {nl: 'Wie', en: 'Who', note: 'Header of the column with the actors.'},
  tableCaption: {nl: 'Wie doet wat bij welk GRIP-niveau', en: 'Who does what at which GRIP level'},
  atWheel: {nl: 'Wie leidt bij {level}?', en: 'Who leads at {level}?'},
  atWheelUnknown: {
    nl: 'Wie leidt nu? (nog niet opgeschaald)',
    en: 'Who leads now? (not scaled up yet)',
  },
  nobody: {nl: 'niemand', en: 'nobody', note: 'Nobody leads.'},
  unknownLevel: {
    nl: 'Weet ik niet',
    en: 'I do not know',
    note: 'An answer next to “yes” and “no”, or next to the levels.',
  },
  unknownLevelShort: {
    nl: 'wij tonen: niet opgeschaald',
    en: 'we show: not scaled up',
    note: 'Below the answer “I don’t know”.',
  },

  /** Who leads, at the start of a sentence. */
  leads: {
    'leads-administratively': {
      nl: 'Leidt bestuurlijk',
      en: 'Takes the policy decisions',
      note: 'Before a colon and a name, and read out.',
    },
    'leads-operationally': {
      nl: 'Leidt operationeel',
      en: 'Leads operationally',
      note: 'Before a colon and a name, and read out.',
    },
  },

  /** What an actor does, in the middle of a sentence. */
  roles: {
    'leads-administratively': {
      nl: 'leidt bestuurlijk',
      en: 'takes the policy decisions',
      note: 'Role of an actor. Takes the decisions of public authority.',
    },
    'leads-operationally': {
      nl: 'leidt operationeel',
      en: 'leads operationally',
      note: 'Role of an actor. Leads the emergency services.',
    },
    supports: {nl: 'ondersteunt', en: 'supports', note: 'Role of an actor.'},
    advises: {nl: 'adviseert', en: 'advises', note: 'Role of an actor.'},
    aligns: {
      nl: 'stemt af',
      en: 'reaches agreement',
      note: 'Role of an actor: the meeting of mayor, public prosecutor and police.',
    },
    oversees: {nl: 'houdt toezicht', en: 'oversees', note: 'Role of an actor.'},
    coordinates: {nl: 'coördineert', en: 'coordinates', note: 'Role of an actor.'},
    informed: {nl: 'wordt geïnformeerd', en: 'is informed', note: 'Role of an actor.'},
    'own-systems': {
      nl: 'zorgt voor eigen systemen',
      en: 'takes care of its own systems',
      note: 'Role of an actor.',
    },
    none: {nl: 'geen rol', en: 'no role', note: 'Role of an actor.'},
  },
});
