import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('grip-matrix', {
  title: {nl: 'Wie zit er aan het stuur?', en: 'Who is at the wheel?'},
  whichLevel: {nl: 'Welk GRIP-niveau wilt u zien?', en: 'Which GRIP level do you want to see?'},
  now: {nl: 'gekozen', en: 'chosen', note: 'Marks the column of the chosen level.'},
  notScaled: {
    nl: 'niet opgeschaald',
    en: 'not scaled up',
    note: 'Marks the column of GRIP 0: no level has been declared.',
  },
  cellSentence: {
    nl: '{actor}, {level}: {role}',
    en: '{actor}, {level}: {role}',
    note: '“Burgemeester, GRIP 3: takes the policy decisions”.',
  },
  aboutLevel: {
    nl: 'Meer over {level}: wanneer, welke teams, hoe snel',
    en: 'More about {level}: when, which teams, how quickly',
  },
  whichVital: {nl: 'Is vitale infrastructuur geraakt?', en: 'Is vital infrastructure affected?'},
  vital: {
    yes: {nl: 'Ja', en: 'Yes'},
    no: {nl: 'Nee', en: 'No'},
    unknown: {
      nl: 'Weet ik niet',
      en: 'I do not know',
      note: 'An answer next to “yes” and “no”, or next to the levels.',
    },
  },
  appliesIfVital: {
    yes: {
      nl: 'Geldt alleen als vitale infrastructuur is geraakt.',
      en: 'Applies only if vital infrastructure is affected.',
    },
    no: {
      nl: 'Geldt alleen als er geen vitale infrastructuur is geraakt.',
      en: 'Applies only if no vital infrastructure is affected.',
    },
  },
  whyCell: {
    nl: '{actor}, {level}: {role}. Waarom?',
    en: '{actor}, {level}: {role}. Why?',
    note: 'Name of a cell of the table, which is a button; the role as it stands in the cell.',
  },
  pressCell: {
    nl: 'Druk op een vak en lees waarom.',
    en: 'Press a cell to read why.',
    note: 'Below the title of the table.',
  },
  announced: {nl: 'nu', en: 'now', note: 'Marks the level that has been declared.'},
  announcedLevel: {
    nl: 'Afgekondigd is {level}. U bekijkt een ander niveau.',
    en: '{level} has been declared. You are looking at another level.',
  },
  withoutRole: {
    nl: {
      one: '1 partij heeft bij {level} geen rol',
      other: '{count} partijen hebben bij {level} geen rol',
    },
    en: {
      one: '1 party has no role at {level}',
      other: '{count} parties have no role at {level}',
    },
    note: 'Button that shows their rows of the table.',
  },
  basis: {nl: 'Gebaseerd op', en: 'Based on', note: 'Before a colon: based on law.'},
  showActor: {
    nl: 'Toon in de tabel',
    en: 'Show in the table',
    note: 'Label of a list: everyone, or one of the actors.',
  },
  everyone: {nl: 'iedereen', en: 'everyone'},
  actorSaid: {
    nl: 'De tabel toont alleen: {name}. Onder de tabel staat meer.',
    en: 'The table shows only: {name}. There is more below the table.',
  },
  everyoneSaid: {nl: 'De tabel toont iedereen.', en: 'The table shows everyone.'},
  vitalSaid: {
    yes: {
      nl: 'De tabel laat zien wie er helpt als vitale infrastructuur is geraakt.',
      en: 'The table shows who helps if vital infrastructure is affected.',
    },
    no: {
      nl: 'De tabel laat zien wie er helpt als er geen vitale infrastructuur is geraakt.',
      en: 'The table shows who helps if no vital infrastructure is affected.',
    },
    unknown: {
      nl: 'De tabel laat zien wie er helpt met en zonder vitale infrastructuur.',
      en: 'The table shows who helps with and without vital infrastructure.',
    },
  },
  share: {nl: 'Maak een link naar wat u nu ziet', en: 'Make a link to what you see now'},
  whyPerCell: {nl: 'Waarom, per rol', en: 'Why, for each role', note: 'Heading, on paper.'},
  allLevels: {nl: 'De niveaus', en: 'The levels', note: 'Heading, on paper.'},

  /** What the matrix as a whole rests on; only few cells rest on the factsheet alone. */
  sources: {
    nl: "Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten en werkwijzen van regio's. De redactie vulde dat aan met aannames.",
    en: 'Sources: the factsheet of the Dutch Centre for Crime Prevention and Safety (CCV) of May 2022, laws and working methods of regions. The editors added assumptions.',
  },
  cellGivesSource: {
    nl: 'Druk op een vak in de tabel: daar staat de bron.',
    en: 'Press a cell of the table: it gives the source.',
  },

  /** What a cell of the matrix rests on, in the middle of a sentence. */
  bases: {
    factsheet: {nl: 'factsheet', en: 'factsheet'},
    'factsheet-without-level': {nl: 'factsheet, zonder niveau', en: 'factsheet, without a level'},
    'factsheet-threshold': {
      nl: 'factsheet, volgt uit de grens',
      en: 'factsheet, follows from the limit',
      note: 'The factsheet names a level as a boundary; this follows from it.',
    },
    law: {nl: 'wet', en: 'law'},
    region: {
      nl: 'werkwijze',
      en: 'working method',
      note: 'The published procedure of a region or the national government.',
    },
    editorial: {
      nl: 'redactioneel',
      en: 'editorial',
      note: 'What a text rests on: an assumption of the editors.',
    },
  },
  compareTitle: {
    nl: 'Wat verandert er van {from} naar {to}?',
    en: 'What changes from {from} to {to}?',
  },
  compareFrom: {nl: 'Van', en: 'From', note: 'Label of a list of levels: compare from.'},
  compareTo: {nl: 'Naar', en: 'To', note: 'Label of a list of levels: compare to.'},
  atLevel: {
    nl: 'bij {level}:',
    en: 'at {level}:',
    note: 'Only read out: at GRIP 3, with what somebody does then.',
  },
  sameLevel: {nl: 'Kies twee verschillende niveaus.', en: 'Choose two different levels.'},
  nothingChanges: {
    nl: 'In de tabel verandert er tussen deze niveaus niets.',
    en: 'Nothing in the table changes between these levels.',
  },
  restStays: {nl: 'De rest blijft gelijk: {names}.', en: 'The rest stays the same: {names}.'},
  basisChanges: {
    nl: 'Waarop dit is gebaseerd: eerst {from}, daarna {to}.',
    en: 'What this is based on: first {from}, then {to}.',
  },
  whyChanges: {
    nl: 'Waarom dit verandert, met de bronnen',
    en: 'Why this changes, with the sources',
  },
  teamsAt: {nl: 'Teams bij {level}', en: 'Teams at {level}'},
  teamsStay: {nl: 'De teams blijven gelijk.', en: 'The teams stay the same.'},
  changesSaid: {
    nl: {
      one: 'Van {from} naar {to} verandert er iets in 1 rij van de tabel.',
      other: 'Van {from} naar {to} verandert er iets in {count} rijen van de tabel.',
    },
    en: {
      one: 'From {from} to {to} something changes in 1 row of the table.',
      other: 'From {from} to {to} something changes in {count} rows of the table.',
    },
  },
  download: {nl: 'Download als CSV', en: 'Download as CSV'},
  csvName: {
    nl: 'wie-doet-wat-bij-grip.csv',
    en: 'who-does-what-at-grip.csv',
    note: 'Name of a file.',
  },
  csvColumns: {
    actor: {nl: 'wie', en: 'who', note: 'Header of a column in a spreadsheet.'},
    condition: {nl: 'voorwaarde', en: 'condition', note: 'Header of a column in a spreadsheet.'},
    level: {nl: 'niveau', en: 'level', note: 'Header of a column in a spreadsheet.'},
    role: {nl: 'rol', en: 'role', note: 'Header of a column in a spreadsheet.'},
    scope: {nl: 'toelichting', en: 'explanation', note: 'Header of a column in a spreadsheet.'},
    basis: {nl: 'gebaseerd op', en: 'based on', note: 'Header of a column in a spreadsheet.'},
    why: {nl: 'waarom', en: 'why', note: 'Header of a column in a spreadsheet.'},
    sources: {nl: 'bronnen', en: 'sources', note: 'Header of a column in a spreadsheet.'},
    differ: {nl: 'bronnen verschillen', en: 'sources differ', note: 'A mark next to a text.'},
    position: {
      nl: 'wat de wet of andere bronnen zeggen',
      en: 'what the law or other sources say',
      note: 'Header of a column in a spreadsheet.',
    },
    verifiedOn: {
      nl: 'bronnen gelezen op',
      en: 'sources read on',
      note: 'Header of a column in a spreadsheet.',
    },
  },
  legendTitle: {nl: 'Uitleg bij de tabel', en: 'Explanation of the table'},
  legendRoles: {nl: 'De rollen', en: 'The roles', note: 'Heading above what each role means.'},
  legendBases: {nl: 'Waarop dit berust', en: 'What this rests on'},
  legendKeys: {
    nl: 'U kunt met de pijltjestoetsen door de tabel. Enter opent de uitleg.',
    en: 'You can move through the table with the arrow keys. Enter opens the explanation.',
  },
  aboutGrip: {nl: 'Over GRIP', en: 'About GRIP'},
  roleMeanings: {
    'leads-administratively': {
      nl: 'neemt de bestuurlijke besluiten',
      en: 'decides as public authority',
    },
    'leads-operationally': {
      nl: 'stuurt de hulpdiensten aan',
      en: 'directs the emergency services',
    },
    supports: {
      nl: 'helpt met mensen, kennis of middelen',
      en: 'helps with people, knowledge or resources',
    },
    advises: {nl: 'geeft raad aan wie leidt', en: 'gives advice to whoever leads'},
    aligns: {nl: 'maakt samen afspraken', en: 'makes agreements together'},
    oversees: {
      nl: 'kijkt of partijen goed samenwerken en kan aanwijzingen geven',
      en: 'watches the cooperation and can give directions',
    },
    coordinates: {
      nl: 'zorgt dat anderen samen optrekken',
      en: 'makes sure that others act together',
    },
    informed: {nl: 'hoort wat er gebeurt', en: 'hears what is happening'},
    'own-systems': {
      nl: 'herstelt en beveiligt de eigen systemen',
      en: 'restores and secures its own systems',
    },
    none: {
      nl: 'de bronnen noemen bij dit niveau geen rol',
      en: 'the sources name no role at this level',
    },
  },
  baseMeanings: {
    factsheet: {
      nl: 'De factsheet noemt dit niveau, of een grens waar het onder of boven valt.',
      en: 'The factsheet names this level, or a limit that it is above or below.',
    },
    'factsheet-without-level': {
      nl: 'De factsheet noemt de taak, maar geen niveau. De redactie koos bij welke niveaus de taak staat.',
      en: 'The factsheet names the task, but no level. The editors chose the levels at which it is shown.',
    },
    'factsheet-threshold': {
      nl: 'De factsheet noemt pas vanaf een hoger niveau een rol, of noemt hier geen rol.',
      en: 'The factsheet names a role only from a higher level, or names no role here.',
    },
    law: {nl: 'Het staat in de wet of in een besluit.', en: 'It is in the law or in a decree.'},
    region: {
      nl: 'Het staat in een regionale of officiële werkwijze.',
      en: 'It is in a regional or official working method.',
    },
    editorial: {
      nl: 'Een aanname van de redactie. Laat die toetsen door uw regio.',
      en: 'An assumption of the editors. Have it checked by your region.',
    },
  },

  /** What is told of each level, in this order. */
  levelFacts: {
    criterion: {nl: 'Wanneer', en: 'When', note: 'When a level, or a role, applies.'},
    administrativeAuthority: {
      nl: 'Bestuurlijk aan het stuur',
      en: 'Who takes the policy decisions',
    },
    operationalLead: {nl: 'Operationeel aan het stuur', en: 'Who leads operationally'},
    teams: {nl: 'Teams', en: 'Teams'},
    responseTimes: {nl: 'Hoe snel', en: 'How quickly'},
    scalesUp: {nl: 'Wie schaalt op', en: 'Who scales up'},
  },
  /** What is told of each actor, in this order. */
  profileLines: {
    what: {nl: 'Wat', en: 'What', note: 'What an actor does.'},
    when: {nl: 'Wanneer', en: 'When', note: 'When a level, or a role, applies.'},
    powers: {nl: 'Bevoegdheden', en: 'Powers'},
    call: {
      nl: 'Wie moet u bellen',
      en: 'Who to call',
      note: 'Not a question here, but the name of a line.',
    },
    deputy: {nl: 'Plaatsvervanger', en: 'Deputy'},
  },
  notFilledIn: {nl: 'niet ingevuld', en: 'not filled in'},
});
