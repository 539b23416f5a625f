import {expect} from 'chai';
import {assess, type Assessment, type Line} from '../../../../src/content/answers/assess.js';
import {ANSWERS, VISITOR_ROLES} from '../../../../src/content/model/ids.js';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {Content, Question} from '../../../../src/content/model/schema.js';
import {grip1And2} from './situations/grip-1-and-2.js';
import {grip3} from './situations/grip-3.js';
import {grip4} from './situations/grip-4.js';
import {grip5} from './situations/grip-5.js';
import {levelUnknown} from './situations/level-unknown.js';
import {ownSystems} from './situations/own-systems.js';
import {preparing2026} from './situations/preparing-2026.js';
import {preparing} from './situations/preparing.js';
import {routine} from './situations/routine.js';
import {sectorsScaledUp} from './situations/sectors-scaled-up.js';
import {sectors} from './situations/sectors.js';
import type {Situation} from './situations/situation.js';

const SITUATIONS = [
  ...routine,
  ...grip1And2,
  ...grip3,
  ...grip4,
  ...grip5,
  ...levelUnknown,
  ...preparing,
  ...ownSystems,
  ...sectors,
  ...sectorsScaledUp,
  ...preparing2026,
];

describe('assess', () => {
  for (const situation of SITUATIONS) {
    it(`${situation.what} (${situation.because})`, () => {
      const answer = assess(situation.known, nl, situation.role);
      expect(found(answer)).to.deep.equal(expected(situation));
    });
  }

  it('names the level that was declared', () => {
    const {level, assumed} = assess({level: '3'}, nl);
    expect({level, assumed}).to.deep.equal({level: '3', assumed: false});
  });

  it('assumes GRIP 0 as long as nobody knows the level, and tells so', () => {
    const {level, assumed} = assess({phase: 'warm'}, nl);
    expect({level, assumed}).to.deep.equal({level: '0', assumed: true});
  });

  it('takes an answer of undefined as "weet ik niet"', () => {
    const unknown = {phase: undefined, society: undefined, level: undefined};
    expect(assess(unknown, nl)).to.deep.equal(assess({}, nl));
  });

  describe('with content of the organisation itself', () => {
    it('calls its own contacts before anyone else', () => {
      const contacts = [
        {id: 'zeta', name: 'Z', role: 'CISO', phone: '010', verifiedOn: '2026-01-02'},
        {id: 'alfa', name: 'A', role: 'OOV', email: 'a@example.org', verifiedOn: '2026-01-03'},
      ];
      const {calls} = assess({origin: 'own', vital: 'no'}, merged({contacts}));
      expect(calls.map(idOfCall)).to.deep.equal([
        'zeta',
        'alfa',
        'ibd',
        'ncsc',
        'police',
        'cert-wm',
      ]);
      expect(calls.map(({local}) => local)).to.deep.equal([true, true, false, false, false, false]);
    });

    it('gives as source of a contact that it is local, with the day of the check', () => {
      const contacts = [{id: 'a', name: 'A', role: 'CISO', phone: '010', verifiedOn: '2026-01-02'}];
      expect(assess({}, merged({contacts})).calls[0]!.sources).to.deep.equal([
        {document: 'local', verifiedOn: '2026-01-02'},
      ]);
    });

    it('takes a leader of its own', () => {
      const content = merged({actors: [{...find(nl.actors, 'mayor'), id: 'alderman', name: 'W'}]});
      const {administrative} = assess({level: '3'}, content);
      expect(administrative.map(({actor, name}) => `${actor}: ${name}`)).to.deep.equal([
        'mayor: Burgemeester',
        'alderman: W',
      ]);
    });

    it('leaves out a leader that is only for vital infrastructure if none is hit', () => {
      const actors = [{...find(nl.actors, 'mayor'), id: 'inspector', vital: 'yes'}];
      const leads = (vital?: 'yes' | 'no') =>
        assess({level: '3', vital}, merged({actors})).administrative.map(({actor}) => actor);
      expect(leads('yes')).to.deep.equal(['mayor', 'inspector']);
      expect(leads('no')).to.deep.equal(['mayor']);
      expect(leads()).to.deep.equal(['mayor', 'inspector']);
    });

    it('takes the text of the level, where the region has another who scales up', () => {
      const scalesUp = {text: 'De piketfunctionaris.', sources: [{document: 'editorial'}]};
      const {changes} = assess({level: '1'}, merged({levels: [{id: '1', scalesUp}]}));
      expect(changes.find(({id}) => id === 'level-1-scalesUp')!.text).to.equal(scalesUp.text);
    });
  });
});

