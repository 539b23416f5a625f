import {expect} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import {foreign} from '../../../src/templates/languages.js';
import {seatText} from '../../../src/templates/seats.js';

describe('seatText', () => {
  it('names everyone who leads, after the role', () => {
    expect(
      seatText('leads-administratively', ['Burgemeester', 'Voorzitter'], undefined, nl),
    ).to.equal('Leidt bestuurlijk: Burgemeester, Voorzitter.');
  });

  it('says what the sources say where nobody of the matrix leads, with one full stop', () => {
    const fact = {text: 'De officieren leiden het werk.', sources: []};
    expect(seatText('leads-operationally', [], fact, nl)).to.equal(
      'Leidt operationeel: De officieren leiden het werk.',
    );
  });

  it('marks the language of what the sources say, without a second full stop', () => {
    const text = 'Officers lead the work.';
    const content = {...nl, foreign: new Map([[text, 'en']])};
    expect(seatText('leads-operationally', [], {text, sources: []}, content)).to.equal(
      `Leidt operationeel: ${foreign('Officers lead the work', content, text)}.`,
    );
  });

  it('says that nobody leads where the content says nothing', () => {
    expect(seatText('leads-operationally', [], undefined, nl)).to.equal(
      'Leidt operationeel: niemand.',
    );
  });
});
