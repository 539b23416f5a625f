import {expect} from 'chai';
import {readPrefixes} from '../../../src/embed/prefixes.js';

const SCRIPT = 'https://gemeente.nl/cwk/cyberwegenkaart.js?v=2';
const OWN = 'https://gemeente.nl/cwk/embed/';
const PAGE = 'https://gemeente.nl/crisis/';

describe('readPrefixes', () => {
  it('gives the folder beside the script', () => {
    expect(readPrefixes(SCRIPT, '', PAGE)).to.deep.equal({prefixes: [OWN], problems: []});
  });

  it('adds the folders that a webmaster lists, also relative to the page', () => {
    const {prefixes} = readPrefixes(SCRIPT, ' https://regio.nl/embed/ \n ../kaart/embed/ ', PAGE);
    expect(prefixes).to.deep.equal([
      OWN,
      'https://regio.nl/embed/',
      'https://gemeente.nl/kaart/embed/',
    ]);
  });

  for (const listed of [
    'https://regio.nl/embed',
    'https://regio.nl/embed/?x=/',
    'https://regio.nl/embed/#/',
    'javascript:alert(1)//',
    'data:text/html,/',
    'https://',
  ]) {
    it(`says that ${listed} is no folder`, () => {
      expect(readPrefixes(SCRIPT, listed, PAGE)).to.deep.equal({
        prefixes: [OWN],
        problems: [
          `data-embed-prefix must hold https addresses of folders, each with a / at the end, but has "${listed}".`,
        ],
      });
    });
  }

  it('gives none for a script without an address of its own', () => {
    expect(readPrefixes('blob:https://gemeente.nl/123', '', PAGE).prefixes).to.deep.equal([]);
  });
});
