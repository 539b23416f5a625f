import {expect, html} from '@open-wc/testing';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/road-map/define.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import {providePage} from '../../../src/page/provide-page.js';
import {pageFixture} from '../../support/page.js';
import {startPrinting, stopPrinting} from '../../support/print.js';
import {all, focused, one, part, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

const GO = 'Ga naar de wegenwacht op deze pagina';

describe('a road beside a wegenwacht', () => {
  it('shows its own where the page has none', async () => {
    const {road} = await blocks(html`<cwk-road></cwk-road>`);
    expect(hasOwn(road)).to.be.true;
    expect(all(road, 'button').map(words)).not.to.include(GO);
  });

  for (const page of [
    html`<cwk-road></cwk-road><cwk-wegenwacht></cwk-wegenwacht>`,
    html`<cwk-wegenwacht road="incidents"></cwk-wegenwacht><cwk-road></cwk-road>`,
  ]) {
    it('points to it, whichever comes first', async () => {
      const {road} = await blocks(page);
      expect(hasOwn(road)).to.be.false;
      expect(one(road, 'heading', 'Wegenwacht').parentElement!.innerText).to.include(GO);
    });
  }

  it('shows its own beside one of another road, until that changes', async () => {
    const {road, wegenwacht} = await blocks(
      html`<cwk-road></cwk-road><cwk-wegenwacht road="cybercrime"></cwk-wegenwacht>`,
    );
    expect(hasOwn(road)).to.be.true;
    wegenwacht.road = 'incidents';
    await settle(wegenwacht, road);
    expect(hasOwn(road)).to.be.false;
  });

  it('shows its own beside one with other content', async () => {
    const {page, road} = await blocks(
      html`<cwk-road></cwk-road>
        <aside></aside>`,
    );
    const aside = page.querySelector('aside')!;
    providePage(aside, mergeContent(nl, {}).content);
    aside.append(document.createElement('cwk-wegenwacht'));
    await settle(aside.querySelector('cwk-wegenwacht')!, road);
    expect(hasOwn(road)).to.be.true;
  });

  it('notices when it comes and when it goes', async () => {
    const {page, road} = await blocks(html`<cwk-road></cwk-road>`);
    const wegenwacht = document.createElement('cwk-wegenwacht');
    page.append(wegenwacht);
    await settle(wegenwacht, road);
    expect(hasOwn(road)).to.be.false;
    wegenwacht.remove();
    await settle(road);
    expect(hasOwn(road)).to.be.true;
    page.prepend(wegenwacht);
    await settle(wegenwacht, road);
    expect(hasOwn(road)).to.be.false;
  });

  it('does not count the wegenwacht in another road, or what shows until a widget comes', async () => {
    const {page} = await blocks(
      html`<cwk-road-map road="incidents"></cwk-road-map><cwk-road></cwk-road
        ><cwk-road><cwk-wegenwacht></cwk-wegenwacht></cwk-road>`,
    );
    const inMap = page.querySelector('cwk-road-map')!.shadowRoot!.querySelector('cwk-road')!;
    const roads = [inMap, ...page.querySelectorAll('cwk-road')];
    await settle(...roads);
    expect(roads.map(hasOwn)).to.deep.equal([true, true, true]);
  });

  it('brings a visitor to its heading, with the help of this road', async () => {
    const {road, wegenwacht} = await blocks(
      html`<cwk-road road="cybercrime"></cwk-road>
        <p style="block-size: 3000px"></p>
        <cwk-wegenwacht></cwk-wegenwacht>`,
    );
    const {headings} = await go(road, wegenwacht);
    expect(headings[0]).to.equal('Wegenwacht: Cybercrime en gedigitaliseerde criminaliteit');
    expect(focused(wegenwacht)).to.equal(headings[0]);
    expect(part(wegenwacht, 'title').getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
  });

  it('shows its own after all where that is out of sight', async () => {
    const {road, wegenwacht} = await blocks(
      html`<cwk-road></cwk-road>
        <div style="display: none"><cwk-wegenwacht></cwk-wegenwacht></div>`,
    );
    await go(road, wegenwacht);
    expect(hasOwn(road)).to.be.true;
    expect(one(road, 'heading', 'Wegenwacht (20)').closest('details')!.open).to.be.true;
    expect(focused(road)).to.equal('Wegenwacht (20)');
  });

  describe('on paper', () => {
    afterEach(stopPrinting);

    it('leaves it to the wegenwacht that prints the same', async () => {
      const {road} = await blocks(html`<cwk-road></cwk-road><cwk-wegenwacht></cwk-wegenwacht>`);
      await startPrinting();
      expect(hasOwn(road)).to.be.false;
    });

    it('prints its own beside one that shows another road, or that is out of sight', async () => {
      const {road} = await blocks(
        html`<cwk-road road="cybercrime"></cwk-road><cwk-wegenwacht></cwk-wegenwacht>
          <div hidden><cwk-wegenwacht road="cybercrime"></cwk-wegenwacht></div>`,
      );
      expect(hasOwn(road)).to.be.false;
      await startPrinting();
      expect(hasOwn(road)).to.be.true;
    });
  });
});

interface Blocks {
  readonly page: HTMLElement;
  readonly road: CwkRoad;
  readonly wegenwacht: CwkWegenwacht;
}

async function blocks(body: unknown): Promise<Blocks> {
  const page = await pageFixture<HTMLElement>(html`<main>${body}</main>`);
  await settle(...page.querySelectorAll('cwk-road, cwk-wegenwacht, cwk-road-map'));
  const road = page.querySelector('cwk-road')!;
  await settle(road);
  return {page, road, wegenwacht: page.querySelector('cwk-wegenwacht')!};
}

async function go(road: CwkRoad, wegenwacht: CwkWegenwacht): Promise<{headings: string[]}> {
  one(road, 'button', GO).click();
  await settle(wegenwacht, road);
  await settle(road);
  return {headings: all(wegenwacht, 'heading').map(words)};
}

function hasOwn(road: Element): boolean {
  return road.shadowRoot!.querySelector('cwk-wegenwacht') !== null;
}
