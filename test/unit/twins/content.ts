import type {Content} from '../../../src/content/model/schema.js';
import {questions} from './questions.js';
import {BY_LAW, says} from './says.js';

const LEVEL = {
  criterion: says('Er is iets aan de hand.'),
  teams: says('Er is een team.'),
  operationalLead: says('De officieren van dienst.'),
  administrativeAuthority: says('De burgemeester.'),
  scalesUp: says('De leiding schaalt op.'),
};

/**
 * A content that is small enough to write out by hand, with one of everything that a widget can show.
 *
 * The twins in this folder show it as plain HTML.
 */
export const small: Content = {
  lang: 'nl',
  verifiedOn: '2026-11-22',
  deadlines: [
    // prettier-ignore
    {...says('Meld het.'), id: 'm', title: 'Melding', hours: 24, when: {}, unless: says('Klein hoeft niet.')},
  ],
  documents: [
    {id: 'factsheet', title: 'De factsheet', publisher: 'CCV', date: '2022-05'},
    {id: 'publications', title: 'De kennisbank'},
    {id: 'road-pages', title: 'De webpagina'},
    {id: 'Wvr', title: "Wet veiligheidsregio's", date: '2015-01-05'},
  ],
  map: {
    title: 'De kaart',
    subtitle: 'Eén weg',
    premise: says('De gemeente speelt een grote rol.'),
    order: says('De wegen hebben geen volgorde.'),
    sections: {
      goal: 'Doel',
      risks: "Risico's",
      wheel: 'Aan het stuur',
      direction: 'Richting',
      wegenwacht: 'Wegenwacht',
    },
    disclaimer: says('Aan deze tekst kunt u geen rechten ontlenen.'),
  },
  grip: {
    explanation: says('Uitleg.'),
    legalStatus: says('Wet.'),
    variation: says('Verschillen.'),
    national: says('Het Rijk.'),
    cyber: says('Cyber.'),
  },
  levels: [
    {...LEVEL, id: '0', name: 'GRIP 0', alias: 'dagelijkse routine', short: 'gewoon werk'},
    {...LEVEL, id: '1', name: 'GRIP 1', short: 'op de plek'},
    {...LEVEL, id: '2', name: 'GRIP 2', short: 'in de omgeving'},
    {...LEVEL, id: '3', name: 'GRIP 3', short: 'één gemeente'},
    {...LEVEL, id: '4', name: 'GRIP 4', short: 'meer gemeenten'},
    {...LEVEL, id: '5', name: 'GRIP 5', short: "meer regio's"},
  ],
  actors: [
    {
      id: 'mayor',
      name: 'Burgemeester',
      cells: [
        {
          levels: ['0', '1', '2'],
          role: 'leads-administratively',
          basis: ['factsheet'],
          why: 'De burgemeester leidt.',
          sources: [{document: 'factsheet', locator: '93'}],
        },
        {
          levels: ['3'],
          role: 'leads-administratively',
          scope: 'met het GBT',
          basis: ['law', 'region'],
          contradiction: 'grip-3',
          why: 'Bij GRIP 3 leidt de burgemeester.',
          sources: BY_LAW,
        },
        {
          levels: ['4', '5'],
          role: 'advises',
          scope: 'lid van het RBT',
          basis: ['law'],
          why: 'De voorzitter leidt.',
          sources: BY_LAW,
        },
      ],
    },
    {
      id: 'ciso',
      name: 'CISO van de gemeente',
      cells: [
        {
          levels: ['0', '1', '2', '3', '4', '5'],
          role: 'advises',
          basis: ['factsheet-without-level'],
          why: 'De CISO verbindt.',
          sources: [{document: 'factsheet', locator: '100'}],
        },
      ],
    },
    {
      id: 'ncsc',
      name: 'NCSC',
      vital: 'yes',
      cells: [
        {
          levels: ['0', '1', '2', '3'],
          role: 'none',
          basis: ['editorial'],
          why: 'Geen rol.',
          sources: [{document: 'editorial'}],
        },
        {
          levels: ['4', '5'],
          role: 'supports',
          basis: ['factsheet'],
          why: 'Het NCSC helpt.',
          sources: [{document: 'factsheet', locator: '110'}],
        },
      ],
    },
  ],
  roads: [
    {
      id: 'incidents',
      number: 2,
      title: 'Cyberincidenten',
      summary: says('De gemeente is voorbereid.'),
      page: {title: 'Over deze weg', url: 'https://weg.example/'},
      coverage: {text: 'Onze tekst houdt hier op.', sources: [{document: 'editorial'}]},
      advice: says('Kijk ook in de factsheet.'),
      goal: [{...says('Denk aan:'), items: ['bruggen', 'het GBT.']}],
      risks: [says('Een storing raakt iedereen.')],
      wheel: [
        {
          ...says('Leidt onder GRIP 3.'),
          actor: 'Burgemeester',
          condition: 'onder GRIP 3',
          contradiction: 'grip-3',
        },
        {...says('Roept het team bijeen.'), actor: 'Burgemeester', contradiction: 'grip-3'},
      ],
      direction: {
        choice: says('Kies een fase.'),
        cold: [says('Oefen vooraf.')],
        warm: [says('Bel eerst.')],
      },
      colophon: [says('Uit mei 2022.')],
    },
  ],
  resources: [
    {
      id: 'ibd',
      road: 'incidents',
      title: 'De IBD',
      text: 'De IBD helpt gemeenten.',
      need: 'call',
      phases: ['cold', 'warm'],
      links: [{title: 'Site van de IBD', url: 'https://ibd.example/', state: 'unchecked'}],
      sources: [{document: 'factsheet', locator: '200'}],
    },
    {
      id: 'guide',
      road: 'incidents',
      title: 'Handreiking',
      text: 'Een handreiking.',
      need: 'read',
      phases: ['cold'],
      links: [
        {
          title: 'De handreiking',
          url: 'https://oud.example/',
          state: 'superseded',
          successor: {title: 'De nieuwe handreiking', url: 'https://nieuw.example/'},
        },
      ],
      note: {text: 'De link is oud.', sources: [{document: 'editorial'}]},
      sources: [{document: 'factsheet', locator: '201'}],
    },
  ],
  incidents: [
    {
      id: 'hack',
      road: 'incidents',
      title: 'De hack',
      text: 'Een gemeente lag plat.',
      date: '2020-12-01',
      links: [{title: 'Het rapport', url: 'https://rapport.example/', state: 'outdated'}],
      sources: [{document: 'factsheet', locator: '210'}],
    },
  ],
  contradictions: [
    {
      id: 'grip-3',
      question: 'Wie leidt bij GRIP 3?',
      statements: [says('De factsheet zegt het zo.'), says('De factsheet zegt het ook anders.')],
      position: {
        text: 'De burgemeester leidt.',
        sources: [{document: 'law', locator: 'Wvr 5', verifiedOn: '2026-11-22'}],
      },
    },
  ],
  groups: [
    {
      id: 'practical-help',
      title: 'Praktische hulp',
      sources: [{document: 'publications', locator: '1'}],
    },
  ],
  publications: [
    {
      id: 'plan',
      road: 'incidents',
      group: 'practical-help',
      title: 'Een plan',
      text: 'Zo maakt u een plan.',
      authors: [{kind: 'organisation', name: 'De dienst', abbreviation: 'DD'}],
      date: '2023-10-04',
      type: 'Factsheet',
      pages: 4,
      edition: {
        text: 'Dit is de eerste versie.',
        sources: [{document: 'publications', locator: '46'}],
      },
      original: {title: 'een plan'},
      sources: [{document: 'publications', locator: '40'}],
    },
    {
      id: 'book',
      road: 'incidents',
      group: 'practical-help',
      title: 'Een boek',
      text: 'Een boek over storingen.',
      authors: [],
      type: 'Boek',
      url: 'https://boek.example/',
      foundTitle: {text: 'Het boek', url: 'https://elders.example/'},
      sources: [{document: 'publications', locator: '41'}],
    },
  ],
  terms: [
    {
      id: 'gbt',
      word: 'GBT',
      full: 'Gemeentelijk beleidsteam',
      text: 'Het team van de burgemeester.',
      sources: [{document: 'factsheet', locator: '160'}],
    },
  ],
  questions,
  advice: [
    {id: 'doe', kind: 'action', when: {}, ...says('Doe dit eerst.')},
    {...says('Bel de regio.'), id: 'w', kind: 'warning', when: {}},
    {...says('U leidt.'), id: 'r', kind: 'role', role: 'mayor', when: {}, contradiction: 'grip-3'},
    {...says('Binnen een uur.'), id: 't', kind: 'time', when: {}},
    {...says('Het wordt erger.'), id: 'c', kind: 'change', when: {}},
  ],
  helplines: [
    {
      id: 'ibd',
      name: 'De IBD',
      audience: 'Voor gemeenten',
      text: 'De IBD adviseert.',
      when: {},
      phone: '070 123 45 67',
      url: 'https://ibd.example/',
      hours: 'dag en nacht',
      verifiedOn: '2026-11-22',
      sources: [{document: 'web', locator: 'https://ibd.example/'}],
    },
  ],
  contacts: [],
  scenarios: [
    {
      id: 'bridge',
      road: 'incidents',
      title: 'De brug',
      origin: says('De factsheet noemt bruggen.'),
      start: says('Het is maandag.'),
      injects: [
        {
          ...says('De brug staat open.'),
          id: 'open',
          time: '09.10 uur',
          answers: {phase: 'warm'},
          levels: ['1'],
          why: says('Het is op één plek.'),
          steps: [{text: 'Bel de regio.', response: says('Dat is snel.')}],
        },
      ],
    },
  ],
};
