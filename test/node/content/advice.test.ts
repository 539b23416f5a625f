import {expect} from 'chai';
import {VISITOR_ROLES} from '../../../src/content/model/ids.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Advice, Content, When} from '../../../src/content/model/schema.js';
import {isRecord, walkContent} from '../../support/walk-content.js';

const OWN: When = {phase: ['warm', 'unknown'], origin: ['own']};
const OTHER: When = {phase: ['warm', 'unknown'], origin: ['other']};

const BELOW_4: When['level'] = ['0', '1', '2', '3', 'unknown'];

/** The lines of each kind with the situations for which they hold, written by hand. */
const LINES: Readonly<Record<Advice['kind'], Readonly<Record<string, When>>>> = {
  conflict: {
    'grip-4-within-boundary': {level: ['4'], boundary: ['none']},
    'grip-5-within-region': {level: ['5'], boundary: ['none', 'municipality']},
    'grip-while-preparing': {phase: ['cold'], level: ['1', '2', '3', '4', '5']},
    'grip-3-without-effect': {level: ['3', '4', '5'], society: ['no']},
  },
  wheel: {
    'organisation-first': {origin: ['other']},
    'own-systems-first': {origin: ['own']},
    'no-level-while-preparing': {phase: ['cold']},
    'society-not-affected': {society: ['no'], level: ['0']},
    'vital-cause': {vital: ['yes']},
    'not-vital-cause': {vital: ['no']},
    'nctv-at-5': {level: ['5'], vital: ['no']},
    'transfer-at-4': {level: ['4', '5']},
    'public-order-at-4': {level: ['4', '5']},
  },
  warning: {
    'crosses-boundary': {
      boundary: ['municipality', 'region'],
      level: ['0', '1', '2', '3', 'unknown'],
    },
    'crosses-region': {boundary: ['region'], level: ['0', '1', '2', '3', '4', 'unknown']},
    'level-unknown': {phase: ['warm', 'unknown'], level: ['unknown']},
    'no-incident-scene': {level: ['0', '1', '2', 'unknown']},
    'society-affected': {society: ['yes'], level: BELOW_4},
    'steps-for-others': {origin: ['own']},
  },
  role: {
    'mayor-gbt': {level: ['3']},
    'mayor-rbt': {level: ['4', '5']},
    'mayor-triangle': {level: ['0', '1', '2', '3', 'unknown']},
    'adviser-align': {},
    'ciso-connect': {},
    'communication-not-said': {},
    'communication-inform': {},
    'communication-rot': {level: ['2', '3', '4', '5']},
    'mayor-own': OWN,
    'adviser-own': OWN,
    'ciso-own': OWN,
    'communication-own': OWN,
  },
  action: {
    'own-call-ict': OWN,
    'own-isolate': OWN,
    'own-note-time': OWN,
    'own-call-ibd': OWN,
    'own-keep-logs': OWN,
    'own-do-not-pay': OWN,
    'own-other-channels': OWN,
    'own-report': OWN,
    'own-report-breach': OWN,
    'own-police': OWN,
    'own-tell-residents': OWN,
    'other-call': {...OTHER, level: BELOW_4},
    'other-ask-region': {...OTHER, level: ['4', '5']},
    'other-customer': {
      ...OTHER,
      sector: [
        'care',
        'education',
        'water-authority',
        'bridge-or-lock',
        'ict-supplier',
        'company',
        'unknown',
      ],
    },
    'other-customers': {...OTHER, sector: ['ict-supplier']},
    'other-call-region': OTHER,
    'other-ghor': {...OTHER, sector: ['care']},
    'other-reports-itself': OTHER,
    'other-inform': {...OTHER, level: BELOW_4},
    'other-chair-informs': {...OTHER, level: ['4', '5']},
  },
  sector: {
    'sector-care': {origin: ['other'], sector: ['care']},
    'sector-education': {origin: ['other'], sector: ['education']},
    'sector-water-authority': {origin: ['other'], sector: ['water-authority']},
    'sector-drinking-water': {origin: ['other'], sector: ['drinking-water']},
    'sector-bridge-or-lock': {origin: ['other'], sector: ['bridge-or-lock']},
    'sector-ict-supplier': {origin: ['other'], sector: ['ict-supplier']},
    'sector-company': {origin: ['other'], sector: ['company']},
  },
  time: {
    'time-alert': {level: ['1', '2', '3', '4', '5']},
    'time-copi': {level: ['1', '2', '3', '4', '5']},
    'time-rot': {level: ['2', '3', '4', '5']},
    'time-gbt': {level: ['3']},
    'time-care': {level: ['1', '2', '3', '4', '5']},
    'time-rbt-not-said': {level: ['4', '5']},
    'time-none': {level: ['0']},
  },
  change: {
    'change-to-1': {level: ['0', 'unknown']},
    'change-to-2': {level: ['0', '1', 'unknown']},
    'change-to-3': {level: ['0', '1', '2', 'unknown']},
    'change-to-4': {level: ['0', '1', '2', '3', 'unknown']},
    'change-to-5': {level: ['0', '1', '2', '3', '4', 'unknown']},
    'levels-can-be-skipped': {},
    'scaling-down-not-said': {level: ['1', '2', '3', '4', '5']},
  },
};

