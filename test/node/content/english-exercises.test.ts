import {expect} from 'chai';
import {en} from '../../../src/content/en/content.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Scenario} from '../../../src/content/model/schema.js';
import {translate} from '../../../src/content/language/translate.js';
import {walkContent} from '../../support/walk-content.js';

const DUTCH = nl.scenarios;
const ENGLISH = translate(nl, en).scenarios;

describe('scenarios in English', () => {
  it('have short sentences', () => {
    const sentences = textsOf(ENGLISH).flatMap((text) => text.split(/(?<=[.?!])\s+/u));
    const lengths = sentences.map((sentence) => sentence.split(/\s+/u).length);
    expect(sentences.filter((_, index) => lengths[index]! > 18)).to.deep.equal([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.below(10);
  });

  it('weigh each step in the same way: what speaks for it, then what against', () => {
    const unweighed = ENGLISH.flatMap(({injects}) => injects)
      .flatMap(({steps}) => steps)
      .map(({response}) => response.text)
      .filter((text) => !/^Pro: .+[.] Con: .+[.]$/.test(text));
    expect(unweighed).to.deep.equal([]);
  });

  it('say "can" where a level could be raised, and "must" only of a duty', () => {
    const musts = /\b(must|should|have to|has to|ought)\b/i;
    const duties = ENGLISH.flatMap(({injects}) => injects).flatMap((inject) => inject.duties ?? []);
    const texts = textsOf(ENGLISH).filter((text) => musts.test(text));
    expect(texts.filter((text) => !duties.some((duty) => duty.text === text))).to.deep.equal([]);
  });

  it('blame nobody', () => {
    const blame = /\b(blame|fault|mistakes?|careless|forgot(ten)?|clicked|should have)\b/i;
    expect(textsOf(ENGLISH).filter((text) => blame.test(text))).to.deep.equal([]);
  });

  it('have the levels, times, numbers and questions of the Dutch texts, in their order', () => {
    const dutch = textsOf(DUTCH);
    const different = textsOf(ENGLISH).filter((text, at) => marksOf(text) !== marksOf(dutch[at]!));
    expect(different).to.deep.equal([]);
  });

  it('have the made-up places of the Dutch texts', () => {
    const places = /Eikerwoude|Torenrade|Duinerhoek|Sluisvoorde|Olmervaart/g;
    const found = [DUTCH, ENGLISH].map((scenarios) =>
      textsOf(scenarios).map((text) => text.match(places)),
    );
    expect(found[1]).to.deep.equal(found[0]);
  });
});

/** Everything that a visitor reads of the scenarios, in document order. */
function textsOf(scenarios: readonly Scenario[]): string[] {
  return [...walkContent(scenarios)]
    .filter(({key, value}) => ['text', 'title', 'time'].includes(key) && typeof value === 'string')
    .map(({value}) => String(value));
}

/** What is the same in each language: "GRIP 3", "60", "09.10", the letters of teams, and question marks. */
function marksOf(text: string): string {
  return (
    text.match(
      /GRIP \d|\d+(\.\d+)?|CISO|CoPI|ROT|GBT|RBT|NCSC|CERT|CSIRT|GHOR|IBD|BZK|\bAP\b|\bOM\b|OOV|\?/g,
    ) ?? []
  ).join();
}
