import {expect} from 'chai';
import {assess, type Leader, type Line} from '../../../../src/content/answers/assess.js';
import {nl} from '../../../../src/content/nl/content.js';
import type {CollectionName, Content} from '../../../../src/content/model/schema.js';
import {
  everyCase,
  everyLessKnown,
  failures,
  idOf,
  listsOf,
  textOf,
  type Case,
  type LessKnown,
} from '../../../support/every-situation.js';

/** The lists that "weet ik niet" may never make shorter. */
const CAREFUL = ['warnings', 'calls', 'warm', 'cold', 'times', 'changes', 'wheel', 'own'] as const;

const CALMING = new Set(nl.advice.filter(({calms}) => calms).map(({id}) => id));

/** How a sentence names an actor that can lead. */
const NAMES: Readonly<Record<string, RegExp>> = {
  mayor: /burgemeester/i,
  chair: /voorzitter/i,
  'regional-operations': /CoPI|ROT|operationeel leider/,
};

describe('assess, for every combination of answers and every role', () => {
  let all: readonly Case[];
  let lessKnown: readonly LessKnown[];
  let unread: string;

  before(() => {
    unread = JSON.stringify(nl);
    all = everyCase(nl);
    lessKnown = everyLessKnown(all);
  });

  it('meets 7,560 combinations in each of five roles', () => {
    // Own organisation, unknown, or another one of seven sectors or an unknown one.
    expect(all.length).to.equal(3 * (1 + 1 + 8) * 3 * 4 * 3 * 7 * 5);
    expect(new Set(all.map(({answers}) => JSON.stringify(answers))).size).to.equal(7560);
  });

  it('leaves no part of the answer empty', () => {
    const empty = failures(all, ({result, role, answers: {phase}}) => [
      ...(phase === 'cold'
        ? []
        : [
            ...missing('administrative', [
              ...result.administrative,
              ...standIns(result.wheel, 'administrativeAuthority'),
            ]),
            ...missing('operational', [
              ...result.operational,
              ...standIns(result.wheel, 'operationalLead'),
            ]),
            ...missing('actions', result.actions),
            ...missing('times', result.times),
          ]),
      ...missing('calls', result.calls),
      ...missing('changes', result.changes),
      ...(role ? missing('own', result.own) : []),
      ...(phase === 'cold' ? [] : missing('warm', result.warm)),
      ...(phase === 'warm' ? [] : missing('cold', result.cold)),
    ]);
    expect(empty).to.deep.equal([]);
  });

  it('has no line without a text and a source', () => {
    const bare = failures(all, ({result}) =>
      listsOf(result).flatMap(([name, lines]) =>
        lines
          .filter((line) => !textOf(line) || !line.sources.length)
          .map((line) => `${name} ${idOf(line)}`),
      ),
    );
    expect(bare).to.deep.equal([]);
  });

  it('has no line twice', () => {
    const twice = failures(all, ({result}) =>
      listsOf(result).flatMap(([name, lines]) =>
        lines
          .map(idOf)
          .filter((id, index, ids) => ids.indexOf(id) !== index)
          .map((id) => `${name} ${id}`),
      ),
    );
    expect(twice).to.deep.equal([]);
  });

  it('gives the steps of the phase in the order of the source, each at the levels where it is one', () => {
    const {warm, cold} = nl.roads.find(({id}) => id === 'incidents')!.direction!;
    expect([warm.length, cold.length]).to.deep.equal([6, 4]);
    // The GBT at GRIP 3, and above that no step of the mayor; while nobody knows the level all of them.
    const places = {
      '0': [0, 1, 2, 3, 5],
      '1': [0, 1, 2, 3, 5],
      '2': [0, 1, 2, 3, 5],
      '4': [5],
      '5': [5],
    };
    const wrong = failures(all, ({result, answers: {phase, level}}) => [
      ...different(
        result.warm,
        phase === 'cold'
          ? []
          : level === undefined || level === '3'
            ? warm
            : places[level].map((place) => warm[place]!),
      ),
      ...different(result.cold, phase === 'warm' ? [] : cold),
    ]);
    expect(wrong).to.deep.equal([]);
  });

  it('loses no line when an answer becomes "weet ik niet"', () => {
    const lost = failures(lessKnown, ({result, less, unknown}) =>
      CAREFUL.flatMap((name) => {
        const kept = new Set(less[name].map(idOf));
        return result[name]
          .filter((line) => !kept.has(idOf(line)) && !CALMING.has(idOf(line)))
          .filter((line) => !('id' in line && isReplaced(line, {less, unknown})))
          .map((line) => `${name} ${idOf(line)}`);
      }),
    );
    expect(lost).to.deep.equal([]);
  });

  it('loses no leader when an answer becomes "weet ik niet"', () => {
    const lost = failures(lessKnown, ({result, less, unknown}) =>
      (['administrative', 'operational'] as const).flatMap((name) =>
        result[name]
          .filter(({actor}) => !less[name].some((each) => each.actor === actor))
          // At an unknown level the leaders are those of GRIP 0; the others are told beside them.
          .filter((each) => unknown !== 'level' || !isNamed(each, [less.changes, less.wheel]))
          .map(({actor}) => `${name} ${actor}`),
      ),
    );
    expect(lost).to.deep.equal([]);
  });

  it('says that it assumes a level as soon as the level is unknown, and never else', () => {
    const wrong = failures(all, ({result, answers: {level}}) =>
      result.assumed === (level === undefined) && result.level === (level ?? '0')
        ? []
        : [`level ${result.level}, assumed ${result.assumed}`],
    );
    expect(wrong).to.deep.equal([]);
  });

  it('neither finds a conflict nor calms in what is unknown', () => {
    const madeUp = failures(lessKnown, ({result, less}) => {
      // While preparing there is nothing that could calm.
      if (result.isCold) return [];
      const known = listsOf(result).flatMap(([, lines]) => lines.map(idOf));
      return [...less.conflicts.map(idOf), ...calmingLines(less)].filter(
        (id) => !known.includes(id),
      );
    });
    expect(madeUp).to.deep.equal([]);
  });

  it('leaves the content as it was', () => {
    expect(JSON.stringify(nl)).to.equal(unread);
  });
});

