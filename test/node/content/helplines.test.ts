import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import type {Helpline} from '../../../src/content/model/schema.js';
import {texts} from '../../../src/elements/crisis-card/texts.js';
import {callsTexts} from '../../../src/templates/calls.texts.js';

describe('the built-in helplines', () => {
  it('are the eight, each with its condition', () => {
    expect(Object.fromEntries(nl.helplines.map(({id, when}) => [id, when]))).to.deep.equal({
      ibd: {},
      ncsc: {},
      police: {},
      'z-cert': {origin: ['other'], sector: ['care']},
      surfcert: {origin: ['other'], sector: ['education']},
      'cert-wm': {origin: ['other'], sector: ['water-authority', 'bridge-or-lock']},
      'i-cert': {origin: ['other'], sector: ['company']},
      cyberloketten: {origin: ['other']},
    });
  });

  it('have the numbers that the fact base has, and no other', () => {
    const numbers = nl.helplines.flatMap(({id, phone}) => (phone ? [[id, phone]] : []));
    expect(Object.fromEntries(numbers)).to.deep.equal({
      ibd: '070 204 55 11',
      police: '0900-8844',
      'cert-wm': '+31 85 064 04 34',
    });
  });

  it('say it where there is no number, address or page', () => {
    expect(silent(nl.helplines)).to.deep.equal([]);
  });

  it('notice one without any of the three', () => {
    const [first] = nl.helplines;
    const bare = {...first!, phone: undefined, email: undefined, url: undefined};
    expect(silent([bare])).to.deep.equal(['ibd']);
  });

  it('say once above the list that they were read in copies, and to check them', () => {
    for (const sentence of [callsTexts.notFromFactsheet(), texts.readInCopies()]) {
      expect(sentence).to.contain('Dit komt uit kopieën');
      expect(sentence).to.contain('Controleer het vooraf');
    }
    expect(nl.helplines.filter(({text}) => /kopie|Controleer/.test(text))).to.deep.equal([]);
  });
});

function silent(helplines: readonly Helpline[]): string[] {
  return helplines
    .filter(({phone, email, url, notFound}) => !(phone ?? email ?? url ?? notFound))
    .map(({id}) => id);
}
