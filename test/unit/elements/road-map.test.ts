import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CwkLookEvent} from '../../../src/context/situation-events.js';
import type {RoadId} from '../../../src/content/model/schema.js';
import '../../../src/elements/road-map/define.js';
import type {CwkRoadMap} from '../../../src/elements/road-map/road-map.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

/** The parts of a name are on two lines of the sign, and one name for the ear. */
const SIGNS = [
  'Weg 1 Eigen huis op orde',
  'Weg 2 Cyberincidenten en -crises',
  'Weg 3 Cybercrime en gedigitaliseerde criminaliteit',
  'Weg 4 Online aangejaagde ordeverstoringen',
];

describe('<cwk-road-map>', () => {
  itOnce('is accessible while all roads are closed', async () => {
    await expect(await pageFixture(html`<cwk-road-map></cwk-road-map>`)).to.be.accessible();
  });

  itOnce('is accessible where it is narrow', async () => {
    const page = await pageFixture(
      html`<div style="inline-size: 320px"><cwk-road-map road="cybercrime"></cwk-road-map></div>`,
    );
    await expect(page).to.be.accessible();
  });

  itOnce('is accessible while a road is open', async () => {
    const map = await pageFixture(html`<cwk-road-map road="incidents"></cwk-road-map>`);
    await expect(map).to.be.accessible();
  });

  describe('without content', () => {
    it('shows what stands between its tags', async () => {
      const map = await fixture<CwkRoadMap>(
        html`<cwk-road-map><p>De vier wegen</p></cwk-road-map>`,
      );
      expect(map.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(all(map, 'heading')).to.be.empty;
    });
  });

  describe('with content', () => {
    let map: CwkRoadMap;

    beforeEach(async () => {
      map = await pageFixture(html`<cwk-road-map>Eerst dit</cwk-road-map>`);
    });

    it('starts with the title of the map', () => {
      expect(words(all(map, 'heading')[0]!)).to.equal('Lokale cyberwegenkaart 2.0');
      expect(words(part(map, 'subtitle'))).to.equal(
        'De vier wegen naar een cyberweerbare gemeente',
      );
    });

    it('says that the roads have no order', () => {
      expect(map.shadowRoot!.textContent).to.include('De wegen hebben geen volgorde.');
    });

    it('shows one sign per road, with its number, title and goal', () => {
      expect(all(map, 'listitem')).to.have.length(4);
      expect(parts(map, 'sign').map((sign) => words(one(sign, 'button', /^Weg/)))).to.deep.equal(
        SIGNS,
      );
      expect(words(parts(map, 'sign')[2]!)).to.equal(
        'Weg 3 Cybercrime en gedigitaliseerde criminaliteit De gemeente maakt inwoners en ondernemers weerbaar.',
      );
    });

    it('says the number and the title of a sign as one name', () => {
      expect(one(map, 'button', SIGNS[1]!).textContent!.trim()).to.match(/^Weg 2 Cyber/);
    });

    it('draws without text, and hides the drawing from assistive technology', () => {
      const ground = map.shadowRoot!.querySelector('[part="ground"]')!;
      expect(ground.textContent!.trim()).to.equal('');
      expect(ground.querySelector('text, title, desc, use, a')).to.equal(null);
      expect(ground.getAttribute('aria-hidden')).to.equal('true');
    });

    it('ends with the source', () => {
      expect(words(part(map, 'source-line'))).to.match(/^Bron: .*Bronnen gelezen op/);
    });

    it('has all roads closed', () => {
      expect(openRoads(map)).to.be.empty;
      expect(parts(map, 'panel')).to.be.empty;
    });

    it('takes no order for itself: the list is unordered', () => {
      expect(all(map, 'list').map(({localName}) => localName)).to.deep.equal(['ul']);
    });
  });

  describe('heading-level', () => {
    it('sets the level of the title, and one more for the signs and the text of a road', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map heading-level="3" road="cybercrime"></cwk-road-map>`,
      );
      expect(all(map, 'heading').map(({localName}) => localName)).to.deep.equal([
        'h3',
        'h4',
        'h4',
        'h4',
        'h4',
      ]);
      expect(map.shadowRoot!.querySelector('cwk-road')!.headingLevel).to.equal(4);
    });
  });

  describe('road', () => {
    it('opens a road at the start', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="cybercrime"></cwk-road-map>`,
      );
      expect(openRoads(map)).to.deep.equal([SIGNS[2]]);
      expect(textOf(map)).to.equal('cybercrime');
    });

    it('says of a sign which text it opens', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="own-house"></cwk-road-map>`,
      );
      const sign = one(map, 'button', SIGNS[0]!);
      const panel = part(map, 'panel');
      expect(sign.getAttribute('aria-controls')).to.equal(panel.id);
    });

    it('opens another road when it changes', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="cybercrime"></cwk-road-map>`,
      );
      map.setAttribute('road', 'own-house');
      await map.updateComplete;
      expect(openRoads(map)).to.deep.equal([SIGNS[0]]);
    });

    it('closes the road when it is removed', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="cybercrime"></cwk-road-map>`,
      );
      map.removeAttribute('road');
      await map.updateComplete;
      expect(openRoads(map)).to.be.empty;
    });

    it('warns once about a road that does not exist, and opens none', async () => {
      const warnings = await warningsDuring(async () => {
        const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map road="weg-2"></cwk-road-map>`);
        map.requestUpdate();
        await map.updateComplete;
        await pageFixture(html`<cwk-road-map road="weg-2"></cwk-road-map>`);
        expect(openRoads(map)).to.be.empty;
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-road-map>: road must be one of own-house, incidents, cybercrime, ' +
          'online-disorder, but was "weg-2".',
      ]);
    });
  });

  describe('when a visitor chooses a road', () => {
    it('opens it and says so, without telling the page anything', async () => {
      const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
      const chosen = listen(map);
      await choose(map, SIGNS[1]!);
      expect(openRoads(map)).to.deep.equal([SIGNS[1]]);
      expect(textOf(map)).to.equal('incidents');
      expect(chosen).to.deep.equal(['incidents']);
    });

    it('closes the road that was open', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="own-house"></cwk-road-map>`,
      );
      await choose(map, SIGNS[3]!);
      expect(openRoads(map)).to.deep.equal([SIGNS[3]]);
      expect(parts(map, 'panel')).to.have.length(1);
    });

    it('keeps the chosen sign in sight where it is narrow', async () => {
      const page = await pageFixture<HTMLElement>(
        html`<div style="inline-size: 320px"><cwk-road-map road="incidents"></cwk-road-map></div>`,
      );
      const map = page.querySelector('cwk-road-map')!;
      one(map, 'button', SIGNS[3]!).scrollIntoView();
      await choose(map, SIGNS[3]!);
      const {top, bottom} = one(map, 'button', SIGNS[3]!).getBoundingClientRect();
      expect(top).to.be.at.least(-1);
      expect(bottom).to.be.at.most(innerHeight + 1);
    });
  });

  describe('when a visitor chooses the open road again', () => {
    it('closes it and says so, also if the editor opened it', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="incidents"></cwk-road-map>`,
      );
      const chosen = listen(map);
      await choose(map, SIGNS[1]!);
      expect(openRoads(map)).to.be.empty;
      expect(chosen).to.deep.equal([undefined]);
    });

    it('can open it again', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="incidents"></cwk-road-map>`,
      );
      await choose(map, SIGNS[1]!);
      await choose(map, SIGNS[1]!);
      expect(openRoads(map)).to.deep.equal([SIGNS[1]]);
    });

    it('closes it also after the page set another one', async () => {
      const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
      await choose(map, SIGNS[1]!);
      await choose(map, SIGNS[1]!);
      map.setAttribute('road', 'cybercrime');
      await map.updateComplete;
      await choose(map, SIGNS[2]!);
      expect(openRoads(map)).to.be.empty;
    });
  });

  describe('with the keyboard', () => {
    it('reaches the signs one by one, opens with Enter, closes with the space bar, and keeps focus', async () => {
      const map = await pageFixture<CwkRoadMap>(html`<cwk-road-map></cwk-road-map>`);
      one(map, 'button', SIGNS[0]!).focus();
      await sendKeys({press: 'Tab'});
      expect(focused(map)).to.equal(SIGNS[1]);
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
      expect(openRoads(map)).to.deep.equal([SIGNS[1]]);
      expect(focused(map)).to.equal(SIGNS[1]);
      await sendKeys({press: 'Space'});
      await map.updateComplete;
      expect(openRoads(map)).to.be.empty;
      await sendKeys({press: 'Tab'});
      expect(focused(map)).to.equal(SIGNS[2]);
    });

    it('goes from the last sign into the text of the open road, as the eye does', async () => {
      const map = await pageFixture<CwkRoadMap>(
        html`<cwk-road-map road="own-house"></cwk-road-map>`,
      );
      await map.shadowRoot!.querySelector('cwk-road')!.updateComplete;
      one(map, 'button', SIGNS[3]!).focus();
      await sendKeys({press: 'Tab'});
      expect(map.shadowRoot!.activeElement?.localName).to.equal('cwk-road');
    });
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

/** The road whose text is shown. */
function textOf(map: CwkRoadMap): string | null {
  return part(map, 'panel').querySelector('cwk-road')!.getAttribute('road');
}

function focused(map: CwkRoadMap): string {
  return words(map.shadowRoot!.activeElement as HTMLElement);
}

function listen(map: CwkRoadMap): (RoadId | undefined)[] {
  const chosen: (RoadId | undefined)[] = [];
  map.addEventListener('cwk-look', (event) => {
    expect(event.look).to.equal('road');
    chosen.push((event as CwkLookEvent<'road'>).value);
  });
  map.addEventListener('cwk-answer', () => expect.fail('Looking is not telling.'));
  return chosen;
}
