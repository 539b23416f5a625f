import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {
  actorOf,
  bodyRows,
  cellButton,
  chooseIn,
  foldedLine,
  headersIn,
  matrixIn,
  unfoldRows,
} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {startPrinting, stopPrinting} from '../../support/print.js';
import {all, focused, nameOf, one, part, widgetWords, words} from '../../support/queries.js';

/** The width of a phone without the margins of the page. */
const PHONE = '358px';

describe('<cwk-grip-matrix> with one level in sight', () => {
  before(() => setViewport({width: 390, height: 844}));

  after(() => setViewport({width: 1280, height: 800}));

  describe('answer first', () => {
    for (const level of ['unknown', '3'] as const) {
      it(`is at most 2,100 pixels high on a phone, at level ${level}`, async () => {
        const matrix = await phone(level);
        expect(matrix.offsetHeight).to.be.at.most(2100);
      });

      it(`says who leads within half a screen of a phone, at level ${level}`, async () => {
        const matrix = await phone(level);
        const leader = part(matrix, 'answer').querySelector('dl')!.getBoundingClientRect();
        expect(leader.top - matrix.getBoundingClientRect().top).to.be.at.most(422);
      });

      it(`has about 350 words in sight, at level ${level}`, async () => {
        expect(wordsInSight(await phone(level)).length).to.be.at.most(350);
      });
    }

    it('has no text below 13 pixels, at any width', async () => {
      for (const width of ['288px', PHONE, '736px', '912px', '1280px']) {
        const matrix = await unfoldRows(await matrixIn(width));
        cellButton(matrix, 'Burgemeester, GRIP 3').click();
        for (const fold of matrix.shadowRoot!.querySelectorAll('details')) fold.open = true;
        await matrix.updateComplete;
        expect(smallTexts(matrix), width).to.deep.equal([]);
      }
    });

    it('comes in this order: levels, who leads, table, folds, tools', async () => {
      const matrix = await phone('3');
      const order = [
        ...matrix.shadowRoot!.querySelectorAll(
          'fieldset, [part~="answer"], table, .unfold, [part~="fold"], [part~="tools"]',
        ),
      ].map((each) => each.getAttribute('part') ?? each.localName);
      expect(order).to.deep.equal([
        'fieldset',
        'answer',
        'fieldset',
        'table',
        'button',
        'fold comparison',
        'fold level',
        'fold legend',
        'fold',
        'tools',
      ]);
    });

    for (const [width, levels] of [
      ['880px', 1],
      ['910px', 6],
    ] as const) {
      it(`shows ${levels} in a block of ${width}`, async () => {
        await setViewport({width: 1280, height: 800});
        const matrix = await matrixIn(width);
        const wide = all(matrix, 'columnheader').filter((box) => box.clientWidth > 1);
        expect(wide).to.have.lengthOf(levels + 1);
        await setViewport({width: 390, height: 844});
      });
    }
  });

  describe('rows without a role', () => {
    for (const [level, line, rows] of [
      ['unknown', '6 partijen hebben bij GRIP 0 geen rol', 9],
      ['1', '5 partijen hebben bij GRIP 1 geen rol', 10],
      ['3', '3 partijen hebben bij GRIP 3 geen rol', 12],
      ['4', '1 partij heeft bij GRIP 4 geen rol', 14],
    ] as const) {
      it(`are one line that says how many, at level ${level}`, async () => {
        const matrix = await phone(level);
        expect(foldedLine(matrix).map(nameOf)).to.deep.equal([line]);
        expect(foldedLine(matrix)[0]!.ariaExpanded).to.equal('false');
        expect(foldedLine(matrix)[0]!.offsetHeight).to.be.at.least(44);
        expect(rowsInSight(matrix)).to.have.lengthOf(rows);
      });
    }

    it('are no line where everyone has a role, or the sources disagree whether', async () => {
      const matrix = await phone('5');
      expect(foldedLine(matrix)).to.deep.equal([]);
      expect(rowsInSight(matrix)).to.have.lengthOf(15);
    });

    it('come into sight, in their own place, and go again', async () => {
      const matrix = await phone('3');
      const everyone = nl.actors.map(({name}) => name);
      await unfoldRows(matrix);
      expect(foldedLine(matrix)[0]!.ariaExpanded).to.equal('true');
      expect(rowsInSight(matrix)).to.deep.equal(everyone);
      foldedLine(matrix)[0]!.click();
      await matrix.updateComplete;
      expect(rowsInSight(matrix)).to.deep.equal(
        everyone.filter((name) => !/^(NCTV|Minister|Commissaris)/.test(name)),
      );
    });

    it('open with the keyboard, next after the cells', async () => {
      const matrix = await phone('3');
      cellButton(matrix, 'Politie en OM, GRIP 3').focus();
      await sendKeys({press: 'Tab'});
      expect(focused(matrix)).to.equal('3 partijen hebben bij GRIP 3 geen rol');
      await sendKeys({press: 'Enter'});
      await matrix.updateComplete;
      expect(rowsInSight(matrix)).to.have.lengthOf(15);
      expect(focused(matrix)).to.equal('3 partijen hebben bij GRIP 3 geen rol');
    });

    it('are passed over by the arrow keys', async () => {
      const matrix = await phone('3');
      cellButton(matrix, 'Sectorale CERT, GRIP 3').focus();
      await sendKeys({press: 'ArrowUp'});
      expect(headersIn(focused(matrix))).to.equal('NCSC, bij andere organisaties, GRIP 3');
    });

    it('do not hold the only cell that Tab enters', async () => {
      const matrix = await unfoldRows(await phone('3'));
      cellButton(matrix, 'NCTV, GRIP 3').focus();
      one(matrix, 'radio', /^GRIP 3/).focus();
      foldedLine(matrix)[0]!.click();
      await matrix.updateComplete;
      const stops = all(matrix, 'button').filter(
        (button) => button.tabIndex === 0 && nameOf(button).endsWith('Waarom?'),
      );
      expect(stops.map(({id}) => id)).to.have.lengthOf(1);
      expect(stops[0]!.checkVisibility()).to.be.true;
    });

    it('do not fold when a visitor asks for that actor', async () => {
      const matrix = await phone('3');
      await chooseIn(matrix, 'Toon in de tabel', 'NCTV');
      expect(rowsInSight(matrix)).to.deep.equal(['NCTV']);
      expect(foldedLine(matrix)).to.deep.equal([]);
    });

    it('are in the table with all levels', async () => {
      await setViewport({width: 1280, height: 800});
      const matrix = await matrixIn('1280px');
      expect(foldedLine(matrix)).to.deep.equal([]);
      expect(rowsInSight(matrix)).to.have.lengthOf(15);
      await setViewport({width: 390, height: 844});
    });

    it('are on paper', async () => {
      const matrix = await phone('3');
      await startPrinting();
      expect(rowsInSight(matrix)).to.have.lengthOf(15);
      expect(widgetWords(matrix)).not.to.contain('partijen hebben bij');
      await stopPrinting();
    });
  });
});

