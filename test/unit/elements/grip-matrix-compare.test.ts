import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {eventually} from '../../support/eventually.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {cellButton, chooseIn, listBox, listenTo, matrixIn} from '../../support/matrix.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {PUBLIC_ORDER} from '../../support/public-order.js';
import {all, focused, one, part, parts, words} from '../../support/queries.js';

describe('<cwk-grip-matrix> comparison', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('is closed at the start', async () => {
    const matrix = await matrixIn('1280px');
    expect(words(part(matrix, 'comparison'))).to.equal('Wat verandert er van GRIP 3 naar GRIP 4?');
  });

  for (const [level, question] of [
    ['unknown', 'Wat verandert er van GRIP 0 naar GRIP 1?'],
    ['0', 'Wat verandert er van GRIP 0 naar GRIP 1?'],
    ['4', 'Wat verandert er van GRIP 4 naar GRIP 5?'],
    ['5', 'Wat verandert er van GRIP 5 naar GRIP 4?'],
  ] as const) {
    it(`starts at level ${level} with the next one`, async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level=${level}></cwk-grip-matrix>`);
      expect(words(part(matrix, 'comparison'))).to.equal(question);
    });
  }

  it('opens and closes with the keyboard', async () => {
    const matrix = await matrixIn('1280px');
    summary(matrix).focus();
    await sendKeys({press: 'Enter'});
    await eventually(() => changes(matrix).length);
    await sendKeys({press: 'Enter'});
    await eventually(() => !changes(matrix).length);
  });

  it('says for each whose part changes what it was and what it becomes, leaders first', async () => {
    const matrix = await opened('1280px');
    expect(changes(matrix)).to.deep.equal([
      'Voorzitter van de veiligheidsregio bij GRIP 3: wordt geïnformeerd bronnen verschillen bij GRIP 4: leidt bestuurlijk',
      'Burgemeester bij GRIP 3: leidt bestuurlijk met het GBT bronnen verschillen bij GRIP 4: adviseert lid van het RBT bronnen verschillen',
      'Veiligheidsregio operationeel (CoPI en ROT) bij GRIP 3: leidt operationeel adviseert het GBT bij GRIP 4: leidt operationeel adviseert het RBT',
      'Crisisadviseur OOV bij GRIP 3: adviseert de burgemeester bij GRIP 4: adviseert de burgemeester in het RBT',
      'Lokale driehoek bij GRIP 3: stemt af over de inzet van de politie bij GRIP 4: stemt af nu met voorzitter en hoofdofficier',
      'Gemeentelijk beleidsteam (GBT) bij GRIP 3: ondersteunt de burgemeester bij GRIP 4: geen rol bronnen verschillen',
      'Politie en OM bij GRIP 3: ondersteunt OM leidt de opsporing bij GRIP 4: ondersteunt hoofdofficier in het RBT',
      'Minister van Justitie en Veiligheid bij GRIP 3: geen rol wel landelijke autoriteit voor cybercrises bij GRIP 4: wordt geïnformeerd',
      'Commissaris van de Koning bij GRIP 3: geen rol bij GRIP 4: houdt toezicht op de samenwerking in het RBT',
    ]);
  });

  it('draws an arrow that no screen reader reads', async () => {
    const matrix = await opened('1280px');
    const arrows = [...part(matrix, 'comparison').querySelectorAll('li > svg')];
    expect(arrows).to.have.lengthOf(9);
    expect(arrows.filter((arrow) => arrow.getAttribute('aria-hidden') !== 'true')).to.deep.equal(
      [],
    );
  });

  it('says whose part stays the same', async () => {
    const matrix = await opened('1280px');
    expect(words(part(matrix, 'comparison'))).to.contain(
      'De rest blijft gelijk: Getroffen organisatie; CISO van de gemeente; NCSC, bij vitale infrastructuur; NCSC, bij andere organisaties; NCTV en Sectorale CERT.',
    );
  });

  it('gives the teams of both levels, with their sources', async () => {
    const matrix = await opened('1280px');
    const text = words(part(matrix, 'comparison'));
    expect(text).to.contain("Teams bij GRIP 3 Eén of meer CoPI's, het ROT en het GBT. Bron: ");
    expect(text).to.contain("Teams bij GRIP 4 Eén of meer CoPI's, het ROT en het RBT.");
  });

  it('says what the part of a leader rests on, where that changes', async () => {
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix level="4"></cwk-grip-matrix>`,
    );
    await open(matrix);
    expect(changes(matrix)[0]).to.equal(
      'Voorzitter van de veiligheidsregio bij GRIP 4: leidt bestuurlijk bij GRIP 5: leidt bestuurlijk in de eigen regio Waarop dit is gebaseerd: eerst wet, factsheet, werkwijze, daarna werkwijze, wet.',
    );
  });

  it('lets what does not apply recede, as the table does', async () => {
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix level="4" vital="yes"></cwk-grip-matrix>`,
    );
    await open(matrix);
    const receding = changeItems(matrix).filter(
      (item) => getComputedStyle(item).fontStyle === 'italic',
    );
    expect(receding.map((item) => words(item).split(' bij GRIP')[0])).to.deep.equal([
      'NCSC, bij andere organisaties Geldt alleen als er geen vitale infrastructuur is geraakt.',
    ]);
  });

  describe('reasons', () => {
    it('are there for both levels, with basis and sources', async () => {
      const matrix = await openedReasons();
      const text = words(part(matrix, 'comparison'));
      expect(text).to.contain(
        'GRIP 3: leidt bestuurlijk (met het GBT). De crisis speelt in één gemeente. Daarom leidt de burgemeester. Gebaseerd op: wet, werkwijze, factsheet. Bron: ',
      );
      expect(text).to.contain(
        'GRIP 4: adviseert (lid van het RBT). De voorzitter van de veiligheidsregio leidt. De burgemeester praat mee en kan bezwaar laten aantekenen. Gebaseerd op: wet. Bron: ',
      );
    });

    it('give each contradiction once, with the law apart', async () => {
      const matrix = await openedReasons();
      const notes = parts(part(matrix, 'comparison'), 'contradiction').map(words);
      expect(notes.map((note) => /tegen: ([^?]*)/.exec(note)?.[1])).to.have.members([
        'Vanaf welk niveau leidt de voorzitter van de veiligheidsregio',
        'Wie leidt bij GRIP 3',
        'Wie gaat bij GRIP 4 over de openbare orde',
        'Blijft het GBT bestaan boven GRIP 3',
      ]);
      expect(notes.filter((note) => !note.includes('Wat de wet zegt'))).to.deep.equal([]);
      expect(notes.filter((note) => PUBLIC_ORDER.test(note))).to.have.lengthOf(1);
    });
  });

  describe('levels', () => {
    it('can be any two, up and down', async () => {
      const matrix = await opened('1280px');
      await chooseIn(matrix, 'Van', 'GRIP 0');
      await chooseIn(matrix, 'Naar', 'GRIP 5');
      expect(words(summary(matrix))).to.equal('Wat verandert er van GRIP 0 naar GRIP 5?');
      expect(changes(matrix)).to.have.lengthOf(10);
      await chooseIn(matrix, 'Van', 'GRIP 4');
      await chooseIn(matrix, 'Naar', 'GRIP 2');
      expect(changes(matrix)[0]).to.equal(
        'Burgemeester bij GRIP 4: adviseert lid van het RBT bronnen verschillen bij GRIP 2: leidt bestuurlijk',
      );
    });

    it('can be chosen with the keyboard, and the list keeps the focus', async () => {
      const matrix = await opened('1280px');
      listBox(matrix, 'Naar').focus();
      await sendKeys({press: 'ArrowDown'});
      await matrix.updateComplete;
      expect(words(summary(matrix))).to.equal('Wat verandert er van GRIP 3 naar GRIP 5?');
      expect(matrix.shadowRoot!.activeElement).to.equal(listBox(matrix, 'Naar'));
    });

    it('must differ', async () => {
      const matrix = await opened('1280px');
      await chooseIn(matrix, 'Naar', 'GRIP 3');
      expect(changes(matrix)).to.deep.equal([]);
      expect(words(part(matrix, 'comparison'))).to.contain('Kies twee verschillende niveaus.');
    });

    it('follow the level that somebody chooses afterwards', async () => {
      const matrix = await opened('1280px');
      await chooseIn(matrix, 'Van', 'GRIP 0');
      one(matrix, 'radio', /^GRIP 1/).click();
      await matrix.updateComplete;
      expect(words(summary(matrix))).to.equal('Wat verandert er van GRIP 1 naar GRIP 2?');
      expect([listBox(matrix, 'Van').value, listBox(matrix, 'Naar').value]).to.deep.equal([
        '1',
        '2',
      ]);
    });

    it('are those of the region', async () => {
      const named = mergeContent(nl, {levels: [{id: '3', name: 'Knop 3'}]}).content;
      const content = {...named, levels: named.levels.slice(0, 4)};
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`,
        content,
      );
      expect(words(summary(matrix))).to.equal('Wat verandert er van Knop 3 (GRIP 3) naar GRIP 2?');
      await open(matrix);
      expect([...listBox(matrix, 'Naar').options].map(({text}) => text)).to.deep.equal([
        'GRIP 0',
        'GRIP 1',
        'GRIP 2',
        'Knop 3 (GRIP 3)',
      ]);
    });

    it('are not asked where the region has only one', async () => {
      const content = {...nl, levels: nl.levels.filter(({id}) => id === '3')};
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix level="4"></cwk-grip-matrix>`,
        content,
      );
      expect(parts(matrix, 'comparison')).to.deep.equal([]);
    });
  });

  describe('announcement', () => {
    it('says once how much changes and who leads then', async () => {
      const matrix = await opened('1280px');
      const said = listenTo(matrix);
      await chooseIn(matrix, 'Naar', 'GRIP 5');
      expect(await said()).to.deep.equal([
        'Van GRIP 3 naar GRIP 5 verandert er iets in 11 rijen van de tabel. GRIP 5. Leidt bestuurlijk: Voorzitter van de veiligheidsregio. Leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT).',
      ]);
    });

    it('changes nothing elsewhere on the page', async () => {
      const blocks = await pageFixture(html`
        <div><cwk-grip-matrix level="3"></cwk-grip-matrix><cwk-grip-matrix></cwk-grip-matrix></div>
      `);
      const [first, second] = blocks.querySelectorAll('cwk-grip-matrix');
      await open(first!);
      const said = listenTo(second!);
      await chooseIn(first!, 'Naar', 'GRIP 5');
      expect(await said()).to.deep.equal([]);
      expect(words(summary(second!))).to.equal('Wat verandert er van GRIP 0 naar GRIP 1?');
    });
  });

  for (const width of ['1280px', '768px', '288px']) {
    describe(`in a container of ${width}`, () => {
      itOnce('is accessible', async () => {
        const matrix = await opened(width);
        part(matrix, 'comparison')
          .querySelectorAll('details')
          .forEach((each) => (each.open = true));
        await expect(matrix).to.be.accessible();
      });

      it('is not wider than its container and hides no words', async () => {
        for (const style of ['', TEXT_SPACING]) {
          const matrix = await opened(width, style);
          const {scrollWidth, clientWidth} = matrix.parentElement!;
          expect(scrollWidth).to.be.at.most(clientWidth);
          expect(clippedBoxes(matrix)).to.deep.equal([]);
        }
      });

      it('has controls of at least 44 pixels', async () => {
        const matrix = await opened(width);
        const controls = part(matrix, 'comparison').querySelectorAll<HTMLElement>(
          'select, summary',
        );
        expect([...controls].filter((each) => each.offsetHeight < 44).map(words)).to.deep.equal([]);
        expect(controls).to.have.lengthOf(4);
      });
    });
  }

  it('is the first fold that Tab reaches after the table', async () => {
    const matrix = await matrixIn('1280px');
    const order = [...matrix.shadowRoot!.querySelectorAll('[part~="answer"], summary, table')];
    expect(order.indexOf(summary(matrix))).to.equal(2);
    cellButton(matrix, 'Commissaris van de Koning, GRIP 3').focus();
    await sendKeys({press: 'Tab'});
    expect(focused(matrix)).to.equal('Wat verandert er van GRIP 3 naar GRIP 4?');
  });
});

async function opened(width: string, style = ''): Promise<CwkGripMatrix> {
  const matrix = await matrixIn(width, style);
  await open(matrix);
  return matrix;
}

async function openedReasons(): Promise<CwkGripMatrix> {
  const matrix = await opened('1280px');
  part(matrix, 'comparison').querySelector('details')!.open = true;
  return matrix;
}

async function open(matrix: CwkGripMatrix): Promise<void> {
  summary(matrix).click();
  await eventually(() => part(matrix, 'comparison').querySelector('select'));
}

function summary(matrix: Element): HTMLElement {
  return part(matrix, 'comparison').querySelector('summary')!;
}

function changeItems(matrix: Element): HTMLElement[] {
  const [list] = all(part(matrix, 'comparison'), 'list');
  return list ? all(list, 'listitem') : [];
}

function changes(matrix: Element): string[] {
  return changeItems(matrix).map(words);
}
