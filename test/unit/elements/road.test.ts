import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {RoadId} from '../../../src/content/model/schema.js';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import '../../../src/elements/road/define.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, one, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const ROADS = ['own-house', 'incidents', 'cybercrime', 'online-disorder'] as const;

describe('<cwk-road>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    for (const id of ROADS) {
      itOnce(`is accessible with the road ${id}`, async () => {
        await expect(await roadIn('1280px', id)).to.be.accessible();
      });
    }

    for (const id of ROADS) {
      itOnce(`is accessible in a narrow container with the road ${id}`, async () => {
        await expect(await roadIn('288px', id)).to.be.accessible();
      });
    }

    itOnce('is accessible with the sources shown', async () => {
      const road = await roadIn('1280px', 'incidents');
      one(road, 'checkbox', 'Toon bij elke zin de bron').click();
      await road.updateComplete;
      await expect(road).to.be.accessible();
    });
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const road = await fixture(html`<cwk-road><p>Weg 2 bij het CCV.</p></cwk-road>`);
      expect(road.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the road in place of what stands between the tags when the content is there', async () => {
      const road = await pageFixture(html`<cwk-road><p>Weg 2 bij het CCV.</p></cwk-road>`);
      expect(road.querySelector('p')!.checkVisibility()).to.be.false;
      expect(titleOf(road)).to.equal('Weg 2 Cyberincidenten en -crises');
    });

    it('shows nothing when the content does not have the road', async () => {
      const {content} = mergeContent(nl, {roads: [{id: 'incidents', hidden: true}]});
      const road = await pageFixture(html`<cwk-road></cwk-road>`, content);
      expect(widgetWords(road)).to.equal('');
    });

    it('takes the content of a provider that comes later and is nearer', async () => {
      const block = await pageFixture<HTMLElement>(html`<div><cwk-road></cwk-road></div>`);
      const road = block.querySelector('cwk-road')!;
      providePage(block, mergeContent(nl, {roads: [{id: 'incidents', title: 'Hacks'}]}).content);
      await road.updateComplete;
      expect(titleOf(road)).to.equal('Weg 2 Hacks');
    });
  });

  describe('road', () => {
    it('is the one of this library at the start', async () => {
      expect(titleOf(await pageFixture(html`<cwk-road></cwk-road>`))).to.match(/^Weg 2 /);
    });

    it('is set by its attribute before the element is connected', async () => {
      const road = await pageFixture(html`<cwk-road road="cybercrime"></cwk-road>`);
      expect(titleOf(road)).to.equal('Weg 3 Cybercrime en gedigitaliseerde criminaliteit');
    });

    it('is set by its attribute after the element is connected', async () => {
      const road = await pageFixture<CwkRoad>(html`<cwk-road road="cybercrime"></cwk-road>`);
      road.setAttribute('road', 'own-house');
      await road.updateComplete;
      expect(titleOf(road)).to.equal('Weg 1 Eigen huis op orde');
    });

    it('falls back for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const roads = await pageFixture(
          html`<div><cwk-road road="weg-2"></cwk-road><cwk-road road="weg-2"></cwk-road></div>`,
        );
        expect(titleOf(roads.firstElementChild!)).to.match(/^Weg 2 /);
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-road>: road must be one of own-house, incidents, cybercrime, online-disorder, but was "weg-2".',
      ]);
    });
  });

  describe('heading level', () => {
    it('is 2 at the start, with the sections and their items below it', async () => {
      const road = await pageFixture(html`<cwk-road></cwk-road>`);
      expect(headingLevels(road)).to.deep.equal(['H2', 'H3', 'H4']);
      expect(headingLevels(wegenwachtOf(road))).to.deep.equal(['H3', 'H4', 'H5']);
    });

    it('fits the outline of the page', async () => {
      const road = await pageFixture<CwkRoad>(html`<cwk-road heading-level="3"></cwk-road>`);
      expect(headingLevels(road)).to.deep.equal(['H3', 'H4', 'H5']);
      road.setAttribute('heading-level', '1');
      await road.updateComplete;
      await wegenwachtOf(road).updateComplete;
      expect(headingLevels(road)).to.deep.equal(['H1', 'H2', 'H3']);
      expect(headingLevels(wegenwachtOf(road))).to.deep.equal(['H2', 'H3', 'H4']);
    });
  });

  describe('layout', () => {
    for (const id of ROADS) {
      it(`fits ${id} in a narrow container, also with more space between letters, words and lines`, async () => {
        for (const style of ['', TEXT_SPACING]) {
          const road = await roadIn('288px', id, style);
          const {scrollWidth, clientWidth} = road.parentElement!;
          expect(scrollWidth).to.be.at.most(clientWidth);
          expect(clippedBoxes(road)).to.deep.equal([]);
        }
      });
    }
  });

  describe('lifecycle', () => {
    it('stays as it was when the element moves', async () => {
      const block = await pageFixture(html`
        <div>
          <cwk-road road="cybercrime"></cwk-road>
          <section></section>
        </div>
      `);
      const road = block.querySelector('cwk-road')!;
      block.querySelector('section')!.append(road);
      await road.updateComplete;
      expect(titleOf(road)).to.match(/^Weg 3 /);
    });

    it('lets two on one page show two roads', async () => {
      const block = await pageFixture(html`
        <div>
          <cwk-road road="own-house"></cwk-road>
          <cwk-road road="incidents"></cwk-road>
        </div>
      `);
      expect([...block.querySelectorAll('cwk-road')].map(titleOf)).to.deep.equal([
        'Weg 1 Eigen huis op orde',
        'Weg 2 Cyberincidenten en -crises',
      ]);
    });
  });
});

async function roadIn(width: string, id: RoadId, style = ''): Promise<CwkRoad> {
  const block = await pageFixture(
    html`<div style="width: ${width}; ${style}"><cwk-road road=${id}></cwk-road></div>`,
  );
  const road = block.querySelector('cwk-road')!;
  await road.updateComplete;
  return road;
}

function titleOf(road: Element): string {
  return words(all(road, 'heading')[0]!);
}

/** The levels of heading that a widget uses, from high to low. */
function headingLevels(widget: Element): string[] {
  return [...new Set(all(widget, 'heading').map(({tagName}) => tagName))].sort();
}

function wegenwachtOf(road: Element): HTMLElementTagNameMap['cwk-wegenwacht'] {
  return road.shadowRoot!.querySelector('cwk-wegenwacht')!;
}
