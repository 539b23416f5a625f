import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Content, Level} from '../../../src/content/model/schema.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {rowEnds} from '../../../src/elements/grip-matrix/level-bar.js';
import {chosenRadio, currentHeader} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, widgetWords, words} from '../../support/queries.js';

describe('<cwk-grip-matrix> bar of levels', () => {
  after(() => setViewport({width: 1280, height: 800}));

  describe('rows', () => {
    for (const width of [320, 390, 768, 1280]) {
      for (const count of [2, 3, 4, 5, 6, 7, 8]) {
        it(`of ${count} choices hold no lone one at ${width} pixels`, async () => {
          const rows = await rowsAt(width, contentWith(count));
          expect(rows.reduce((sum, row) => sum + row, 0)).to.equal(count);
          expect(Math.min(...rows), rows.join(' + ')).to.be.at.least(2);
        });
      }

      it(`of names with long words hold no lone one at ${width} pixels, and keep the words whole`, async () => {
        const levels = nl.levels.map((level) => ({...level, name: `Opschaling ${level.id}`}));
        const matrix = await barAt(width, {...nl, levels} as Content);
        expect(Math.min(...rowsOf(matrix))).to.be.at.least(2);
        for (const radio of all(matrix, 'radio').filter(({name}) => name === 'level')) {
          const label = radio.labels![0]!;
          expect(label.scrollWidth, words(label)).to.be.at.most(label.clientWidth);
        }
      });
    }

    it('are four and three on a phone, and one on a desktop', async () => {
      expect(await rowsAt(390, nl)).to.deep.equal([4, 3]);
      expect(await rowsAt(1280, nl)).to.deep.equal([7]);
    });

    it('differ by one at most, for any number of choices', () => {
      for (const most of [2, 3, 4, 7]) {
        for (let count = 2; count <= 12; count += 1) {
          const ends = [0, ...rowEnds(count, most), count];
          const rows = ends.slice(1).map((end, index) => end - ends[index]!);
          expect(Math.max(...rows) - Math.min(...rows)).to.be.at.most(1);
          expect(Math.min(...rows)).to.be.at.least(2);
        }
      }
    });
  });

  it('shows on a phone the criterion of the level that is looked at', async () => {
    const matrix = await barAt(390, nl);
    expect(widgetWords(matrix)).to.contain('wij tonen: niet opgeschaald');
    expect(widgetWords(matrix)).not.to.contain('groter dan één gemeente');
    one(matrix, 'radio', /^GRIP 4/).click();
    await matrix.updateComplete;
    expect(widgetWords(matrix)).to.contain('groter dan één gemeente');
  });

  it('shows on a desktop the criterion of every level', async () => {
    const matrix = await barAt(1280, nl);
    for (const {short} of nl.levels) {
      expect(widgetWords(matrix).split(short)).to.have.lengthOf(2);
    }
  });

  describe('announced level', () => {
    it('is not marked as long as the page was told none', async () => {
      const matrix = await barAt(1280, nl);
      expect(levelNames(matrix).filter((name) => name.includes(', nu:'))).to.deep.equal([]);
    });

    it('is marked and looked at when the page is told', async () => {
      const matrix = await announced();
      expect(levelNames(matrix).filter((name) => name.includes(', nu:'))).to.deep.equal([
        'GRIP 3, nu: binnen één gemeente, besluiten van de burgemeester nodig',
      ]);
      expect(chosenRadio(matrix)).to.match(/^GRIP 3, nu: /);
      expect(widgetWords(matrix)).not.to.contain('U bekijkt een ander niveau');
    });

    it('stays marked while a visitor looks at another, and is named', async () => {
      const matrix = await announced();
      one(matrix, 'radio', /^GRIP 4/).click();
      await matrix.updateComplete;
      expect(currentHeader(matrix)).to.equal('GRIP 4 gekozen');
      expect(levelNames(matrix).filter((name) => name.includes(', nu:'))).to.have.lengthOf(1);
      expect(words(one(matrix, 'radio', /^GRIP 3/).labels![0]!)).to.match(/^GRIP 3 nu /);
      expect(widgetWords(matrix)).to.contain('Afgekondigd is GRIP 3. U bekijkt een ander niveau.');
    });

    it('is not marked while preparing, when there is no level now', async () => {
      const matrix = await announced();
      matrix.dispatchEvent(new CwkAnswerEvent('phase', 'cold'));
      await matrix.updateComplete;
      expect(levelNames(matrix).filter((name) => name.includes(', nu:'))).to.deep.equal([]);
      one(matrix, 'radio', /^GRIP 4/).click();
      await matrix.updateComplete;
      expect(widgetWords(matrix)).not.to.contain('Afgekondigd is');
    });

    it('is marked no more when nobody knows it', async () => {
      const matrix = await announced();
      matrix.dispatchEvent(new CwkAnswerEvent('level', undefined));
      await matrix.updateComplete;
      expect(levelNames(matrix).filter((name) => name.includes(', nu:'))).to.deep.equal([]);
    });
  });
});

async function announced(): Promise<CwkGripMatrix> {
  const matrix = await barAt(1280, nl);
  matrix.dispatchEvent(new CwkAnswerEvent('level', '3'));
  await matrix.updateComplete;
  return matrix;
}

async function barAt(width: number, content: Content): Promise<CwkGripMatrix> {
  await setViewport({width, height: 844});
  // The page keeps a margin of 16 pixels.
  const block = await pageFixture(
    html`<div style="width: ${width - 32}px"><cwk-grip-matrix></cwk-grip-matrix></div>`,
    content,
  );
  const matrix = block.querySelector('cwk-grip-matrix')!;
  await matrix.updateComplete;
  return matrix;
}

async function rowsAt(width: number, content: Content): Promise<number[]> {
  return rowsOf(await barAt(width, content));
}

/** How many choices each row of the bar holds. */
function rowsOf(matrix: Element): number[] {
  const tops = all(matrix, 'radio')
    .filter(({name}) => name === 'level')
    .map(({labels}) => Math.round(labels![0]!.getBoundingClientRect().top));
  return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
}

function levelNames(matrix: Element): string[] {
  return all(matrix, 'radio')
    .filter(({name}) => name === 'level')
    .map(nameOf);
}

/** Content with so many choices in the bar, of which the last is that nobody knows. */
function contentWith(choices: number): Content {
  const more = {...nl.levels[5]!, id: '6', name: 'GRIP Rijk'} as unknown as Level;
  return {...nl, levels: [...nl.levels, more].slice(0, choices - 1)};
}
