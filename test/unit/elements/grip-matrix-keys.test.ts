import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {cellButton, focusedCell, headersIn, matrixIn} from '../../support/matrix.js';
import {all, focused, nameOf, one} from '../../support/queries.js';

/** From here: the mayor at the chosen level. */
const START = 'Burgemeester, GRIP 3';

describe('<cwk-grip-matrix> keys', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [key, name] of [
    ['ArrowUp', 'Getroffen organisatie, GRIP 3'],
    ['ArrowDown', 'CISO van de gemeente, GRIP 3'],
    ['ArrowLeft', 'Burgemeester, GRIP 2'],
    ['ArrowRight', 'Burgemeester, GRIP 4'],
    ['Home', 'Burgemeester, GRIP 0'],
    ['End', 'Burgemeester, GRIP 5'],
  ] as const) {
    it(`move the focus with ${key}`, async () => {
      const matrix = await matrixIn('1280px');
      expect(await pressed(matrix, START, key)).to.equal(name);
    });
  }

  it('stop at the edges', async () => {
    const matrix = await matrixIn('1280px');
    const first = 'Getroffen organisatie, GRIP 0';
    expect(await pressed(matrix, first, 'ArrowUp')).to.equal(first);
    expect(await pressed(matrix, first, 'ArrowLeft')).to.equal(first);
    const last = 'Commissaris van de Koning, GRIP 5';
    expect(await pressed(matrix, last, 'ArrowDown')).to.equal(last);
    expect(await pressed(matrix, last, 'ArrowRight')).to.equal(last);
  });

  it('do not scroll the page', async () => {
    const matrix = await matrixIn('1280px');
    let prevented = false;
    document.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), {
      once: true,
    });
    await pressed(matrix, START, 'ArrowRight');
    expect(prevented).to.be.true;
  });

  it('mean nothing to the matrix on another control', async () => {
    const matrix = await matrixIn('1280px');
    one(matrix, 'button', 'CISO').focus();
    await sendKeys({press: 'ArrowRight'});
    await matrix.updateComplete;
    expect(focused(matrix)).to.equal('CISO');
  });

  it('go the same way in a right-to-left page, where the Dutch table still runs from left to right', async () => {
    const matrix = await matrixIn('1280px', 'direction: rtl');
    expect(await pressed(matrix, START, 'ArrowLeft')).to.equal('Burgemeester, GRIP 2');
    expect(await pressed(matrix, START, 'ArrowRight')).to.equal('Burgemeester, GRIP 4');
  });

  it('keep to the column in sight when the container is narrow', async () => {
    const matrix = await matrixIn('288px');
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      expect(await pressed(matrix, START, key)).to.equal(START);
    }
    expect(await pressed(matrix, START, 'ArrowDown')).to.equal('CISO van de gemeente, GRIP 3');
  });

  describe('Tab', () => {
    it('enters the cells at the chosen level of the first row', async () => {
      const matrix = await matrixIn('1280px');
      expect(tabStops(matrix)).to.deep.equal(['Getroffen organisatie, GRIP 3']);
    });

    for (const width of ['1280px', '288px']) {
      it(`has one stop in the cells of a container of ${width}, where the arrow keys went`, async () => {
        const matrix = await matrixIn(width);
        const name = await pressed(matrix, START, 'ArrowDown');
        expect(tabStops(matrix)).to.deep.equal([name]);
      });
    }

    it('has one stop in the cells after the arrow keys left the chosen level', async () => {
      const matrix = await matrixIn('1280px');
      const name = await pressed(matrix, START, 'ArrowRight');
      expect(tabStops(matrix)).to.deep.equal([name]);
    });

    it('leaves the cells after the arrow keys left the chosen level', async () => {
      const matrix = await matrixIn('1280px');
      await pressed(matrix, START, 'ArrowLeft');
      await sendKeys({press: 'Tab'});
      expect(focused(matrix)).not.to.match(/Waarom\?$/);
    });

    it('enters the cells at the level that a visitor chooses afterwards', async () => {
      const matrix = await matrixIn('1280px');
      await pressed(matrix, START, 'ArrowRight');
      one(matrix, 'radio', /^GRIP 1/).focus();
      await sendKeys({press: 'Space'});
      await matrix.updateComplete;
      expect(tabStops(matrix)).to.deep.equal(['Burgemeester, GRIP 1']);
    });

    it('enters the cells in sight after the container became narrow', async () => {
      const matrix = await matrixIn('1280px');
      await pressed(matrix, START, 'ArrowRight');
      one(matrix, 'radio', /^GRIP 3/).focus();
      matrix.parentElement!.style.width = '288px';
      await matrix.updateComplete;
      expect(tabStops(matrix)).to.deep.equal([START]);
    });
  });

  describe('focus', () => {
    it('stays on its cell when the matrix renders again', async () => {
      const matrix = await matrixIn('1280px');
      const name = await pressed(matrix, START, 'ArrowRight');
      matrix.level = '5';
      matrix.vital = 'yes';
      await matrix.updateComplete;
      expect(focusedCell(matrix)).to.equal(name);
    });

    it('does not come to the matrix when somebody chooses elsewhere', async () => {
      const matrix = await matrixIn('1280px');
      await pressed(matrix, START, 'ArrowRight');
      (matrix.shadowRoot!.activeElement as HTMLElement).blur();
      matrix.level = '5';
      await matrix.updateComplete;
      expect(focused(matrix)).to.equal('');
    });

    it('shows in the whole cell', async () => {
      const matrix = await matrixIn('1280px');
      await pressed(matrix, START, 'ArrowRight');
      const ring = getComputedStyle(matrix.shadowRoot!.activeElement!, '::after');
      expect(ring.outlineStyle).to.equal('solid');
      expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
    });
  });
});

/** What has the focus after a key is pressed on the button of that name. */
async function pressed(matrix: CwkGripMatrix, button: string, key: string): Promise<string> {
  cellButton(matrix, button).focus();
  await sendKeys({press: key});
  await matrix.updateComplete;
  return focusedCell(matrix);
}

/** The cells that the Tab key reaches. */
function tabStops(matrix: Element): string[] {
  return all(matrix, 'button')
    .filter((button) => button.tabIndex === 0 && button.checkVisibility())
    .map(nameOf)
    .filter((name) => name.endsWith('. Waarom?'))
    .map(headersIn);
}
