import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {
  actorOf,
  bodyRows,
  cellButton,
  chosenRadio,
  currentHeader,
  matrixIn,
} from '../../support/matrix.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, one, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

describe('<cwk-grip-matrix>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    for (const level of ['unknown', '0', '1', '2', '3', '4', '5'] as const) {
      itOnce(`is accessible at level ${level}`, async () => {
        const matrix = await pageFixture(html`<cwk-grip-matrix level=${level}></cwk-grip-matrix>`);
        await expect(matrix).to.be.accessible();
      });
    }

    for (const vital of ['yes', 'no'] as const) {
      itOnce(`is accessible when the answer about vital infrastructure is ${vital}`, async () => {
        const matrix = await pageFixture(html`<cwk-grip-matrix vital=${vital}></cwk-grip-matrix>`);
        await expect(matrix).to.be.accessible();
      });
    }

    itOnce('is accessible in a narrow container', async () => {
      const matrix = await matrixIn('288px');
      await expect(matrix).to.be.accessible();
    });

    itOnce('is accessible with a reason open', async () => {
      const matrix = await matrixIn('1280px');
      cellButton(matrix, 'Burgemeester, GRIP 4').click();
      await matrix.updateComplete;
      await expect(matrix).to.be.accessible();
    });

    itOnce('is accessible with the sources shown', async () => {
      const matrix = await matrixIn('1280px');
      one(matrix, 'checkbox', 'Toon bij elke zin de bron').click();
      await matrix.updateComplete;
      await expect(matrix).to.be.accessible();
    });

    itOnce('is accessible while it loads', async () => {
      const matrix = await fixture(html`<cwk-grip-matrix><p>Even geduld.</p></cwk-grip-matrix>`);
      await expect(matrix).to.be.accessible();
    });
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const matrix = await fixture(html`<cwk-grip-matrix><p>Bel uw regio.</p></cwk-grip-matrix>`);
      expect(matrix.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the matrix in place of what stands between the tags when the content is there', async () => {
      const matrix = await pageFixture(
        html`<cwk-grip-matrix><p>Bel uw regio.</p></cwk-grip-matrix>`,
      );
      expect(matrix.querySelector('p')!.checkVisibility()).to.be.false;
      expect(all(matrix, 'table')).to.have.lengthOf(1);
    });

    it('says in which language it speaks', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(all(matrix, 'table')[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('nl');
    });

    it('shows the name that a region has for a level', async () => {
      const {content} = mergeContent(nl, {levels: [{id: '3', name: 'Knop 3'}]});
      const matrix = await pageFixture(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
        content,
      );
      expect(one(matrix, 'heading', 'Wie leidt bij Knop 3 (GRIP 3)?')).to.exist;
    });

    it('takes the content of a provider that comes later and is nearer', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-grip-matrix level="3"></cwk-grip-matrix></div>`,
      );
      const matrix = block.querySelector('cwk-grip-matrix')!;
      providePage(block, mergeContent(nl, {levels: [{id: '3', name: 'Knop 3'}]}).content);
      await matrix.updateComplete;
      expect(one(matrix, 'heading', 'Wie leidt bij Knop 3 (GRIP 3)?')).to.exist;
    });
  });

  describe('level', () => {
    it('is unknown at the start, which shows the level of the daily routine', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(chosenRadio(matrix)).to.equal('Weet ik niet: wij tonen: niet opgeschaald');
      expect(currentHeader(matrix)).to.equal('GRIP 0 dagelijkse routine niet opgeschaald');
      expect(one(matrix, 'heading', 'Wie leidt nu? (nog niet opgeschaald)')).to.exist;
    });

    it('is set by its attribute before the element is connected', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(chosenRadio(matrix)).to.match(/^GRIP 3: /);
      expect(currentHeader(matrix)).to.equal('GRIP 3 gekozen');
    });

    it('is set by its attribute after the element is connected', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
      );
      matrix.setAttribute('level', '5');
      await matrix.updateComplete;
      expect(chosenRadio(matrix)).to.match(/^GRIP 5: /);
      expect(currentHeader(matrix)).to.equal('GRIP 5 gekozen');
    });

    it('is known to be 0 where an editor says so', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="0"></cwk-grip-matrix>`);
      expect(currentHeader(matrix)).to.equal('GRIP 0 dagelijkse routine gekozen');
      expect(one(matrix, 'heading', 'Wie leidt bij GRIP 0?')).to.exist;
    });

    it('becomes unknown again when its attribute is removed', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
      );
      matrix.removeAttribute('level');
      await matrix.updateComplete;
      expect(chosenRadio(matrix)).to.match(/^Weet ik niet/);
    });

    it('falls back to unknown for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const matrices = await pageFixture(html`
          <div>
            <cwk-grip-matrix level="GRIP 3"></cwk-grip-matrix>
            <cwk-grip-matrix level="GRIP 3"></cwk-grip-matrix>
          </div>
        `);
        expect(chosenRadio(matrices.firstElementChild!)).to.match(/^Weet ik niet/);
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-grip-matrix>: level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "GRIP 3".',
      ]);
    });
  });

  describe('vital', () => {
    it('is unknown at the start, so that every row counts', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(recedingRows(matrix)).to.deep.equal([]);
    });

    it('lets the rows recede that are for other organisations when it is yes', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix vital="yes"></cwk-grip-matrix>`);
      expect(recedingRows(matrix)).to.deep.equal(['NCSC, bij andere organisaties']);
    });

    it('lets the row recede that is for vital infrastructure when it is set to no later', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix vital="yes"></cwk-grip-matrix>`,
      );
      matrix.setAttribute('vital', 'no');
      await matrix.updateComplete;
      expect(recedingRows(matrix)).to.deep.equal(['NCSC, bij vitale infrastructuur']);
    });

    it('falls back to unknown for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const matrix = await pageFixture<CwkGripMatrix>(
          html`<cwk-grip-matrix vital="ja"></cwk-grip-matrix>`,
        );
        expect(recedingRows(matrix)).to.deep.equal([]);
        matrix.level = '2';
        await matrix.updateComplete;
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-grip-matrix>: vital must be one of unknown, yes, no, but was "ja".',
      ]);
    });
  });

  describe('heading level', () => {
    it('is 2 at the start', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(outline(matrix)).to.deep.equal([
        'H2 Wie zit er aan het stuur?',
        'H3 Wie leidt bij GRIP 3?',
        'H3 Wat verandert er van GRIP 3 naar GRIP 4?',
        'H3 Meer over GRIP 3: wanneer, welke teams, hoe snel',
        'H3 Uitleg bij de tabel',
        'H4 De rollen',
        'H4 Waarop dit berust',
        'H3 Over GRIP',
      ]);
    });

    it('fits the outline of the page', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix heading-level="4"></cwk-grip-matrix>`,
      );
      expect(headingLevels(matrix)).to.deep.equal(['H4', 'H5', 'H5', 'H5', 'H5', 'H6', 'H6', 'H5']);
      matrix.setAttribute('heading-level', '6');
      await matrix.updateComplete;
      expect(headingLevels(matrix)).to.deep.equal(Array(8).fill('H6'));
    });
  });
});

/** The rows in italics, which do not apply. */
function recedingRows(matrix: Element): string[] {
  return bodyRows(matrix)
    .filter((row) =>
      all(row, 'cell').every((cell) => getComputedStyle(cell).fontStyle === 'italic'),
    )
    .map(actorOf);
}

function outline(matrix: Element): string[] {
  return all(matrix, 'heading').map((heading) => `${heading.tagName} ${words(heading)}`);
}

function headingLevels(matrix: Element): string[] {
  return all(matrix, 'heading').map(({tagName}) => tagName);
}
