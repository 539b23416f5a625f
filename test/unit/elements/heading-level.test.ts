import {expect, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import type {CwkElement} from '../../../src/elements/cwk-element.js';
import {pageFixture} from '../../support/page.js';
import {all} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const TAGS = [
  'cwk-crisis-card',
  'cwk-exercise',
  'cwk-grip-matrix',
  'cwk-publication-card',
  'cwk-publication-list',
  'cwk-road',
  'cwk-road-map',
  'cwk-situation',
  'cwk-wegenwacht',
];

describe('heading-level', () => {
  for (const tag of TAGS) {
    it(`of <${tag}> is one deeper than the heading before it, and what the editor says`, async () => {
      const [widget] = await widgetsIn(`<h3>Bij een crisis</h3><${tag}></${tag}>`);
      expect(titleOf(widget!)).to.equal('h4');
      widget!.setAttribute('heading-level', '2');
      await widget!.updateComplete;
      expect(titleOf(widget!)).to.equal('h2');
      widget!.removeAttribute('heading-level');
      await widget!.updateComplete;
      expect(titleOf(widget!)).to.equal('h4');
    });
  }

  it('is the same for two widgets below one heading', async () => {
    const widgets = await widgetsIn(
      '<h2>Bij een crisis</h2><cwk-grip-matrix></cwk-grip-matrix><cwk-wegenwacht></cwk-wegenwacht>',
    );
    expect(widgets.map(titleOf)).to.deep.equal(['h3', 'h3']);
  });

  it('does not follow what another widget shows until its content is there', async () => {
    const widgets = await widgetsIn(
      '<h2>Kop</h2><cwk-road><h3>Weg 2</h3></cwk-road><cwk-wegenwacht></cwk-wegenwacht>',
    );
    expect(widgets.map(titleOf)).to.deep.equal(['h3', 'h3']);
  });

  it('is passed on to the parts of a widget', async () => {
    const [map] = await widgetsIn('<h2>Kop</h2><cwk-road-map road="incidents"></cwk-road-map>');
    const road = map!.shadowRoot!.querySelector('cwk-road')!;
    await road.updateComplete;
    const wegenwacht = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
    await wegenwacht.updateComplete;
    expect([map!, road, wegenwacht].map(titleOf)).to.deep.equal(['h3', 'h4', 'h5']);
  });

  it('follows a heading that came later at the next render', async () => {
    const [road] = await widgetsIn('<cwk-road></cwk-road>');
    expect(titleOf(road!)).to.equal('h2');
    road!.insertAdjacentHTML('beforebegin', '<h4>Later</h4>');
    road!.setAttribute('road', 'cybercrime');
    await road!.updateComplete;
    expect(titleOf(road!)).to.equal('h5');
  });

  it('warns in the words of the editor', async () => {
    const warnings = await warningsDuring(() =>
      widgetsIn('<cwk-road heading-level="twee"></cwk-road><cwk-road heading-level=""></cwk-road>'),
    );
    expect(warnings.map((text) => text.split(' but was ')[1])).to.deep.equal(['"twee".', '"".']);
  });

  it('warns of a level that does not exist, and follows the page', async () => {
    const warnings = await warningsDuring(async () => {
      const [road] = await widgetsIn('<h3>Kop</h3><cwk-road heading-level="-1"></cwk-road>');
      expect(titleOf(road!)).to.equal('h4');
    });
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <cwk-road>: heading-level must be a whole number from 1 to 6, but was "-1".',
    ]);
  });
});

async function widgetsIn(page: string): Promise<CwkElement[]> {
  const block = await pageFixture(html`<div></div>`);
  block.innerHTML = page;
  const widgets = TAGS.flatMap((tag) => [...block.querySelectorAll<CwkElement>(tag)]);
  for (const card of block.querySelectorAll('cwk-publication-card')) {
    card.publication = 'ibd-ransomware';
  }
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets;
}

function titleOf(widget: Element): string {
  return all(widget, 'heading')[0]!.localName;
}
