import {expect, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {everyWidget, widgetsIn} from '../../support/every-widget.js';
import {deepElements, shownText} from '../../support/host-page.js';
import {pageFixture} from '../../support/page.js';
import {all} from '../../support/queries.js';
import {unfoldAll} from '../../support/unfold.js';

/** What assistive technology lists as a region of the page; a section or a form only with a name. */
const LANDMARKS = [
  'main, nav, aside, header, footer, search',
  ':is(section, form):is([aria-label], [aria-labelledby], [title])',
  '[role="banner"], [role="complementary"], [role="contentinfo"], [role="form"], [role="main"]',
  '[role="navigation"], [role="region"], [role="search"]',
].join();

describe('a page with each of the widgets', () => {
  it('has no landmark of theirs, whatever is open', async () => {
    const page = await everythingOpen();
    const landmarks = [...deepElements(page)].filter((each) => each.matches(LANDMARKS));
    expect(landmarks.map(({className}) => className).join()).to.equal('');
  });

  it('has a heading for each of them, which is how one finds it', async () => {
    const page = await everythingOpen();
    const without = widgetsIn(page).filter((widget) => !all(widget, 'heading').length);
    expect(without.map(({localName}) => localName).join()).to.equal('');
  });
});

describe('a reader of a page with each of the widgets', () => {
  it('hears once that this is an aid, and in no widget first', async () => {
    const page = await pageFixture(html`<div>${everyWidget()}</div>`);
    const texts = widgetsIn(page).map(({shadowRoot}) => shownText(shadowRoot!));
    const said = texts.filter((text) => text.includes('Dit is een hulpmiddel'));
    expect(said).to.have.length(1);
    expect(said[0]!.indexOf('Dit is een hulpmiddel')).to.be.above(0.9 * said[0]!.length);
  });
});

async function everythingOpen(): Promise<Element> {
  const page = await pageFixture(
    html`<div>
      ${everyWidget()}
      <cwk-road-map road="own-house"></cwk-road-map>
      <cwk-exercise scenario="bridges"></cwk-exercise>
    </div>`,
  );
  await unfoldAll(page);
  return page;
}
