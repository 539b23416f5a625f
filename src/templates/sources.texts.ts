import {dictionary} from '../internal/dictionary.js';

export const sourcesTexts = dictionary('sources', {
  source: {nl: 'Bron', en: 'Source', note: 'Comes before what a text rests on.'},
  /** One word for what a sentence rests on, which opens the full line. */
  kinds: {
    factsheet: {nl: 'factsheet', en: 'factsheet', note: 'What a sentence rests on, in one word.'},
    publications: {nl: 'kennisbank', en: 'knowledge base'},
    law: {nl: 'wet', en: 'law'},
    region: {nl: 'regio', en: 'region'},
    web: {nl: 'website', en: 'website'},
    editorial: {nl: 'redactie', en: 'editors'},
    local: {nl: 'eigen gegeven', en: 'own data', note: 'Filled in by the organisation itself.'},
  },
  factsheet: {
    nl: 'factsheet, {sections}',
    en: 'factsheet, {sections}',
    note: 'One or more sections of the source document, by their names.',
  },
  introduction: {
    nl: 'inleiding',
    en: 'introduction',
    note: 'The first section of the source document.',
  },
  colophon: {nl: 'colofon', en: 'colophon', note: 'The last section of the source document.'},
  line: {
    nl: 'regel {lines}',
    en: 'line {lines}',
    note: 'Only in a file: the line of the source document.',
  },
  lines: {
    nl: 'regels {lines}',
    en: 'lines {lines}',
    note: 'Only in a file: the lines of the source document.',
  },
  publications: {
    nl: 'kennisbankpagina',
    en: 'knowledge base page',
    note: 'The source page, which lists publications.',
  },
  lawArticle: {
    nl: '{law}, artikel {article}',
    en: '{law}, article {article}',
    note: 'The title of a Dutch law, and the articles in it.',
  },

  /** What stands between the numbers of an article. */
  articleParts: {
    upTo: {nl: 'tot en met', en: 'to', note: 'Between numbers of a law: 1 to 3, 3 included.'},
    paragraph: {
      nl: 'lid',
      en: 'paragraph',
      note: 'A paragraph of an article of a law: “39 lid 1”.',
    },
    point: {nl: 'onder', en: 'under', note: 'A point of an article of a law: “39 lid 1 onder b”.'},
    and: {nl: 'en', en: 'and', note: 'Between numbers of a law: “4 en 5”.'},
  },
  lawText: {
    nl: 'wettekst van {text}, gelezen op {read}',
    en: 'text of the law of {text}, read on {read}',
    note: 'Two dates: from when the text of the law is, and when we read it.',
  },
  editorial: {
    nl: 'redactioneel',
    en: 'editorial',
    note: 'What a text rests on: an assumption of the editors.',
  },
  thisOrganisation: {
    nl: 'deze organisatie',
    en: 'this organisation',
    note: 'Stands where the name of the organisation is not known.',
  },
  filledIn: {
    nl: 'ingevuld door {organisation}',
    en: 'filled in by {organisation}',
    note: 'Part of a list of sources: by whom this was filled in.',
  },
  filledInAndChecked: {
    nl: 'ingevuld door {organisation}, gecontroleerd op {date}',
    en: 'filled in by {organisation}, checked on {date}',
    note: 'Part of a list of sources: by whom this was filled in, and when somebody checked it.',
  },
});
