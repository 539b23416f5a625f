import {expect, html} from '@open-wc/testing';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {pageFixture} from '../../support/page.js';
import {all, one, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

describe('map, road and wegenwacht in blocks of one page', () => {
  describe('when a visitor chooses a road on the map', () => {
    it('show it in the road and the wegenwacht of other blocks', async () => {
      const {map, road, wegenwacht} = await threeBlocks();
      one(map, 'button', /^Weg 3/).click();
      await settle(map, road, wegenwacht);
      expect(headings(road, wegenwacht)).to.deep.equal([
        'Weg 3 Cybercrime en gedigitaliseerde criminaliteit',
        'Wegenwacht: Cybercrime en gedigitaliseerde criminaliteit',
      ]);
    });

    it('go back to their own road when the visitor closes it', async () => {
      const {map, road, wegenwacht} = await threeBlocks();
      one(map, 'button', /^Weg 3/).click();
      await settle(map, road, wegenwacht);
      one(map, 'button', /^Weg 3/).click();
      await settle(map, road, wegenwacht);
      expect(headings(road, wegenwacht)).to.deep.equal([
        'Weg 1 Eigen huis op orde',
        'Wegenwacht: Eigen huis op orde',
      ]);
    });

    it('show in a road the wegenwacht of that road', async () => {
      const {map, road} = await threeBlocks();
      one(map, 'button', /^Weg 2/).click();
      await settle(map, road);
      const inner = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
      await settle(inner);
      expect(headings(inner)).to.deep.equal(['Wegenwacht: Cyberincidenten en -crises']);
    });
  });

  describe('when the host page sets a road after a visitor has chosen another', () => {
    it('show in that road its own wegenwacht', async () => {
      const {map, road} = await threeBlocks();
      one(map, 'button', /^Weg 3/).click();
      await settle(map, road);
      road.setAttribute('road', 'incidents');
      await settle(road);
      const inner = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
      await settle(inner);
      expect(headings(inner)).to.deep.equal(['Wegenwacht: Cyberincidenten en -crises']);
    });

    it('show on the map the text of the road that is open', async () => {
      const {map} = await threeBlocks();
      one(map, 'button', /^Weg 3/).click();
      await settle(map);
      map.setAttribute('road', 'own-house');
      await settle(map);
      const inner = map.shadowRoot!.querySelector('cwk-road')!;
      await settle(inner);
      expect(headings(inner)).to.deep.equal(['Weg 1 Eigen huis op orde']);
    });
  });
});

async function threeBlocks(): Promise<Record<'map' | 'road' | 'wegenwacht', Element>> {
  const page = await pageFixture(html`
    <main>
      <section><cwk-road-map></cwk-road-map></section>
      <section><cwk-road road="own-house"></cwk-road></section>
      <aside><cwk-wegenwacht road="own-house"></cwk-wegenwacht></aside>
    </main>
  `);
  const map = page.querySelector('cwk-road-map')!;
  const road = page.querySelector('cwk-road')!;
  const wegenwacht = page.querySelector('cwk-wegenwacht')!;
  await settle(map, road, wegenwacht);
  return {map, road, wegenwacht};
}

/** The first heading of each widget. */
function headings(...widgets: Element[]): string[] {
  return widgets.map((widget) => words(all(widget, 'heading')[0]!));
}