describe('the built-in advice', () => {
  for (const [kind, lines] of Object.entries(LINES)) {
    it(`has exactly the lines of kind ${kind}, each with its condition`, () => {
      const found = nl.advice.filter((each) => each.kind === kind);
      expect(Object.fromEntries(found.map(({id, when}) => [id, when]))).to.deep.equal(lines);
    });
  }

  it('gives every line of a role to somebody, and no other line', () => {
    const given = nl.advice.flatMap(({id, role}) => (role ? [[id, role]] : []));
    expect(Object.fromEntries(given)).to.deep.equal({
      'mayor-gbt': 'mayor',
      'mayor-rbt': 'mayor',
      'mayor-triangle': 'mayor',
      'adviser-align': 'public-order-adviser',
      'ciso-connect': 'ciso',
      'communication-not-said': 'communication',
      'communication-inform': 'communication',
      'communication-rot': 'communication',
      'mayor-own': 'mayor',
      'adviser-own': 'public-order-adviser',
      'ciso-own': 'ciso',
      'communication-own': 'communication',
    });
  });

  it('has a line for every role that is true in any situation', () => {
    const always = nl.advice.filter(({when}) => !Object.keys(when).length).map(({role}) => role);
    // The mayor has one for each level instead.
    expect(always).to.include.members(VISITOR_ROLES.filter((role) => role !== 'mayor'));
  });

  it('calms with three lines only', () => {
    const calming = nl.advice.filter(({calms}) => calms).map(({id}) => id);
    expect(calming).to.deep.equal([
      'no-level-while-preparing',
      'society-not-affected',
      'time-none',
    ]);
  });

  it('marks the two lines on which the sources contradict each other', () => {
    const marked = nl.advice.flatMap(({id, contradiction}) =>
      contradiction ? [[id, contradiction]] : [],
    );
    expect(marked).to.deep.equal([
      ['vital-cause', 'ncsc-cause'],
      ['public-order-at-4', 'public-order-at-grip-4'],
    ]);
  });

  it('tells with each conflict what both answers would mean, and to ask', () => {
    for (const {id, text} of nl.advice.filter(({kind}) => kind === 'conflict')) {
      expect(text.match(/\?/g)?.length, id).to.equal(2);
      expect(text, id).to.match(/Vraag .*na /);
    }
  });

  it('says that the level can change, never that it must', () => {
    const changes = nl.advice.filter(({id}) => id.startsWith('change-to-'));
    for (const {id, text} of changes) expect(text, id).to.match(/^Het kan GRIP \d worden als /);
    expect(mustChange(nl)).to.deep.equal([]);
  });

  it('names the condition where "weet ik niet" brings the line too', () => {
    // The start of a line that holds for one answer: a question, "Bij GRIP 3", "Over de gemeentegrens", "Het kan".
    const conditional = /\?|^(Bij|Vanaf|Zonder|Over|Het kan) /;
    const bare = nl.advice
      .filter(({kind, calms, when}) => !NAMED_ABOVE.includes(kind) && !calms && isAsked(when))
      .filter(({text}) => !conditional.test(text))
      .map(({id}) => id);
    // True whatever the answer.
    expect(bare).to.deep.equal(['steps-for-others', 'time-care', 'scaling-down-not-said']);
  });

  it('notices a level that must change', () => {
    const broken = structuredClone(nl);
    broken.advice.find(({id}) => id === 'change-to-4')!.text = 'Het moet GRIP 4 worden.';
    expect(mustChange(broken)).to.deep.equal(['change-to-4']);
  });
});

describe('the language of advice, questions, helplines and profiles', () => {
  it('has at most 15 words a sentence on average in each text', () => {
    const {advice, questions, helplines, actors} = nl;
    const profiles = actors.map(({profile}) => profile);
    expect(longTexts({advice, questions, helplines, profiles})).to.deep.equal([]);
  });

  it('notices a text with a long sentence', () => {
    const text = `${'woord '.repeat(16)}woord.`;
    expect(longTexts({advice: [{text}]})).to.deep.equal(['advice[0]: 17']);
  });
});

/** The kinds that "weet ik niet" does not bring, or that stand under a heading with the condition. */
const NAMED_ABOVE: readonly Advice['kind'][] = ['conflict', 'sector', 'action'];

/** Whether a question decides on the line, so that the line shows for want of an answer too. */
function isAsked(when: When): boolean {
  return Object.values(when).some((values) => !(values as readonly string[]).includes('unknown'));
}

function mustChange({advice}: Content): string[] {
  return advice
    .filter(({kind, text}) => kind === 'change' && /\bmoet/i.test(text))
    .map(({id}) => id);
}

/** The texts whose sentences have more than 15 words on average, with that average. */
function longTexts(content: unknown): string[] {
  return [...walkContent(content)].flatMap(({path, value}) => {
    if (!isRecord(value) || typeof value.text !== 'string') return [];
    const sentences = value.text.split(/(?<=[.?!:])\s+/u);
    const average = value.text.split(/\s+/u).length / sentences.length;
    return average > 15 ? [`${path}: ${Math.round(average)}`] : [];
  });
}
