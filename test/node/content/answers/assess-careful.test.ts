import {expect} from 'chai';
import {assess} from '../../../../src/content/answers/assess.js';
import {ANSWERS} from '../../../../src/content/model/ids.js';
import {nl} from '../../../../src/content/nl/content.js';
import {
  everyCase,
  everyLessKnown,
  failures,
  idOf,
  type Case,
  type LessKnown,
} from '../../../support/every-situation.js';

describe('assess, whatever is answered', () => {
  let all: readonly Case[];
  let lessKnown: readonly LessKnown[];

  before(() => {
    all = everyCase(nl);
    lessKnown = everyLessKnown(all);
  });

  it('has neither leader, warning, first action nor clock of an incident while preparing', () => {
    const busy = failures(all, ({result, answers: {phase}}) =>
      phase === 'cold'
        ? (
            [
              'administrative',
              'operational',
              'warnings',
              'actions',
              'deadlines',
              'times',
              'warm',
            ] as const
          )
            .filter((name) => result[name].length)
            .concat(
              result.wheel.filter(({id}) => id.startsWith('level-')).length ? ['warnings'] : [],
            )
        : [],
    );
    expect(busy).to.deep.equal([]);
  });

  it('names nobody as the one who leads but who leads', () => {
    const other = failures(all, ({result, answers: {level}}) => {
      const {own, wheel, actions, warnings, warm} = result;
      const leaders = new Set(result.administrative.map(({actor}) => actor));
      return [own, wheel, actions, warnings, warm]
        .flat()
        .filter(({text, contradiction}) => {
          const [, who] =
            /(?:^|\. )(?:Bij GRIP [\d en]+ leidt )?de (burgemeester|voorzitter)[^.?]* leidt\b/i.exec(
              text,
            ) ?? [];
          return (
            who && !contradiction && level && !leaders.has(who === 'voorzitter' ? 'chair' : 'mayor')
          );
        })
        .map(({id}) => id);
    });
    expect(other).to.deep.equal([]);
  });

  it('has the mayor do nothing that the chair does at GRIP 4 and 5', () => {
    const wrong = failures(all, ({result, answers: {level}}) =>
      level === '4' || level === '5'
        ? [...result.actions, ...result.warnings, ...result.warm]
            .filter(({text}) =>
              /burgemeester (handelt|leidt|zorgt)|handelt de burgemeester/i.test(text),
            )
            .map(({id}) => id)
        : [],
    );
    expect(wrong).to.deep.equal([]);
  });

  it('keeps every number that can be called, whatever is answered', () => {
    const numbers = (result: Case['result']): readonly string[] => result.calls.map(idOf);
    const gone = failures(lessKnown, ({result, less}) => {
      const kept = new Set(numbers(result));
      return numbers(less).filter((id) => !kept.has(id));
    });
    expect(gone).to.deep.equal([]);
  });

  it('takes no sector for an answer as long as no other organisation was hit', () => {
    for (const origin of [undefined, 'own'] as const) {
      for (const sector of ANSWERS.sector) {
        expect(assess({origin, sector}, nl)).to.deep.equal(assess({origin}, nl));
      }
    }
  });
});