describe('the table of situations', () => {
  it('has at least eighty, all different', () => {
    const asked = SITUATIONS.map(({known, role}) => JSON.stringify([known, role]));
    expect(SITUATIONS).to.have.length.of.at.least(80);
    expect(new Set(asked).size).to.equal(SITUATIONS.length);
  });

  it('has every answer, every "weet ik niet" and every role', () => {
    for (const [question, answers] of Object.entries(ANSWERS)) {
      const given = SITUATIONS.map(({known}) => known[question as Question]);
      expect(given, question).to.include.members([...answers, undefined]);
    }
    expect(SITUATIONS.map(({role}) => role)).to.include.members([...VISITOR_ROLES, undefined]);
  });

  it('has every line of advice and every helpline', () => {
    const named = new Set(SITUATIONS.flatMap((each) => Object.values(expected(each)).flat()));
    const lines = [...nl.advice.map(withContradiction), ...nl.helplines.map(({id}) => id)];
    expect(lines.filter((line) => !named.has(line))).to.deep.equal([]);
  });
});

/** Who to call, what to do and the clocks are compared with their order; on that of the rest the sources are silent. */
function expected(situation: Situation) {
  const {administrative, operational, steps, conflicts, warnings, wheel} = situation;
  return {
    administrative: words(administrative),
    operational: words(operational),
    steps: words(steps),
    conflicts: words(conflicts).sort(),
    warnings: words(warnings).sort(),
    wheel: words(wheel).sort(),
    own: words(situation.own).sort(),
    times: words(situation.times).sort(),
    changes: words(situation.changes).sort(),
    calls: words(situation.calls),
    named: words(situation.named),
    missing: words(situation.missing),
    actions: words(situation.actions),
    deadlines: words(situation.deadlines),
    sector: words(situation.sector),
  };
}

function found(answer: Assessment): ReturnType<typeof expected> {
  return {
    administrative: answer.administrative.map((each) =>
      withContradiction({...each, id: each.actor}),
    ),
    operational: answer.operational.map((each) => withContradiction({...each, id: each.actor})),
    steps: [...answer.warm, ...answer.cold].map(withContradiction),
    conflicts: sorted(answer.conflicts),
    warnings: sorted(answer.warnings),
    wheel: sorted(answer.wheel),
    own: sorted(answer.own),
    times: sorted(answer.times),
    changes: sorted(answer.changes),
    calls: answer.calls.map(idOfCall),
    named: answer.named.map(({id}) => id),
    missing: [...answer.missing],
    actions: answer.actions.map(({id}) => id),
    deadlines: answer.deadlines.map(({id}) => id),
    sector: answer.sector.map(({id}) => id),
  };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function sorted(lines: readonly Line[]): string[] {
  return lines.map(withContradiction).sort();
}

function withContradiction({id, contradiction}: Pick<Line, 'id' | 'contradiction'>): string {
  return contradiction ? `${id}⚠${contradiction}` : id;
}

function idOfCall(call: Assessment['calls'][number]): string {
  return call.local ? call.contact.id : call.helpline.id;
}

function merged(file: unknown): Content {
  const {content, problems} = mergeContent(nl, file);
  expect(problems).to.deep.equal([]);
  return content;
}

function find<T extends {readonly id: string}>(items: readonly T[], id: string): T {
  return items.find((item) => item.id === id)!;
}
