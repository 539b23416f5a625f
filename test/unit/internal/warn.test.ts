import {expect} from '@open-wc/testing';
import {warn} from '../../../src/internal/warn.js';
import {warningsDuring} from '../../support/warnings.js';

describe('warn', () => {
  it('names the library and the element', async () => {
    const warnings = await warningsDuring(async () =>
      warn(document.createElement('cwk-nothing'), 'size must be a number, but was "groot".'),
    );
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <cwk-nothing>: size must be a number, but was "groot".',
    ]);
  });

  it('says the same once, also of another element of that name', async () => {
    const warnings = await warningsDuring(async () => {
      for (let times = 0; times < 3; times++) warn(document.createElement('cwk-nothing'), 'One.');
    });
    expect(warnings).to.deep.equal(['[cyberwegenkaart] <cwk-nothing>: One.']);
  });

  it('says the same of elements with other names', async () => {
    const warnings = await warningsDuring(async () => {
      warn(document.createElement('cwk-first'), 'Two.');
      warn(document.createElement('cwk-second'), 'Two.');
    });
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <cwk-first>: Two.',
      '[cyberwegenkaart] <cwk-second>: Two.',
    ]);
  });

  it('says different things of one element', async () => {
    const element = document.createElement('cwk-nothing');
    const warnings = await warningsDuring(async () => {
      warn(element, 'Three.');
      warn(element, 'Four.');
    });
    expect(warnings).to.have.lengthOf(2);
  });
});
