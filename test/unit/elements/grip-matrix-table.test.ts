import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {
  ROLE_WORDS,
  actorOf,
  bodyRows,
  contentCells,
  currentHeader,
  matrixIn,
  unfoldRows,
} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, words} from '../../support/queries.js';

const WIDTHS = {wide: '1280px', narrow: '288px'};

describe('<cwk-grip-matrix> table', () => {
  before(() => setViewport({width: 1280, height: 800}));

  for (const [name, width] of Object.entries(WIDTHS)) {
    describe(`when the container is ${name}`, () => {
      it('is one table with a row per actor, a column per level, and headers for both', async () => {
        const matrix = await matrixIn(width);
        expect(all(matrix, 'table')).to.have.lengthOf(1);
        expect(all(matrix, 'row')).to.have.lengthOf(16);
        expect(all(matrix, 'rowheader')).to.have.lengthOf(15);
        expect(all(matrix, 'columnheader').map(words)).to.deep.equal([
          'Wie',
          'GRIP 0 dagelijkse routine',
          'GRIP 1',
          'GRIP 2',
          'GRIP 3 gekozen',
          'GRIP 4',
          'GRIP 5',
        ]);
        expect(all(matrix, 'cell')).to.have.lengthOf(90);
      });

      it('keeps the roles of table, rows, headers and cells', async () => {
        const matrix = await unfoldRows(await matrixIn(width));
        const displays = (['table', 'row', 'rowheader', 'columnheader', 'cell'] as const).map(
          (role) => [...new Set(all(matrix, role).map((box) => getComputedStyle(box).display))],
        );
        expect(displays).to.deep.equal([
          ['table'],
          ['table-row'],
          ['table-cell'],
          ['table-cell'],
          ['table-cell'],
        ]);
      });

      it('says in words in every cell, with the headers of its row and column, who does what', async () => {
        const matrix = await unfoldRows(await matrixIn(width));
        expect(sentences(matrix)).to.deep.equal(
          contentCells().map(({actor, level, cell}) =>
            withoutCommas(
              `${level}, ${actor}: ${[ROLE_WORDS[cell.role], cell.scope].filter(Boolean).join(' ')}`,
            ),
          ),
        );
      });

      it('says in the cell that sources disagree, in each of the eleven that the design lists', async () => {
        const matrix = await matrixIn(width);
        expect(cellsWith(matrix, /bronnen verschillen/)).to.deep.equal([
          'GRIP 3, Burgemeester',
          'GRIP 4, Burgemeester',
          'GRIP 4, Gemeentelijk beleidsteam (GBT)',
          'GRIP 5, Gemeentelijk beleidsteam (GBT)',
          'GRIP 3, Voorzitter van de veiligheidsregio',
          'GRIP 0, NCSC, bij vitale infrastructuur',
          'GRIP 1, NCSC, bij vitale infrastructuur',
          'GRIP 2, NCSC, bij vitale infrastructuur',
          'GRIP 3, NCSC, bij vitale infrastructuur',
          'GRIP 4, NCSC, bij vitale infrastructuur',
          'GRIP 5, NCSC, bij vitale infrastructuur',
        ]);
      });

      it('is not wider than its container', async () => {
        const matrix = await matrixIn(width);
        const {scrollWidth, clientWidth} = matrix.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });

      it('hides no words, also when a reader sets more space between letters, words and lines', async () => {
        expect(clippedBoxes(await matrixIn(width))).to.deep.equal([]);
        const spaced = await matrixIn(width, TEXT_SPACING);
        expect(clippedBoxes(spaced)).to.deep.equal([]);
        const {scrollWidth, clientWidth} = spaced.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    });
  }

  it('names itself', async () => {
    const matrix = await matrixIn('1280px');
    expect(words(all(matrix, 'table')[0]!.caption!)).to.equal(
      'Wie doet wat bij welk GRIP-niveau Druk op een vak en lees waarom.',
    );
  });

  it('says which rows hold only with or without vital infrastructure', async () => {
    const matrix = await matrixIn('1280px');
    const remarks = all(matrix, 'rowheader')
      .map(words)
      .filter((text) => text.includes('Geldt alleen'));
    expect(remarks).to.deep.equal([
      'NCSC, bij vitale infrastructuur Geldt alleen als vitale infrastructuur is geraakt.',
      'NCSC, bij andere organisaties Geldt alleen als er geen vitale infrastructuur is geraakt.',
    ]);
  });

  describe('leaders', () => {
    it('are the mayor up to GRIP 3 and the chair from GRIP 4, administratively', async () => {
      const matrix = await matrixIn('1280px');
      expect(cellsWith(matrix, /leidt bestuurlijk/)).to.deep.equal([
        'GRIP 0, Burgemeester',
        'GRIP 1, Burgemeester',
        'GRIP 2, Burgemeester',
        'GRIP 3, Burgemeester',
        'GRIP 4, Voorzitter van de veiligheidsregio',
        'GRIP 5, Voorzitter van de veiligheidsregio',
      ]);
    });

    it('are the regional operations from GRIP 1, operationally', async () => {
      const matrix = await matrixIn('1280px');
      expect(cellsWith(matrix, /leidt operationeel/)).to.deep.equal([
        'GRIP 1, Veiligheidsregio operationeel (CoPI en ROT)',
        'GRIP 2, Veiligheidsregio operationeel (CoPI en ROT)',
        'GRIP 3, Veiligheidsregio operationeel (CoPI en ROT)',
        'GRIP 4, Veiligheidsregio operationeel (CoPI en ROT)',
        'GRIP 5, Veiligheidsregio operationeel (CoPI en ROT)',
      ]);
    });

    it('are told from the other roles by an icon', async () => {
      const matrix = await matrixIn('1280px');
      const icons = new Map<string, string>();
      for (const {box, sentence} of cells(matrix)) {
        const role = Object.values(ROLE_WORDS).find((each) => sentence.includes(`: ${each}`))!;
        icons.set(role, box.querySelector('path')?.getAttribute('d') ?? 'none');
      }
      expect(icons.get('leidt bestuurlijk')).to.equal(icons.get('leidt operationeel'));
      expect(new Set(icons.values()).size).to.equal(9);
    });

    it('are told from each other without colour: one is filled, the other framed', async () => {
      const matrix = await matrixIn('1280px');
      const mayor = styleOf(matrix, 'GRIP 3, Burgemeester');
      const region = styleOf(matrix, 'GRIP 3, Veiligheidsregio operationeel (CoPI en ROT)');
      expect(mayor.backgroundColor).not.to.match(/, 0\)$/);
      expect(mayor.boxShadow).to.equal('none');
      expect(region.backgroundColor).to.match(/, 0\)$/);
      expect(region.boxShadow).to.match(/ 3px inset$/);
    });

    it('are told from each other in the answer as they are in the table', async () => {
      const matrix = await matrixIn('1280px');
      const [mayor, region] = [...part(matrix, 'answer').querySelectorAll('dl > div')].map((box) =>
        getComputedStyle(box),
      );
      expect(mayor!.backgroundColor).not.to.equal(region!.backgroundColor);
      expect(mayor!.backgroundColor).to.equal(
        styleOf(matrix, 'GRIP 3, Burgemeester').backgroundColor,
      );
      expect(region!.borderStyle).to.equal('solid');
    });
  });

  describe('current level', () => {
    it('stands out in its column, in words and in its frame', async () => {
      const matrix = await matrixIn('1280px');
      expect(currentHeader(matrix)).to.equal('GRIP 3 gekozen');
      const framed = cells(matrix).filter(
        ({box}) => getComputedStyle(box).borderInlineStartWidth === '2px',
      );
      expect(framed).to.have.lengthOf(15);
      expect(framed.filter(({sentence}) => !sentence.startsWith('GRIP 3, '))).to.deep.equal([]);
    });

    it('is GRIP 0, "niet opgeschaald", while it is unknown', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(currentHeader(matrix)).to.equal('GRIP 0 dagelijkse routine niet opgeschaald');
    });

    it('is the only one in sight when the container is narrow', async () => {
      const matrix = await matrixIn('288px');
      const wide = all(matrix, 'columnheader')
        .filter((box) => box.clientWidth > 1)
        .map(words);
      expect(wide).to.deep.equal(['Wie', 'GRIP 3 gekozen']);
    });
  });

  describe('explanation', () => {
    it('tells what every role means', async () => {
      const matrix = await matrixIn('1280px');
      const terms = [...part(matrix, 'legend').querySelectorAll('dt')].map(words);
      expect(terms.slice(0, 10)).to.deep.equal(Object.values(ROLE_WORDS));
    });

    it('tells what every basis of a cell means', async () => {
      const matrix = await matrixIn('1280px');
      const terms = [...part(matrix, 'legend').querySelectorAll('dt')].map(words);
      expect(terms.slice(10)).to.deep.equal([
        'factsheet',
        'factsheet, zonder niveau',
        'factsheet, volgt uit de grens',
        'wet',
        'werkwijze',
        'redactioneel',
      ]);
    });

    it('tells on request what GRIP is, with the sources', async () => {
      const matrix = await matrixIn('1280px');
      one(matrix, 'checkbox', 'Toon bij elke zin de bron').click();
      await matrix.updateComplete;
      const about = [...matrix.shadowRoot!.querySelectorAll('details')].at(-1)!;
      about.open = true;
      expect(words(about)).to.match(/^Over GRIP GRIP regelt hoe hulpdiensten/);
      expect(words(about)).to.contain('De niveaus zelf staan niet in de wet.');
      expect(words(about)).to.contain('artikel 16, 39');
    });

    it('ends with source, date and disclaimer', async () => {
      const matrix = await matrixIn('1280px');
      expect(words(part(matrix, 'source-line'))).to.equal(
        "Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten en werkwijzen van regio's. De redactie vulde dat aan met aannames. Druk op een vak in de tabel: daar staat de bron. Bronnen gelezen op 30 november 2026. Disclaimer Druk alles af",
      );
      one(matrix, 'button', 'Disclaimer').click();
      expect(words(part(matrix, 'source-line'))).to.contain('U kunt geen rechten ontlenen');
    });
  });
});

