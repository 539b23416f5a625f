import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/road-map/define.js';
import type {CwkRoadMap} from '../../../src/elements/road-map/road-map.js';
import {TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {all, one, parts, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

/** The parts of a name are on two lines of the sign, and one name for the ear. */
const SIGNS = [
  'Weg 1 Eigen huis op orde',
  'Weg 2 Cyberincidenten en -crises',
  'Weg 3 Cybercrime en gedigitaliseerde criminaliteit',
  'Weg 4 Online aangejaagde ordeverstoringen',
];

describe('<cwk-road-map>', () => {
  describe('two on a page', () => {
    it('each show the road that a visitor opens or closes in it', async () => {
      const [first, second] = await twoMaps();
      await choose(first, SIGNS[3]!);
      await second.updateComplete;
      expect([openRoads(first), openRoads(second)]).to.deep.equal([[SIGNS[3]], [SIGNS[0]]]);
      await choose(second, SIGNS[0]!);
      await first.updateComplete;
      expect([openRoads(first), openRoads(second)]).to.deep.equal([[SIGNS[3]], []]);
    });

    it('both open the road where it began, also if one comes later', async () => {
      const [first, second] = await twoMaps();
      await choose(first, SIGNS[3]!);
      first.dispatchEvent(new CwkAnswerEvent('origin', 'other'));
      await settle(first, second);
      const late = document.createElement('cwk-road-map');
      first.parentElement!.append(late);
      await late.updateComplete;
      expect([first, second, late].map(openRoads)).to.deep.equal([
        [SIGNS[1]],
        [SIGNS[1]],
        [SIGNS[1]],
      ]);
    });

    it('go back to what the editor has set when nobody knows that any more', async () => {
      const [first, second] = await twoMaps();
      first.dispatchEvent(new CwkAnswerEvent('origin', 'other'));
      await settle(first, second);
      first.dispatchEvent(new CwkAnswerEvent('origin', undefined));
      await settle(first, second);
      expect([first, second].map(openRoads)).to.deep.equal([[], [SIGNS[0]]]);
    });
  });

  for (const width of [320, 607, 609, 1280]) {
    it(`fits ${width} px, and its targets are large enough`, async () => {
      const page = await pageFixture<HTMLElement>(
        html`<div style="inline-size: ${width}px"><cwk-road-map></cwk-road-map></div>`,
      );
      const map = page.querySelector('cwk-road-map')!;
      expect(page.scrollWidth).to.equal(width);
      for (const sign of parts(map, 'sign')) {
        const {height, width: inline} = sign.getBoundingClientRect();
        expect(Math.min(height, inline)).to.be.at.least(44);
        expect(sign.scrollWidth).to.be.at.most(Math.ceil(inline));
      }
    });
  }

  for (const width of [320, 609, 1218]) {
    it(`fits ${width} px with wide text spacing, long words and large text`, async () => {
      const road = {
        id: 'own-house',
        title: 'Gemeentelijkecybercrisisbeheersingsorganisatie op orde',
      };
      const page = await pageFixture<HTMLElement>(
        html`<div style="inline-size: ${width}px; font-size: 200%; ${TEXT_SPACING}">
          <cwk-road-map></cwk-road-map>
        </div>`,
        mergeContent(nl, {roads: [road]}).content,
      );
      expect(page.scrollWidth).to.equal(width);
    });
  }

  it('keeps the roads visible between the signs where it is wide', async () => {
    const page = await pageFixture<HTMLElement>(
      html`<div style="inline-size: 900px"><cwk-road-map></cwk-road-map></div>`,
    );
    const map = page.querySelector('cwk-road-map')!;
    const [a, b, c] = parts(map, 'sign').map((sign) => sign.getBoundingClientRect());
    expect(b!.left - a!.right).to.be.above(100);
    expect(c!.top - a!.bottom).to.be.above(60);
  });

  it('fills a sign in at most 150 ms', async () => {
    const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
    await choose(map, SIGNS[0]!);
    expect(durations(map)).to.deep.equal([150]);
  });

  it('does not move at all for who wants less motion', async () => {
    const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
    // Only now, because WebKit keeps the styles of an earlier map for the next one.
    await emulateMedia({reducedMotion: 'reduce'});
    try {
      await choose(map, SIGNS[0]!);
      expect(durations(map)).to.be.empty;
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });
});

async function choose(map: CwkRoadMap, name: string): Promise<void> {
  one(map, 'button', name).click();
  await map.updateComplete;
}

function openRoads(map: CwkRoadMap): string[] {
  return all(map, 'button')
    .filter((button) => button.ariaExpanded === 'true')
    .map(words);
}

/** How long the running animations take, each duration once. */
function durations(map: CwkRoadMap): unknown[] {
  const animations = map.shadowRoot!.getAnimations();
  return [...new Set(animations.map(({effect}) => effect!.getTiming().duration))];
}

/** Two maps on one page; the second starts with the first road open. */
async function twoMaps(): Promise<[CwkRoadMap, CwkRoadMap]> {
  const page = await pageFixture<HTMLElement>(
    html`<div>
      <cwk-road-map></cwk-road-map>
      <cwk-road-map road="own-house"></cwk-road-map>
    </div>`,
  );
  const [first, second] = page.querySelectorAll('cwk-road-map');
  await settle(first!, second!);
  return [first!, second!];
}
