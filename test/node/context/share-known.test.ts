import {expect} from 'chai';
import {readShared, withShared} from '../../../src/context/share.js';

describe('the moment in a link', () => {
  it('is read as it was written', () => {
    const href = withShared('https://waterbergen.example/', {
      told: {},
      looks: {known: '2026-12-02T13:05Z'},
    });
    expect(href).to.equal('https://waterbergen.example/?cwk-known=2026-12-02T13%3A05Z');
    expect(readShared(new URL(href).search).shared.looks.known).to.equal('2026-12-02T13:05Z');
  });

  for (const wrong of ['gisteren', '2026-12-02', '2026-13-02T13:05Z', '2026-12-02T13:05:00Z']) {
    it(`is refused when it is ${wrong}`, () => {
      const {shared, problems} = readShared(`?cwk-known=${wrong}`);
      expect(shared.looks.known).to.be.undefined;
      expect(problems).to.deep.equal([
        `cwk-known in the address must be a moment such as 2026-12-02T13:05Z, but was "${wrong}".`,
      ]);
    });
  }
});
