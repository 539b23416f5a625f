import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import {shownText} from '../../support/content-words.js';
import {SECOND_HAND} from '../../support/second-hand.js';

const LIST = readFileSync('docs/nakijken.md', 'utf8');

describe('what is to be looked up before a release', () => {
  const rows = LIST.split('\n').filter((line) => line.startsWith('| “'));

  it('is each a sentence that the content has', () => {
    const shown = shownText(nl);
    expect(rows).to.have.length.above(20);
    const gone = rows
      .map((row) => /“([^”]*)”/.exec(row)![1]!)
      .filter((text) => !shown.includes(text));
    expect(gone).to.deep.equal([]);
  });

  it('names every site that only tells what others say', () => {
    expect(SECOND_HAND.filter((host) => !LIST.includes(host))).to.deep.equal([]);
  });
});
