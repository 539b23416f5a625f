import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('situation', {
  title: {nl: 'Cyberincident: wat nu?', en: 'Cyber incident: what now?'},
  aid: {
    nl: 'Dit is een hulpmiddel, geen juridisch advies.',
    en: 'This is an aid, not legal advice.',
  },
  plan: {nl: 'Kijk ook in het crisisplan:', en: 'See the crisis plan too:', note: 'Before a link.'},
  iAm: {nl: 'Ik ben', en: 'I am', note: 'Label of a list: burgemeester, CISO, somebody else.'},
  visitors: {
    mayor: {nl: 'burgemeester', en: 'mayor', note: 'Who the visitor is.'},
    'public-order-adviser': {
      nl: 'crisisadviseur OOV',
      en: 'OOV crisis adviser',
      note: 'Who the visitor is. OOV is public order and safety.',
    },
    ciso: {nl: 'CISO', en: 'CISO', note: 'Who the visitor is.'},
    communication: {
      nl: 'communicatieadviseur',
      en: 'communication adviser',
      note: 'Who the visitor is.',
    },
    none: {nl: 'iemand anders', en: 'somebody else', note: 'Who the visitor is.'},
  },
  asVisitor: {
    mayor: {nl: 'Voor u als burgemeester', en: 'For you as mayor'},
    'public-order-adviser': {
      nl: 'Voor u als crisisadviseur OOV',
      en: 'For you as OOV crisis adviser',
    },
    ciso: {nl: 'Voor u als CISO', en: 'For you as CISO'},
    communication: {nl: 'Voor u als communicatieadviseur', en: 'For you as communication adviser'},
  },
  conflicts: {
    nl: 'Deze antwoorden passen niet bij elkaar',
    en: 'These answers do not fit together',
  },
  conflictsBelow: {
    nl: {
      one: 'Uw antwoorden passen niet bij elkaar. Lees hieronder wat dat betekent.',
      other:
        'Uw antwoorden passen op {count} punten niet bij elkaar. Lees hieronder wat dat betekent.',
    },
    en: {
      one: 'Your answers do not fit together. Read below what that means.',
      other: 'Your answers do not fit together on {count} points. Read below what that means.',
    },
  },
  noSteps: {
    nl: 'Hier staan geen stappen: deze organisatie toont de weg met de stappen niet.',
    en: 'There are no steps here: this organisation does not show the road with the steps.',
  },
  whatYouKnow: {nl: 'Wat weet u al?', en: 'What do you know already?'},
  actions: {nl: 'Wat doet uw gemeente eerst?', en: 'What your municipality does first'},
  actionsIf: {
    own: {nl: 'Als uw eigen systemen zijn geraakt', en: 'If your own systems are affected'},
    other: {
      nl: 'Als een andere organisatie is geraakt',
      en: 'If another organisation is affected',
    },
  },
  ofSector: {nl: 'Over de getroffen organisatie', en: 'About the affected organisation'},
  notStored: {
    nl: 'U hoeft dit niet in te vullen. Het blijft op deze pagina en wordt niet bewaard.',
    en: 'You do not have to fill this in. It stays on this page and is not stored.',
    note: 'Below a field for a date and a time.',
  },
  counted: {
    nl: 'Hieronder staat nu tot wanneer u kunt melden.',
    en: 'Below you now see until when you can report.',
    note: 'Read out.',
  },
  ahead: {
    nl: 'Dit tijdstip moet nog komen. Kijk of het klopt.',
    en: 'This time is still to come. See whether it is right.',
  },
  until: {nl: 'uiterlijk {date}', en: 'by {date} at the latest', note: 'A date with the time.'},
  untilIfLate: {
    nl: 'uiterlijk {date}, als u op het laatste moment meldt',
    en: 'by {date} at the latest, if you report at the last moment',
  },
  past: {
    nl: 'Deze tijd is voorbij. Nog niet gemeld? Doe het dan meteen.',
    en: 'This time has passed. Not reported yet? Then do so at once.',
  },
  shareTime: {
    nl: 'Zet ook in de link hoe laat u het wist',
    en: 'Also put in the link when you found out',
    note: 'Label of a checkbox.',
  },
  prepare: {nl: 'U bereidt zich voor', en: 'You are preparing', note: 'Heading.'},
  attention: {nl: 'Let op', en: 'Please note', note: 'Heading above warnings.'},
  aboutWheel: {
    nl: 'Uitleg: wie er aan het stuur zit',
    en: 'Explanation: who is at the wheel',
    note: 'Heading. The mark “bronnen verschillen” names it by its first word.',
  },
  differ: {
    nl: 'bronnen verschillen, zie “Uitleg”',
    en: 'sources differ, see “Explanation”',
    note: 'A mark next to a text.',
  },
  stepsWarm: {
    nl: 'Stappen uit de factsheet, als het nu aan de hand is',
    en: 'Steps from the factsheet, while it is happening',
  },
  stepsCold: {
    nl: 'Stappen uit de factsheet, om u voor te bereiden',
    en: 'Steps from the factsheet, to prepare',
  },
  times: {nl: 'Hoe snel een team begint', en: 'How quickly a team starts'},
  changes: {
    nl: 'Wanneer opschalen, en wie beslist',
    en: 'When to scale up, and who decides',
  },
  scaling: {
    nl: 'Hoe snel een team begint, en wie opschaalt',
    en: 'How quickly a team starts, and who scales up',
    note: 'Heading above the two before it.',
  },
  sources: {
    nl: 'Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten en openbare bronnen. De redactie vulde dat aan met aannames. Wat niet uit de factsheet komt, heeft altijd een bron erbij.',
    en: 'Sources: the factsheet of the Dutch Centre for Crime Prevention and Safety (CCV) of May 2022, laws and public sources. The editors added assumptions. What does not come from the factsheet always has a source with it.',
  },
  share: {nl: 'Maak een link naar deze situatie', en: 'Make a link to this situation'},
  nowShown: {
    nl: 'Er staat nu: {parts}.',
    en: 'Now shown: {parts}.',
    note: 'Read out. A list of what now shows: 1 warning, other steps.',
  },
  nothingElse: {nl: 'Verder verandert er niets.', en: 'Nothing else changes.', note: 'Read out.'},
  /** What is new for each visitor, in the middle of a sentence. */
  changedForYou: {
    mayor: {nl: 'wat u als burgemeester kunt doen', en: 'what you can do as mayor'},
    'public-order-adviser': {
      nl: 'wat u als crisisadviseur OOV kunt doen',
      en: 'what you can do as OOV crisis adviser',
    },
    ciso: {nl: 'wat u als CISO kunt doen', en: 'what you can do as CISO'},
    communication: {
      nl: 'wat u als communicatieadviseur kunt doen',
      en: 'what you can do as communication adviser',
    },
  },
  isNew: {
    nl: 'Nieuw: {part}',
    en: 'New: {part}',
    note: 'A short line: what an answer has changed.',
  },
  forYou: {nl: 'punten voor u', en: 'points for you', note: 'What is new, after a colon.'},
  levelUnknown: {nl: 'GRIP onbekend', en: 'GRIP not known'},
  leadsShort: {
    nl: '{level} · {leader} leidt',
    en: '{level} · {leader} leads',
    note: 'A short line: the level, and who takes the policy decisions.',
  },
  toAnswer: {nl: 'Naar het antwoord', en: 'To the answer', note: 'A button that goes there.'},
  change: {nl: 'Wijzig', en: 'Change', note: 'After an answer that can be changed.'},
  moreActions: {
    nl: {one: 'Toon nog 1 stap', other: 'Toon nog {count} stappen'},
    en: {one: 'Show 1 more step', other: 'Show {count} more steps'},
  },
  moreOwn: {
    nl: {one: 'Toon nog 1 punt voor u', other: 'Toon nog {count} punten voor u'},
    en: {one: 'Show 1 more point for you', other: 'Show {count} more points for you'},
  },
  sourcesTitle: {nl: 'Bronnen', en: 'Sources', note: 'Heading.'},
  noRole: {nl: 'geen advies voor één rol', en: 'no advice for one role'},
  changedWarnings: {
    nl: {
      zero: 'geen punten om op te letten',
      one: '1 punt om op te letten',
      other: '{count} punten om op te letten',
    },
    en: {zero: 'no points to watch', one: '1 point to watch', other: '{count} points to watch'},
  },
  changedCalls: {
    nl: {
      zero: 'geen contacten om te bellen',
      one: '1 contact om te bellen',
      other: '{count} contacten om te bellen',
    },
    en: {
      zero: 'no contacts to call',
      one: '1 contact to call',
      other: '{count} contacts to call',
    },
  },
  changedSteps: {
    nl: 'andere stappen',
    en: 'other steps',
    note: 'The steps to take are now others.',
  },
  changedReasons: {
    nl: 'andere uitleg',
    en: 'other explanations',
    note: 'The reasons given are now others.',
  },
});
