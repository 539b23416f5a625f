import {expect, html} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/road-map/define.js';
import type {CwkRoadMap} from '../../../src/elements/road-map/road-map.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {
  explainedOnPaper,
  explanations,
  paperWords,
  startPrinting,
  stopPrinting,
} from '../../support/print.js';
import {all, one, part, parts} from '../../support/queries.js';

/** The roads in the map, in their order; each as its attribute says. */
const roads = (map: CwkRoadMap): (string | null)[] =>
  [...map.shadowRoot!.querySelectorAll('cwk-road')]
    .filter((road) => road.checkVisibility())
    .map((road) => road.getAttribute('road'));

describe('<cwk-road-map> on paper', () => {
  let map: CwkRoadMap;

  beforeEach(async () => {
    map = await pageFixture(html`<cwk-road-map></cwk-road-map>`);
  });

  afterEach(stopPrinting);

  it('shows all roads below the map, in the order of the map', async () => {
    await startPrinting();
    expect(roads(map)).to.deep.equal(['own-house', 'incidents', 'cybercrime', 'online-disorder']);
    const [first] = parts(map, 'panel');
    expect(first!.getBoundingClientRect().top).to.be.above(
      part(map, 'map').getBoundingClientRect().bottom,
    );
  });

  it('shows each road once while one is open', async () => {
    one(map, 'button', /^Weg 2/).click();
    await map.updateComplete;
    await startPrinting();
    expect(roads(map)).to.have.length(4);
  });

  it('shows every resource and incident of the roads', async () => {
    await startPrinting();
    const text = paperWords(map);
    for (const {title} of [...nl.resources, ...nl.incidents]) {
      expect(text).to.include(title);
    }
  });

  it('explains in one list each word that is explained on screen, and where the road is from', async () => {
    await startPrinting();
    const explained = explainedOnPaper(map);
    expect(explanations(map)).to.have.length.above(10);
    expect(explained).to.include.members(explanations(map));
    expect(explained).to.deep.equal([...new Set(explained)]);
    expect(part(map, 'source-line').innerText).to.include(nl.map.disclaimer.text);
  });

  it('draws in black on white, also on a dark page', async () => {
    const page = await pageFixture(
      html`<div style="color-scheme: dark; background: #14202b; color: #eef3f7">
        <cwk-road-map></cwk-road-map>
      </div>`,
    );
    await startPrinting();
    const sign = part(page.querySelector('cwk-road-map')!, 'sign');
    const {backgroundColor, color} = getComputedStyle(sign);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  itOnce('is accessible', async function () {
    this.timeout(60_000);
    await startPrinting();
    await expect(map).to.be.accessible();
  });

  it('leaves the open road as the visitor had it', async () => {
    one(map, 'button', /^Weg 2/).click();
    await map.updateComplete;
    const road = map.shadowRoot!.querySelector('cwk-road')!;
    await road.updateComplete;
    one(road, 'checkbox', /bron/).click();
    await startPrinting();
    await stopPrinting();
    expect(parts(map, 'panel')).to.have.length(1);
    expect(map.shadowRoot!.querySelector('cwk-road')).to.equal(road);
    expect(one(road, 'checkbox', /bron/).checked).to.equal(true);
    expect(all(road, 'heading')[0]!.checkVisibility()).to.equal(true);
    expect(parts(map, 'words')).to.be.empty;
  });
});
