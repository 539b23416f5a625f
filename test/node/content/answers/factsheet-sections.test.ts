import {expect} from 'chai';
import {factsheetSections} from '../../../../src/content/answers/factsheet-sections.js';
import {nl} from '../../../../src/content/nl/content.js';
import {standsInSource} from '../../../support/source-words.js';
import {walkContent} from '../../../support/walk-content.js';

describe('the sections of the factsheet', () => {
  for (const [locator, ...names] of [
    ['2', 'introduction'],
    ['24', 'introduction'],
    ['25', 'goal'],
    ['71', 'risks'],
    ['88-91', 'wheel'],
    ['43-44, 49-50', 'risks'],
    ['82-85, 105-107', 'risks', 'wheel'],
    ['105-107, 82-85', 'risks', 'wheel'],
    ['84-90', 'risks', 'wheel'],
    ['39-87', 'goal', 'risks', 'wheel'],
    ['221', 'colophon'],
  ] as const) {
    it(`of ${locator} are ${names.join(', ')}`, () => {
      expect(factsheetSections(locator)).to.deep.equal(names);
    });
  }

  for (const [name, line] of [
    ['goal', 25],
    ['risks', 40],
    ['wheel', 87],
    ['direction', 123],
    ['wegenwacht', 145],
  ] as const) {
    it(`begin where the factsheet has “${nl.map.sections[name]}”`, async () => {
      const heading = nl.map.sections[name].replace("'", '’');
      expect(await standsInSource('factsheet', String(line), heading)).to.be.true;
      expect(factsheetSections(String(line))).to.deep.equal([name]);
      expect(factsheetSections(String(line - 1))).not.to.include(name);
    });
  }

  it('are there for each line that the content names', () => {
    const locators = [...walkContent(nl)].flatMap(({value}) =>
      value && typeof value === 'object' && 'document' in value && value.document === 'factsheet'
        ? [String((value as unknown as {locator: string}).locator)]
        : [],
    );
    expect(locators).to.have.length.above(100);
    expect(locators.filter((locator) => factsheetSections(locator).length === 0)).to.deep.equal([]);
  });
});
