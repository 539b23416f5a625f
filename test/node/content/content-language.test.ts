import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import {
  averageSentence,
  doubles,
  sentencesOf,
  shownText,
  textsOf,
  unexplained,
  unusedTerms,
  wordsOf,
} from '../../support/content-words.js';

describe('the language of the built-in content', () => {
  it('has sentences of at most 15 words on average', () => {
    expect(averageSentence(textsOf(nl))).to.be.at.most(15);
  });

  it('counts the words of each sentence', () => {
    expect(averageSentence(['Een zin. Nog een zin?', 'Versie 2.0 is van mei 2022.'])).to.equal(
      11 / 3,
    );
  });

  it('has no sentence of more than 30 words', () => {
    const long = sentencesOf(textsOf(nl)).filter((sentence) => wordsOf(sentence).length > 30);
    expect(long).to.deep.equal([]);
  });

  it('writes every apostrophe the same way', () => {
    expect(shownText(nl).match(/.*’.*/g) ?? []).to.deep.equal([]);
  });

  it('explains no word twice', () => {
    const words = nl.terms.flatMap(({word, aliases = []}) => [word, ...aliases]);
    expect(doubles(words)).to.deep.equal([]);
  });

  it('explains no word that it does not use', () => {
    expect(unusedTerms(nl)).to.deep.equal([]);
  });

  it('explains every abbreviation that it uses', () => {
    expect(unexplained(nl)).to.deep.equal([]);
  });
});