describe('assess, with content of which a part is gone', () => {
  for (const [what, content] of [
    ['the road of incidents', without('roads', 'incidents')],
    ['the levels', without('levels')],
    ['the advice', without('advice')],
    ['the actors', without('actors')],
    ['the helplines', without('helplines')],
    ['everything', {...nl, actors: [], advice: [], helplines: [], levels: [], roads: []}],
  ] as const) {
    it(`answers without ${what}`, () => {
      const wrong = failures(everyCase(content, {sectors: false}), ({result}) =>
        listsOf(result).length === 15 ? [] : ['lists are gone'],
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  it('has no steps without the road of incidents, and keeps all else', () => {
    const answer = assess({}, without('roads', 'incidents'));
    expect(answer).to.deep.equal({...assess({}, nl), warm: [], cold: []});
  });

  it('keeps the leaders without the levels and the advice', () => {
    const {administrative} = assess({}, without('levels'));
    expect(administrative.map(({actor}) => actor)).to.deep.equal(['mayor']);
    expect(assess({}, without('advice')).administrative).to.deep.equal(administrative);
  });
});

function without(collection: CollectionName, ...ids: string[]): Content {
  const kept = nl[collection].filter(({id}) => ids.length > 0 && !ids.includes(id));
  return {...nl, [collection]: kept};
}

function missing(name: string, lines: readonly unknown[]): string[] {
  return lines.length ? [] : [`nothing in ${name}`];
}

function different(lines: readonly Line[], expected: readonly {readonly text: string}[]): string[] {
  const found = lines.map(textOf).join();
  return found === expected.map(({text}) => text).join() ? [] : [`found ${found}`];
}

function calmingLines(result: Case['result']): string[] {
  return [...result.wheel, ...result.times].map(idOf).filter((id) => CALMING.has(id));
}

/** What the level says on who is at the wheel, where no actor of the matrix is. */
function standIns(wheel: readonly Line[], key: string): Line[] {
  return wheel.filter(({id}) => id.startsWith('level-') && id.endsWith(`-${key}`));
}

/** Whether a line is gone because what it says now stands elsewhere in the answer. */
function isReplaced(line: Line | Leader, {less, unknown}: Pick<LessKnown, 'less' | 'unknown'>) {
  if (standIns([line], 'administrativeAuthority').length) {
    return less.administrative.length > 0;
  }
  // The visitor's own row of the matrix at a level that is no longer known.
  return unknown === 'level' && 'actor' in line && isNamed(line, [less.changes, less.own]);
}

function isNamed({actor, name}: Leader, lists: readonly (readonly Line[])[]): boolean {
  return lists.flat().some(({text}) => NAMES[actor]?.test(text) ?? text.includes(name));
}
