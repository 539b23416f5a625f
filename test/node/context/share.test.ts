import {expect} from 'chai';
import {QUESTION_IDS, QUESTIONS} from '../../../src/context/questions.js';
import {eventsFor, readShared, withShared, type Shared} from '../../../src/context/share.js';
import type {Told} from '../../../src/context/situation-context.js';
import type {CwkAnswerEvent} from '../../../src/context/situation-events.js';

const TOLD: Told = {
  phase: {answer: 'warm'},
  origin: {answer: 'other'},
  society: {answer: 'yes'},
  boundary: {answer: 'municipality'},
  vital: {answer: 'no'},
  level: {answer: '4'},
  role: {answer: 'mayor'},
};

const WHOLE: Shared = {told: TOLD, looks: {level: '3', actor: 'mayor'}};

describe('withShared', () => {
  it('adds what was told, and then what was looked at', () => {
    expect(withShared('https://waterbergen.example/crisis', WHOLE)).to.equal(
      'https://waterbergen.example/crisis?cwk-phase=warm&cwk-origin=other&cwk-society=yes' +
        '&cwk-boundary=municipality&cwk-vital=no&cwk-level=4&cwk-role=mayor' +
        '&cwk-look-level=3&cwk-look-actor=mayor',
    );
  });

  it('adds nothing for what nobody told or looked at', () => {
    expect(
      withShared('https://waterbergen.example/', {told: {}, looks: {level: undefined}}),
    ).to.equal('https://waterbergen.example/');
  });

  it('adds also that somebody said not to know, which is not the same as saying nothing', () => {
    const told = Object.fromEntries(
      QUESTION_IDS.map((question) => [question, {answer: undefined}]),
    );
    expect(withShared('https://waterbergen.example/', {told, looks: {}})).to.equal(
      'https://waterbergen.example/?cwk-phase=all&cwk-origin=unknown&cwk-sector=unknown&cwk-society=unknown' +
        '&cwk-boundary=unknown&cwk-vital=unknown&cwk-level=unknown&cwk-role=none',
    );
  });

  it('leaves the query and the hash of the page as they are', () => {
    expect(
      withShared('https://waterbergen.example/?q=a%20b&empty&x=1+2&cwk-theme=blauw#hulp', {
        told: {level: {answer: '3'}},
        looks: {},
      }),
    ).to.equal('https://waterbergen.example/?q=a%20b&empty&x=1+2&cwk-theme=blauw&cwk-level=3#hulp');
  });

  it('replaces what an earlier link said, also where it was written in another way', () => {
    expect(
      withShared(
        'https://waterbergen.example/?cwk-level=2&cwk%2Drole=ciso&cwk-look-level=1&cwk-look%2Dactor=nctv&q=1',
        {told: {level: {answer: '3'}}, looks: {}},
      ),
    ).to.equal('https://waterbergen.example/?q=1&cwk-level=3');
  });

  it('keeps a hostile value a value', () => {
    const href = withShared('https://waterbergen.example/', {
      told: {},
      looks: {actor: 'a&b=#c"<'},
    });
    expect(href).to.equal('https://waterbergen.example/?cwk-look-actor=a%26b%3D%23c%22%3C');
  });
});

describe('readShared', () => {
  it('reads back what was added', () => {
    const {search} = new URL(withShared('https://waterbergen.example/?q=1#hulp', WHOLE));
    expect(readShared(search)).to.deep.equal({shared: WHOLE, problems: []});
  });

  for (const question of QUESTION_IDS) {
    const {values, open, key} = QUESTIONS[question];
    for (const answer of [undefined, ...values]) {
      it(`reads back that ${question} is ${answer ?? `open (${open})`}`, () => {
        const told: Told = {[question]: {answer}};
        const {search} = new URL(withShared('https://waterbergen.example/', {told, looks: {}}));
        expect(search).to.equal(`?cwk-${key}=${answer ?? open}`);
        expect(readShared(search)).to.deep.equal({shared: {told, looks: {}}, problems: []});
      });
    }
  }

  for (const search of [
    '',
    '?',
    '?q=1&level=3',
    '?CWK-LEVEL=3',
    '?cwk-road=incidents&cwk-actor=mayor',
  ]) {
    it(`reads nothing from ${JSON.stringify(search)}`, () => {
      expect(readShared(search)).to.deep.equal({shared: {told: {}, looks: {}}, problems: []});
    });
  }

  for (const level of ['unknown', '0', '5'] as const) {
    it(`reads that somebody looked at the level ${level}, and nothing that was told`, () => {
      expect(readShared(`?cwk-look-level=${level}`)).to.deep.equal({
        shared: {told: {}, looks: {level}},
        problems: [],
      });
    });
  }

  it('leaves out what it does not know, and says so', () => {
    expect(
      readShared('?cwk-level=9&cwk-role=ciso&cwk-society=&cwk-look-level=all&cwk-phase=unknown'),
    ).to.deep.equal({
      shared: {told: {role: {answer: 'ciso'}}, looks: {}},
      problems: [
        'cwk-phase in the address must be one of all, warm, cold, but was "unknown".',
        'cwk-society in the address must be one of unknown, yes, no, but was "".',
        'cwk-level in the address must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9".',
        'cwk-look-level in the address must be one of unknown, 0, 1, 2, 3, 4, 5, but was "all".',
      ],
    });
  });

  for (const actor of ['<img src=x>', 'a'.repeat(65), 'constructor!']) {
    it(`refuses the actor ${JSON.stringify(actor.slice(0, 12))}`, () => {
      const {shared, problems} = readShared(`?cwk-look-actor=${encodeURIComponent(actor)}`);
      expect(shared).to.deep.equal({told: {}, looks: {}});
      expect(problems).to.have.lengthOf(1);
    });
  }

  it('repeats only the start of a long value', () => {
    const [problem] = readShared(`?cwk-level=${'9'.repeat(1_000_000)}`).problems;
    expect(problem).to.have.lengthOf.below(200);
  });

  it('takes the first of two values', () => {
    expect(readShared('?cwk-level=2&cwk-level=3').shared.told).to.deep.equal({
      level: {answer: '2'},
    });
  });
});

describe('eventsFor', () => {
  it('makes one event for each thing that was told', () => {
    const events = eventsFor(TOLD) as CwkAnswerEvent[];
    expect(events.map(({type, question, answer}) => [type, question, answer])).to.deep.equal([
      ['cwk-answer', 'phase', 'warm'],
      ['cwk-answer', 'origin', 'other'],
      ['cwk-answer', 'society', 'yes'],
      ['cwk-answer', 'boundary', 'municipality'],
      ['cwk-answer', 'vital', 'no'],
      ['cwk-answer', 'level', '4'],
      ['cwk-answer', 'role', 'mayor'],
    ]);
  });

  it('makes one too for what somebody said not to know', () => {
    const [event] = eventsFor({origin: {answer: undefined}}) as CwkAnswerEvent[];
    expect(event).to.include({question: 'origin', answer: undefined});
  });

  it('makes none for what nobody told', () => {
    expect(eventsFor({})).to.deep.equal([]);
  });
});
