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
  open: {nl: 'Bekijk de hele kaart', en: 'Show the whole card'},
  what: {
    nl: 'Twee vellen A4 met nummers, eerste stappen en wie leidt. Hang ze op en zet het bestand op een USB-stick, voor als het netwerk plat ligt.',
    en: 'Two sheets of A4 with numbers, first steps and who leads. Put them up and save the file on a USB stick, for when the network is down.',
  },
  content: {nl: 'Inhoud gecontroleerd op {date}.', en: 'Content checked on {date}.'},
  local: {nl: 'Eigen nummers gecontroleerd op {date}.', en: 'Own numbers checked on {date}.'},
  localFrom: {
    nl: 'Eigen nummers gecontroleerd vanaf {date}.',
    en: 'Own numbers checked from {date} on.',
    note: 'Not all on one day; this is the first.',
  },
  old: {nl: 'Dat is langer dan een jaar geleden.', en: 'That is more than a year ago.'},
  noNumbers: {
    nl: 'Nog zonder eigen nummers. U kunt ze er met de hand op schrijven.',
    en: 'Without numbers of your own yet. You can write them on it by hand.',
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
    own: {
      nl: 'Eerst, als uw eigen systemen zijn geraakt',
      en: 'First, if your own systems are affected',
      note: 'Heading of what to do first.',
    },
    other: {
      nl: 'Eerst, als een andere organisatie is geraakt',
      en: 'First, if another organisation is affected',
      note: 'Heading of what to do first.',
    },
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
    nl: 'Kruis aan wat u weet. Wie bij een niveau leidt, staat in de tabel.',
    en: 'Tick what you know. The table shows who leads at a level.',
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
  none: {
    nl: '“–”: geen rol genoemd.',
    en: '“–”: no role named.',
  },
  leaders: {
    nl: 'Dik kader: wie leidt, met een dichte lijn bestuurlijk, met streepjes operationeel.',
    en: 'Thick frame: who leads, with a solid line for policy decisions, with dashes for operations.',
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
  lawSays: {nl: 'Wet', en: 'Law', note: 'Before a colon and what the law says.'},
  othersSay: {
    nl: 'Andere bronnen',
    en: 'Other sources',
    note: 'Before a colon and what they say.',
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
  readAll: {nl: 'Gelezen op {date}.', en: 'Read on {date}.'},

  /** The letters on the card, which stay the same in every language. */
  marks: {
    w: {nl: 'wet', en: 'law'},
    r: {
      nl: 'werkwijze van regio of Rijk',
      en: 'working method of region or government',
    },
    z: {nl: 'factsheet, zonder dit niveau', en: 'factsheet, without this level'},
    o: {nl: 'openbare website', en: 'public website'},
    e: {nl: 'aanname van de redactie', en: 'assumption of the editors'},
  },
  marksKey: {
    nl: 'Letters zeggen waarop een tekst rust: {marks}. Zonder letter: de factsheet.',
    en: 'Letters say what a text is based on: {marks}. Without a letter: the factsheet.',
  },
});