async function phone(level: string): Promise<CwkGripMatrix> {
  const block = await pageFixture(
    html`<div style="width: ${PHONE}; font: 16px/1.5 sans-serif">
      <cwk-grip-matrix level=${level} share></cwk-grip-matrix>
    </div>`,
  );
  const matrix = block.querySelector('cwk-grip-matrix')!;
  await matrix.updateComplete;
  return matrix;
}

function rowsInSight(matrix: Element): string[] {
  return bodyRows(matrix)
    .filter((row) => row.checkVisibility())
    .map(actorOf);
}

/** The words that a visitor sees before anything opens. */
function wordsInSight(matrix: Element): string[] {
  return [...matrix.shadowRoot!.querySelectorAll<HTMLElement>('.widget *')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, option'))
    .filter((each) => each.closest('td, th')?.clientWidth !== 0)
    .flatMap(({childNodes}) => [...childNodes])
    .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
    .flatMap(({textContent}) => textContent!.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)));
}

/** The words that are too small to read, each with its size. */
function smallTexts(matrix: Element): string[] {
  return [...matrix.shadowRoot!.querySelectorAll<HTMLElement>('.widget *')]
    .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden, option'))
    .filter(({childNodes}) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12.99)
    .map((element) => `${getComputedStyle(element).fontSize}: ${words(element).slice(0, 40)}`);
}
