import {expect, html} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/road/define.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {
  explainedOnPaper,
  explanations,
  paperWords,
  startPrinting,
  stopPrinting,
} from '../../support/print.js';
import {one, part, parts} from '../../support/queries.js';

describe('<cwk-road> on paper', () => {
  let road: CwkRoad;

  beforeEach(async () => {
    road = await pageFixture(html`<cwk-road></cwk-road>`);
  });

  afterEach(stopPrinting);

  for (const each of nl.roads) {
    const {id, title, goal, risks, wheel, direction, examples, colophon, coverage} = each;

    it(`shows every section: ${title}`, async () => {
      const other = await pageFixture<CwkRoad>(html`<cwk-road road=${id}></cwk-road>`);
      await startPrinting();
      const text = paperWords(other);
      const statements = [goal, risks, wheel, direction!.cold, direction!.warm, examples, colophon];
      for (const {text: sentence} of [coverage, ...statements.flatMap((list) => list ?? [])]) {
        expect(text).to.include(sentence);
      }
    });

    itOnce(`is accessible: ${title}`, async function () {
      this.timeout(60_000);
      const other = await pageFixture<CwkRoad>(html`<cwk-road road=${id}></cwk-road>`);
      await startPrinting();
      await expect(other).to.be.accessible();
    });
  }

  it('shows the source of every sentence', async () => {
    const onScreen = parts(road, 'sources').length;
    await startPrinting();
    expect(parts(road, 'sources').length).to.be.above(onScreen + 20);
  });

  it('explains in one list each word that is explained on screen', async () => {
    await startPrinting();
    const explained = explainedOnPaper(road);
    expect(explanations(road)).to.have.length.above(10);
    expect(explained).to.include.members(explanations(road));
    expect(explained).to.deep.equal([...new Set(explained)]);
  });

  it('names the source and the disclaimer once, as it does on screen', async () => {
    await startPrinting();
    expect(part(road, 'source-line').innerText).to.include(nl.map.disclaimer.text);
    const wegenwacht = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
    expect(part(wegenwacht, 'source-line').checkVisibility()).to.equal(false);
  });

  it('shows nothing that can be pressed', async () => {
    await startPrinting();
    expect(one(road, 'checkbox', /bron/).checkVisibility()).to.equal(false);
  });

  it('is as it was afterwards', async () => {
    const before = road.shadowRoot!.textContent;
    await startPrinting();
    await stopPrinting();
    expect(road.shadowRoot!.textContent).to.equal(before);
  });

  for (const {id, title} of nl.roads) {
    it(`explains only words that occur: ${title}`, async () => {
      const other = await pageFixture<CwkRoad>(html`<cwk-road road=${id}></cwk-road>`);
      await startPrinting();
      const list = parts(other, 'words')[0]!;
      const text = paperWords(other).toLowerCase();
      for (const term of list.querySelectorAll('dt')) {
        const {word, aliases = []} = nl.terms.find((each) => `${each.word}:` === term.innerText)!;
        const occurs = [word, ...aliases].map((name) => text.split(name.toLowerCase()).length - 1);
        // Once in the list itself, and at least once in the text.
        expect(Math.max(...occurs), word).to.be.above(0);
        expect(
          occurs.reduce((sum, count) => sum + count),
          word,
        ).to.be.above(1);
      }
    });
  }
});
