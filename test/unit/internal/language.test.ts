import {expect} from '@open-wc/testing';
import {languageOf} from '../../../src/internal/language.js';

describe('the language of a page', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['nl', 'nl'],
    ['', 'nl'],
    ['fy', 'nl'],
    ['enm', 'nl'],
    ['de-en', 'nl'],
  ] as const) {
    it(`is ${language} for "${tag}"`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }
});
