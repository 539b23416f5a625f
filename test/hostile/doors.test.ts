import {expect} from '@open-wc/testing';
import {providePage} from '../../src/page/provide-page.js';
import '../../src/elements/grip-matrix/define.js';
import '../../src/elements/publication-card/define.js';
import {openDoors} from '../../src/embed/doors.js';
import {configurePage} from '../../src/embed/page/configure.js';
import {rendered, shownText} from '../support/host-page.js';
import {
  expectMessages,
  expectNothingExecutes,
  itWouldHaveSeenWhatRuns,
  kindsIn,
  takeWarnings,
  type Kinds,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {few} from './few.js';
import {isBlank} from './oracles.js';

const PREFIX = `${location.origin}/embed/`;
const FALLBACK = 'Lees dit ook zonder script.';
const TEXTS = ['heading', 'href', 'authors', 'date', 'type', 'pages'];
const MAX_ADDRESS = 500_000;
const LEVELS = ['unknown', '0', '1', '2', '3', '4', '5'];

describe('the doors with hostile texts', () => {
  let page: HTMLElement;
  let known: Kinds;

  before(async () => {
    page = document.createElement('div');
    providePage(page, few);
    document.body.append(page);
    openDoors(document, {prefixes: [PREFIX], ids: {}});
    const kinds: string[] = [];
    for (const place of [dataDoor('publication-card', 'https://x.example/'), matrixDoor('3')]) {
      await show(place);
      kinds.push(...kindsIn(page));
    }
    const headings = [1, 2, 3, 4, 5, 6].map((level) => `h${level}`);
    known = new Set([
      ...kinds,
      'cwk-publication-card[publication]',
      ...['time', 'time[class]', 'time[part]', 'time[datetime]'],
      ...headings.flatMap((name) => [name, `${name}[class]`, `${name}[part]`]),
    ]);
    takeWarnings();
  });

  for (const text of HOSTILE) {
    it(`${named(text)} as the options of data-cwk`, async () => {
      await show(dataDoor('publication-card', text));
      expectNothingExecutes(page, known);
      expect(shownText(page)).to.include(FALLBACK);
      const card = page.querySelector('cwk-publication-card')!;
      expect(TEXTS.map((name) => card.getAttribute(name))).to.deep.equal(TEXTS.map(() => text));
      if (!isBlank(text)) {
        expect(card.shadowRoot!.querySelector('.item-title')!.textContent).to.include(text);
      }
      // The card itself says what is wrong; publication-card.test.ts looks at that.
      expect(takeWarnings().every((each) => each.includes('<cwk-publication-card>: '))).to.equal(
        true,
      );
    });

    it(`${named(text)} as the widget of data-cwk`, async () => {
      const place = dataDoor(text, 'x');
      const before = place.innerHTML;
      await show(place);
      expectNothingExecutes(page, known);
      expect(place.innerHTML).to.equal(before);
      expectMessages([{element: 'div', of: 'data-cwk', value: text}]);
    });

    // A browser takes no address of a megabyte.
    if (text.length >= MAX_ADDRESS) continue;

    it(`${named(text)} as the options of a link`, async () => {
      const link = matrixDoor(text);
      await show(link);
      expectNothingExecutes(page, known);
      expect(link.textContent).to.equal(FALLBACK);
      const fine = LEVELS.includes(text);
      expect(page.querySelectorAll('cwk-grip-matrix')).to.have.lengthOf(fine ? 1 : 0);
      expect(takeWarnings()).to.have.lengthOf(fine ? 0 : 1);
    });

    it(`${named(text)} as the words of a link`, async () => {
      const words = new URLSearchParams(TEXTS.map((name) => [name, text]));
      await show(linkTo(`${PREFIX}publication-card.html?publication=x&${words}`));
      expectNothingExecutes(page, known);
      const card = page.querySelector('cwk-publication-card')!;
      expect(card.getAttributeNames()).to.deep.equal(['publication']);
      takeWarnings();
    });

    it(`${named(text)} as the address of a link`, async () => {
      const link = linkTo(text);
      await show(link);
      expect(link.parentElement).to.equal(page);
      expect(page.innerHTML).to.equal(link.outerHTML);
      expectMessages([]);
    });

    it(`${named(text)} in the address of an embed page`, () => {
      const embed = document.implementation.createHTMLDocument();
      embed.body.append(dataDoor('publication-card', 'x'));
      const options = [...TEXTS, 'publication', 'heading-level', 'lang', 'onclick', 'cwk', 'src'];
      configurePage(embed, `?${new URLSearchParams(options.map((name) => [name, text]))}`);
      const place = embed.querySelector<HTMLElement>('[data-cwk]')!;
      const value = new URLSearchParams(`${new URLSearchParams([['text', text]])}`).get('text');
      expect(place.dataset['publication']).to.equal(value);
      // What anybody can write in an address does not become words of the site.
      expect(TEXTS.map((name) => place.getAttribute(`data-${name}`))).to.deep.equal(
        TEXTS.map(() => 'x'),
      );
      expect(place.innerHTML).to.equal(FALLBACK);
      expect(embed.documentElement.lang).to.equal(/^en(-|$)/i.test(text) ? 'en' : '');
      expect(place.getAttributeNames().filter((name) => !name.startsWith('data-'))).to.deep.equal(
        [],
      );
    });
  }

  itWouldHaveSeenWhatRuns();

  /** Puts it on the page, and waits for the doors and for what they show. */
  async function show(...elements: Element[]): Promise<void> {
    page.replaceChildren(...elements);
    await Promise.resolve();
    await rendered(page);
  }
});

function dataDoor(widget: string, option: string): HTMLElement {
  const place = document.createElement('div');
  place.append(FALLBACK);
  place.setAttribute('data-cwk', widget);
  for (const name of TEXTS) place.setAttribute(`data-${name}`, option);
  return place;
}

function matrixDoor(level: string): HTMLAnchorElement {
  const query = new URLSearchParams({level, ref: level, [level]: level});
  return linkTo(`${PREFIX}grip-matrix.html?${query}`);
}

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.append(FALLBACK);
  link.setAttribute('href', href);
  return link;
}