interface CellBox {
  readonly box: HTMLTableCellElement;
  /** "GRIP 3, Burgemeester: leidt bestuurlijk met het GBT", from the headers and the cell in the page. */
  readonly sentence: string;
}

function cells(matrix: Element): CellBox[] {
  const levels = all(matrix, 'columnheader').slice(1).map(levelOf);
  return bodyRows(matrix).flatMap((row) =>
    all(row, 'cell').map((box, column) => ({
      box,
      sentence: `${levels[column]}, ${actorOf(row)}: ${words(box)}`,
    })),
  );
}

/** What the ninety cells say, without the marks that have tests of their own. */
function sentences(matrix: Element): string[] {
  return cells(matrix).map(({sentence}) =>
    withoutCommas(sentence)
      .replace(/: – /, ': ')
      .replace(/ bronnen verschillen$/, ''),
  );
}

/** What is only for the ear has commas where the eye has lines. */
function withoutCommas(text: string): string {
  return text.replace(/, /g, ' ');
}

/** "GRIP 3, Burgemeester" for every cell whose words match. */
function cellsWith(matrix: Element, pattern: RegExp): string[] {
  return cells(matrix)
    .filter(({box}) => pattern.test(words(box)))
    .map(({sentence}) => sentence.split(': ')[0]!);
}

function styleOf(matrix: Element, name: string): CSSStyleDeclaration {
  return getComputedStyle(
    cells(matrix).find(({sentence}) => sentence.startsWith(`${name}: `))!.box,
  );
}

/** The header of a column without the remarks below it. */
function levelOf(header: HTMLElement): string {
  return nl.levels.map(({name}) => name).find((name) => words(header).startsWith(name))!;
}
