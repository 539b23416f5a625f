import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {ROAD_IDS} from '../../../src/content/model/ids.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import '../../../src/elements/road/define.js';
import '../../../src/elements/road-map/define.js';
import type {CwkRoadMap} from '../../../src/elements/road-map/road-map.js';
import {unfold} from '../../support/unfold.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';

/** Of a phone of 390 px, between its margins. */
const COLUMN = 358;

const SCREEN = 844;

describe('<cwk-road> at first sight', () => {
  before(() => setViewport({width: 390, height: SCREEN}));

  after(() => setViewport({width: 1280, height: 800}));

  for (const {id, title, summary, direction} of nl.roads) {
    it(`is two screens on a phone, with what it is for and what to do now: ${title}`, async () => {
      const road = await onPhone(html`<cwk-road road=${id}></cwk-road>`);
      const shown = widgetWords(road);
      expect(road.getBoundingClientRect().height).to.be.at.most(1700);
      expect(shown.split(' ').length).to.be.at.most(350);
      for (const {text} of [summary, ...direction!.warm]) {
        expect(shown).to.include(text);
      }
      expect(part(road, 'section').getBoundingClientRect().top).to.be.below(SCREEN / 2);
    });

    it(`has every statement at most two actions away: ${title}`, async () => {
      const road = await onPhone<CwkRoad>(html`<cwk-road road=${id}></cwk-road>`);
      const depths = all(road, 'heading').map((heading) => closedAround(heading));
      expect(Math.max(...depths)).to.equal(1);
      const deepest = [...road.shadowRoot!.querySelectorAll('p')].map((each) => closedAround(each));
      expect(Math.max(...deepest)).to.be.at.most(2);
    });
  }

  it('has targets of 44 px in each closed fold and contradiction', async () => {
    const road = await onPhone(html`<cwk-road></cwk-road>`);
    const summaries = [...road.shadowRoot!.querySelectorAll('summary')].filter((each) =>
      each.checkVisibility(),
    );
    expect(summaries).to.have.lengthOf(9);
    expect(summaries.filter((each) => each.offsetHeight < 44).map(words)).to.deep.equal([]);
  });

  it('has no text below 13 px', async () => {
    for (const id of ROAD_IDS) {
      const road = await onPhone(html`<cwk-road road=${id}></cwk-road>`);
      unfold(road);
      all(road, 'checkbox')[0]?.click();
      await settle(road);
      const small = [...road.shadowRoot!.querySelectorAll('*')].filter(
        (each) =>
          each.checkVisibility() &&
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()) &&
          Number.parseFloat(getComputedStyle(each).fontSize) < 13,
      );
      expect(small.map((each) => each.outerHTML)).to.deep.equal([]);
    }
  });

  it('shows the steps of the phase that the page is told, and folds those of the other', async () => {
    const road = await onPhone(html`<cwk-road></cwk-road>`);
    const cold = nl.roads[1]!.direction!.cold[0]!.text;
    expect(widgetWords(road)).not.to.include(cold);
    road.dispatchEvent(new CwkAnswerEvent('phase', 'cold'));
    await settle(road);
    expect(widgetWords(road)).to.include(cold);
    expect(one(road, 'heading', 'Warme fase: het is nu aan de hand (6)').closest('details')!.open)
      .to.be.false;
    road.dispatchEvent(new CwkAnswerEvent('phase', undefined));
    await settle(road);
    expect(widgetWords(road)).not.to.include(cold);
  });

  it('has a box around its head in forced colours too, and no fill of its road in the dark', async () => {
    const page = await pageFixture<HTMLElement>(
      html`<div style="background: #111; color: #eee"><cwk-road></cwk-road></div>`,
    );
    const head = all(page.querySelector('cwk-road')!, 'heading')[0]!.parentElement!;
    const {borderTopStyle, borderTopWidth, backgroundColor} = getComputedStyle(head);
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '2px']);
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    expect(Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3))).to.be.below(90);
  });
});

describe('<cwk-road-map> at first sight', () => {
  before(() => setViewport({width: 390, height: SCREEN}));

  after(() => setViewport({width: 1280, height: 800}));

  for (const chosen of [undefined, ...ROAD_IDS]) {
    it(`has all signs within one screen, and what explains them below: ${chosen ?? 'all closed'}`, async () => {
      const map = await onPhone<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
      if (chosen) {
        map.setAttribute('road', chosen);
        await settle(map);
      }
      const signs = parts(map, 'sign').map((each) => each.getBoundingClientRect());
      expect(signs[3]!.bottom - signs[0]!.top).to.be.at.most(SCREEN);
      const shown = widgetWords(map);
      expect(shown.indexOf(nl.map.order.text)).to.be.above(shown.indexOf('Weg 4'));
      if (chosen) {
        expect(part(map, 'panel').getBoundingClientRect().top).to.be.above(signs[3]!.bottom);
      }
    });
  }

  it('has the sign that a visitor taps and the name of its road in view at once', async () => {
    const map = await onPhone<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
    for (const name of [/^Weg 1/, /^Weg 4/, /^Weg 2/]) {
      const sign = one(map, 'button', name);
      sign.scrollIntoView({block: 'end'});
      tap(sign);
      const road = await openedRoad(map);
      for (const each of [sign, all(road, 'heading')[0]!]) {
        const {top, bottom} = each.getBoundingClientRect();
        expect(top, `${name}`).to.be.at.least(0);
        expect(bottom, `${name}`).to.be.at.most(innerHeight);
      }
    }
  });

  it('brings to the text whoever taps where both do not fit, and leaves the keyboard at the sign', async () => {
    await setViewport({width: 390, height: 400});
    try {
      const map = await onPhone<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
      const sign = one(map, 'button', /^Weg 1/);
      tap(sign);
      const road = await openedRoad(map);
      expect(isInView(all(road, 'heading')[0]!)).to.be.true;
      expect(isInView(sign)).to.be.false;
      sign.click();
      await map.updateComplete;
      sign.click();
      await openedRoad(map);
      expect(isInView(sign)).to.be.true;
    } finally {
      await setViewport({width: 390, height: SCREEN});
    }
  });

  it('starts another road with its folds closed', async () => {
    const map = await onPhone<CwkRoadMap>(html`<cwk-road-map road="cybercrime"></cwk-road-map>`);
    const before = await openedRoad(map);
    one(before, 'heading', /^Risico's/).closest('details')!.open = true;
    map.setAttribute('road', 'own-house');
    await map.updateComplete;
    const after = await openedRoad(map);
    expect(one(after, 'heading', /^Risico's/).closest('details')!.open).to.be.false;
  });
});

async function onPhone<E extends Element>(widget: unknown): Promise<E> {
  const page = await pageFixture<HTMLElement>(
    html`<div style="inline-size: ${COLUMN}px">${widget}</div>`,
  );
  const element = page.firstElementChild as E;
  await settle(element);
  return element;
}

async function openedRoad(map: CwkRoadMap): Promise<CwkRoad> {
  await map.updateComplete;
  const road = map.shadowRoot!.querySelector('cwk-road')!;
  await settle(road);
  return road;
}

/** As a finger does; `click()` is as the keyboard does. */
function tap(button: HTMLElement): void {
  button.dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}));
}

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** How many closed folds there are around something, besides its own. */
function closedAround(element: Element): number {
  const own = element.closest('summary')?.parentElement;
  let count = 0;
  for (let up = element.parentElement; up; up = up.parentElement) {
    count += up instanceof HTMLDetailsElement && up !== own ? 1 : 0;
  }
  return count;
}
