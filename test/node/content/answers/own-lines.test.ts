import {expect} from 'chai';
import {assess} from '../../../../src/content/answers/assess.js';
import type {Answers, VisitorRole} from '../../../../src/content/model/schema.js';
import {nl} from '../../../../src/content/nl/content.js';

function firstOf(answers: Answers, role: VisitorRole): string | undefined {
  return assess({phase: 'warm', ...answers}, nl, role).own[0]?.id;
}

describe('the first line for a role', () => {
  for (const [role, answers, first] of [
    ['mayor', {level: '3'}, 'mayor-gbt'],
    ['ciso', {}, 'ciso-connect'],
    ['ciso', {origin: 'own'}, 'ciso-own'],
    ['public-order-adviser', {level: '1'}, 'adviser-align'],
    ['communication', {level: '4'}, 'communication-not-said'],
  ] as const) {
    it(`is ${first} for ${role} at ${JSON.stringify(answers)}`, () => {
      expect(firstOf(answers, role)).to.equal(first);
    });
  }

  it('is what to do, before why the role is so', () => {
    const {own} = assess({phase: 'warm', level: '3'}, nl, 'mayor');
    expect(own.map(({id}) => id).at(-1)).to.equal('mayor-leads-administratively');
  });
});
