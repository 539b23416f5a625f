import {expect, html} from '@open-wc/testing';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/publication-list/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {unfold} from '../../support/unfold.js';
import {pageFixture} from '../../support/page.js';
import {all, one, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

const ROAD = 'Weg 4 Online aangejaagde ordeverstoringen';
const START = [ROAD, 'Wegenwacht: Cyberincidenten en -crises', '6 publicaties gevonden'];

describe('map, road, wegenwacht and publications in blocks of one page', () => {
  describe('when a visitor opens a road on the map', () => {
    it('leave the other blocks at the road that their editor has set', async () => {
      const blocks = await fourBlocks();
      await open(blocks, /^Weg 3/);
      expect(openOn(blocks.map)).to.equal('cybercrime');
      expect(shown(blocks)).to.deep.equal(START);
    });

    it('leave them there when the visitor closes it', async () => {
      const blocks = await fourBlocks();
      await open(blocks, /^Weg 3/);
      await open(blocks, /^Weg 3/);
      expect(openOn(blocks.map)).to.equal('');
      expect(shown(blocks)).to.deep.equal(START);
    });

    it('show in the map the road with the wegenwacht of that road', async () => {
      const blocks = await fourBlocks();
      await open(blocks, /^Weg 3/);
      const road = blocks.map.shadowRoot!.querySelector('cwk-road')!;
      await settle(road);
      unfold(road);
      const inner = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
      await settle(inner);
      expect(firstHeading(road)).to.equal('Weg 3 Cybercrime en gedigitaliseerde criminaliteit');
      expect(inner.road).to.equal('cybercrime');
      expect(inner.checkVisibility()).to.be.true;
    });
  });

  describe('when somebody answers where it began', () => {
    for (const [answer, road] of [
      ['own', 'own-house'],
      ['other', 'incidents'],
    ] as const) {
      it(`open ${road} on the map for ${answer}, and leave the other blocks as they are`, async () => {
        const blocks = await fourBlocks();
        await tell(blocks, answer);
        expect(openOn(blocks.map)).to.equal(road);
        expect(shown(blocks)).to.deep.equal(START);
      });
    }

    it('leave the other blocks as they are, too, when nobody knows it any more', async () => {
      const blocks = await fourBlocks();
      await tell(blocks, 'own');
      await tell(blocks, undefined);
      expect(openOn(blocks.map)).to.equal('');
      expect(shown(blocks)).to.deep.equal(START);
    });

    it('list help and publications also where the editor has set no road', async () => {
      const page = await pageFixture(html`
        <main><cwk-wegenwacht></cwk-wegenwacht><cwk-publication-list></cwk-publication-list></main>
      `);
      const widgets = [...page.children];
      await settle(...widgets);
      const before = widgets.map((each) => words(each.shadowRoot!.querySelector('.widget')!));
      for (const answer of ['own', 'other', undefined] as const) {
        page.dispatchEvent(new CwkAnswerEvent('origin', answer));
        await settle(...widgets);
        expect(
          widgets.map((each) => words(each.shadowRoot!.querySelector('.widget')!)),
        ).to.deep.equal(before);
      }
    });

    it('go along with the road of the map, and not with the answer, in a road of the map', async () => {
      const blocks = await fourBlocks();
      await tell(blocks, 'own');
      await open(blocks, /^Weg 3/);
      const road = blocks.map.shadowRoot!.querySelector('cwk-road')!;
      await settle(road);
      expect(firstHeading(road)).to.equal('Weg 3 Cybercrime en gedigitaliseerde criminaliteit');
    });
  });

  describe('when the host page sets a road', () => {
    it('show in that road its own wegenwacht, where no other block has it', async () => {
      const blocks = await fourBlocks();
      await open(blocks, /^Weg 3/);
      blocks.road.setAttribute('road', 'cybercrime');
      await settle(blocks.road);
      unfold(blocks.road);
      const inner = blocks.road.shadowRoot!.querySelector('cwk-wegenwacht')!;
      await settle(inner);
      expect(inner.road).to.equal('cybercrime');
      expect(inner.checkVisibility()).to.be.true;
    });

    it('show on the map the text of the road that is open', async () => {
      const blocks = await fourBlocks();
      await open(blocks, /^Weg 3/);
      blocks.map.setAttribute('road', 'own-house');
      await settle(blocks.map);
      const inner = blocks.map.shadowRoot!.querySelector('cwk-road')!;
      await settle(inner);
      expect(firstHeading(inner)).to.equal('Weg 1 Eigen huis op orde');
    });
  });
});

type Blocks = Record<'map' | 'road' | 'wegenwacht' | 'list', Element>;

async function fourBlocks(): Promise<Blocks> {
  const page = await pageFixture(html`
    <main>
      <section><cwk-road-map></cwk-road-map></section>
      <section><cwk-road road="online-disorder"></cwk-road></section>
      <aside><cwk-wegenwacht road="incidents"></cwk-wegenwacht></aside>
      <aside><cwk-publication-list road="incidents"></cwk-publication-list></aside>
    </main>
  `);
  const blocks = {
    map: page.querySelector('cwk-road-map')!,
    road: page.querySelector('cwk-road')!,
    wegenwacht: page.querySelector('cwk-wegenwacht')!,
    list: page.querySelector('cwk-publication-list')!,
  };
  await settle(...Object.values(blocks));
  return blocks;
}

async function open(blocks: Blocks, sign: RegExp): Promise<void> {
  one(blocks.map, 'button', sign).click();
  await settle(...Object.values(blocks));
}

/** Answers where it began, as another widget of the page does. */
async function tell(blocks: Blocks, answer: 'own' | 'other' | undefined): Promise<void> {
  blocks.road.dispatchEvent(new CwkAnswerEvent('origin', answer));
  await settle(...Object.values(blocks));
}

function openOn(map: Element): string {
  return all(map, 'button')
    .filter((sign) => sign.getAttribute('aria-expanded') === 'true')
    .map(({id}) => id)
    .join();
}

/** The road of the three that follow nothing. */
function shown({road, wegenwacht, list}: Blocks): string[] {
  const count = list.shadowRoot!.querySelector<HTMLElement>('[part~="count"]');
  return [firstHeading(road), firstHeading(wegenwacht), count ? words(count) : ''];
}

function firstHeading(widget: Element): string {
  return words(all(widget, 'heading')[0]!);
}
