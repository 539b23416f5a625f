import {expect, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {everyWidget, widgetsIn} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {settleAll} from '../../support/settle-all.js';

describe('the text of every widget', () => {
  let elements: Element[];

  before(async () => {
    const page = await pageFixture(html`<div>${everyWidget()}</div>`);
    await settleAll(page);
    elements = widgetsIn(page).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('*')]);
    expect(elements).to.have.length.above(1000);
  });

  it('is in text nodes, where a browser finds and translates it', () => {
    const drawn = elements.flatMap((element) =>
      ['::before', '::after', '::marker']
        .map((pseudo) => getComputedStyle(element, pseudo).content)
        // Neither a keyword nor an escape, such as that of a new line, is text.
        .map((content) => content.replace(/^(normal|none|counters?\(.*)$|\\[\da-f]+ ?/g, ''))
        .filter((content) => /\p{L}/u.test(content)),
    );
    expect(drawn).to.deep.equal([]);
  });

  it('is not kept from translation', () => {
    const kept = elements.filter((element) => element.matches('[translate="no"], .notranslate'));
    expect(kept).to.deep.equal([]);
  });

  it('that is folded away is in details, which a browser opens to show what it found', () => {
    const folded = elements.filter((element) => element.matches('details > :not(summary)'));
    expect(folded).to.have.length.above(10);
    expect(elements.filter((element) => element.matches('[hidden]'))).to.deep.equal([]);
  });
});
