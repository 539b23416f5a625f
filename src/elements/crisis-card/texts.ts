import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('crisis-card', {
  title: {nl: 'Noodkaart cyberincident', en: 'Cyber incident emergency card'},

  /** How the name of the file starts. */
  file: {
    nl: 'noodkaart',
    en: 'emergency-card',
    note: 'How the name of a file starts: lower case, hyphens, no spaces.',
  },
  print: {nl: 'Druk de kaart af', en: 'Print the card'},
  save: {nl: 'Bewaar als bestand', en: 'Save as a file'},
  keep: {
    nl: 'Zet het bestand op een USB-stick en hang de afdruk op. Dan heeft u de kaart ook als het netwerk plat ligt.',
    en: 'Save the file on a USB stick and put up the printed card. Then you also have the card when the network is down.',
  },
  saved: {
    nl: 'De kaart is gemaakt als {file}. U vindt het bestand bij uw downloads.',
    en: 'The card has been made as {file}. You will find the file in your downloads.',
  },
  made: {nl: 'Kaart gemaakt op {date}.', en: 'Card made on {date}.'},
  plan: {nl: 'Crisisplan', en: 'Crisis plan', note: 'Before a colon and the title of the plan.'},
  aid: {
    nl: 'Deze kaart is een hulpmiddel, geen juridisch advies.',
    en: 'This card is an aid, not legal advice.',
  },
  ownPlan: {
    nl: 'Kijk in het crisisplan van uw eigen regio.',
    en: 'Look in the crisis plan of your own region.',
  },
  sections: {
    calls: {nl: 'Wie moet u bellen?', en: 'Who to call', note: 'Heading: whom to call.'},
    helplines: {
      nl: 'Directe hulp (niet uit de factsheet)',
      en: 'Direct help (not from the factsheet)',
    },
    deadlines: {nl: 'Wat moet u melden, en wanneer?', en: 'What must you report, and when?'},
    path: {nl: 'Wat is er aan de hand?', en: 'What is going on?'},
    steps: {nl: 'Wat doet u als het nu bezig is?', en: 'What do you do while it is happening?'},
    times: {nl: 'Hoe snel beginnen de teams?', en: 'How quickly do the teams start?'},
    matrix: {nl: 'Wie doet wat bij welk niveau?', en: 'Who does what at which level?'},
    notes: {
      nl: 'Waar de bronnen elkaar tegenspreken',
      en: 'Where the sources contradict each other',
    },
    sources: {nl: 'Bronnen', en: 'Sources', note: 'Heading.'},
  },
  tooMany: {
    nl: 'Met zoveel contacten past de kaart niet op twee kanten A4. Verberg contacten die u in de eerste uren niet nodig heeft.',
    en: 'With so many contacts the card does not fit on two sides of A4. Hide contacts that you do not need in the first hours.',
  },
  tick: {
    nl: 'Kruis aan wat u weet.',
    en: 'Tick what you know.',
  },
  noSteps: {
    nl: 'De organisatie van deze kaart laat de stappen hier weg. Kijk in het crisisplan.',
    en: 'The organisation of this card leaves out the steps here. Look in the crisis plan.',
  },
  levels: {
    nl: '{first} tot en met {last}',
    en: '{first} up to and including {last}',
    note: 'GRIP 1 to GRIP 3, the last one included.',
  },
  ifVital: {
    yes: {
      nl: 'als die is geraakt',
      en: 'if it is affected',
      note: 'After the name of vital infrastructure.',
    },
    no: {
      nl: 'als geen vitale infrastructuur is geraakt',
      en: 'if no vital infrastructure is affected',
      note: 'After the name of an organisation.',
    },
  },
  none: {
    nl: '“–”: de bronnen noemen bij dit niveau geen rol.',
    en: '“–”: the sources name no role at this level.',
  },
  leaders: {
    nl: 'In een dik kader staat wie leidt: een dichte lijn is bestuurlijk, een streepjeslijn is operationeel.',
    en: 'A thick frame shows who leads: a solid line stands for policy decisions, a dashed line for operations.',
  },
  abbreviations: {
    nl: 'Afkortingen',
    en: 'Abbreviations',
    note: 'Before a colon and what abbreviations stand for.',
  },
  note: {
    nl: 'bronnen spreken elkaar tegen, noot {number}',
    en: 'sources contradict each other, note {number}',
  },
  laws: {nl: 'Wetten', en: 'Laws', note: 'Before a colon and a list of laws.'},
  lawText: {nl: 'tekst van {date}', en: 'text of {date}', note: 'From when the text of a law is.'},
  pages: {nl: 'Openbare bronnen', en: 'Public sources', note: 'Before a list of addresses.'},
  noContacts: {
    nl: 'Op deze kaart staan nog geen eigen nummers. Schrijf ze hier op.',
    en: 'This card has no numbers of your own yet. Write them down here.',
  },
  blankContacts: {
    'duty-officer': {
      nl: 'Eigen piket of crisisadviseur OOV',
      en: 'Own duty officer or OOV crisis adviser',
      note: 'Whom to call; the visitor writes the number.',
    },
    'safety-region': {
      nl: 'Veiligheidsregio',
      en: 'Safety region',
      note: 'Whom to call; the visitor writes the number.',
    },
    ghor: {nl: 'GHOR', en: 'GHOR', note: 'Whom to call; the visitor writes the number.'},
    mayor: {
      nl: 'Burgemeester',
      en: 'Mayor',
      note: 'Whom to call; the visitor writes the number.',
    },
    ciso: {nl: 'CISO', en: 'CISO', note: 'Who the visitor is.'},
    communication: {
      nl: 'Communicatie',
      en: 'Communication',
      note: 'Whom to call; the visitor writes the number.',
    },
    secretary: {
      nl: 'Gemeentesecretaris',
      en: 'Municipal secretary',
      note: 'Whom to call; the visitor writes the number.',
    },
    supplier: {
      nl: 'ICT-leverancier',
      en: 'ICT supplier',
      note: 'Whom to call; the visitor writes the number.',
    },
  },
  filledInBy: {nl: 'Ingevuld door {organisation}.', en: 'Filled in by {organisation}.'},
  checked: {nl: 'gecontroleerd op {date}', en: 'checked on {date}'},
  checkedAll: {
    nl: 'Gecontroleerd op {date}, als er geen andere dag bij staat.',
    en: 'Checked on {date}, unless another day is given.',
  },
  stale: {
    nl: 'gecontroleerd op {date}, langer dan een jaar geleden',
    en: 'checked on {date}, more than a year ago',
  },
  readInCopies: {
    nl: "Dit komt uit kopieën van openbare pagina's. Controleer het vooraf.",
    en: 'This comes from copies of public pages. Check it beforehand.',
  },

  /** The letters on the card, which stay the same in every language. */
  marks: {
    w: {nl: 'wet', en: 'law'},
    r: {
      nl: 'werkwijze van een regio of het Rijk',
      en: 'working method of a region or of national government',
    },
    z: {nl: 'factsheet, maar zonder dit niveau', en: 'factsheet, but without this level'},
    o: {nl: 'openbare website', en: 'public website'},
    e: {nl: 'aanname van de redactie', en: 'assumption of the editors'},
  },
  marksKey: {
    nl: 'Letters bij een tekst zeggen waarop die rust: {marks}. Zonder letter: de factsheet.',
    en: 'Letters beside a text say what it is based on: {marks}. Without a letter: the factsheet.',
  },
});
