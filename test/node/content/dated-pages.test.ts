import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import {SECOND_HAND} from '../../support/second-hand.js';
import {isRecord, walkContent} from '../../support/walk-content.js';

/** Without a day of their own; the day stands in the text, or the text is no claim of today. */
const UNDATED = ['/cybercrime-hoort-in-ieder-integraal-veiligheidsplan/'];

describe('pages that are second-hand or older than a year', () => {
  const dated = new Map(nl.documents.map(({id, date}) => [id, date]));
  const pages = new Set(
    [...walkContent(nl)].flatMap(({value}) =>
      isRecord(value) && (value['document'] === 'web' || value['document'] === 'region')
        ? [String(value['locator'])]
        : [],
    ),
  );

  it('have the day on which it was so', () => {
    const bare = [...pages]
      .filter((page) => SECOND_HAND.includes(new URL(page).hostname))
      .filter((page) => !UNDATED.some((part) => page.endsWith(part)))
      .filter((page) => !dated.get(page));
    expect(bare).to.deep.equal([]);
  });

  it('are each still a source', () => {
    const ids = [...dated.keys()].filter((id) => id.startsWith('https:'));
    expect(ids).to.have.length.above(30);
    expect(ids.filter((id) => !pages.has(id))).to.deep.equal([]);
  });
});
