import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {factsheetSections} from '../../../src/content/answers/factsheet-sections.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Source} from '../../../src/content/model/schema.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {ROLE_WORDS, cellButton, contentCells, matrixIn} from '../../support/matrix.js';
import {PUBLIC_ORDER} from '../../support/public-order.js';
import {all, nameOf, parts, widgetWords, words} from '../../support/queries.js';

const BASIS_WORDS = {
  factsheet: 'factsheet. De factsheet noemt dit niveau, of een grens waar het onder of boven valt.',
  'factsheet-without-level':
    'factsheet, zonder niveau. De factsheet noemt de taak, maar geen niveau.',
  'factsheet-threshold':
    'factsheet, volgt uit de grens. De factsheet noemt pas vanaf een hoger niveau',
  law: 'wet. Het staat in de wet of in een besluit.',
  region: 'werkwijze. Het staat in een regionale of officiële werkwijze.',
  editorial: 'redactioneel. Een aanname van de redactie.',
};

describe('<cwk-grip-matrix> reason', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('is closed at the start', async () => {
    const matrix = await matrixIn('1280px');
    expect(openReasons(matrix).length).to.equal(0);
  });

  it('opens with a click on its cell', async () => {
    const matrix = await matrixIn('1280px');
    expect(await reasonOf(matrix, 'Burgemeester, GRIP 1')).to.equal(
      'Burgemeester, GRIP 1: leidt bestuurlijk ' +
        "De burgemeester leidt het bestuur volgens het crisisplan van de regio. Bij onrust op straat geldt de Gemeentewet. Alleen bij brand, een ongeval of een ramp gelden artikel 4 en 5 van de “Wet veiligheidsregio's”. " +
        'Gebaseerd op: factsheet. De factsheet noemt dit niveau, of een grens waar het onder of boven valt. ' +
        'Gebaseerd op: wet. Het staat in de wet of in een besluit. ' +
        'Gebaseerd op: redactioneel. Een aanname van de redactie. Laat die toetsen door uw regio. ' +
        "Bron: factsheet, Wie zit er aan het stuur; redactioneel; Wet veiligheidsregio's, artikel 16, 4 en 5 (wettekst van 1 juli 2025, gelezen op 30 november 2026); Gemeentewet, artikel 172 lid 1 (wettekst van 1 januari 2026, gelezen op 30 november 2026)",
    );
  });

  it('is there for each of the ninety cells, with why, basis and sources', async () => {
    const matrix = await matrixIn('1280px');
    const wrong: string[] = [];
    for (const {actor, level, cell} of contentCells()) {
      const name = `${actor}, ${level}: ${ROLE_WORDS[cell.role]}`;
      const text = await reasonOf(matrix, `${actor}, ${level}`);
      const wanted = [
        name,
        cell.why,
        ...cell.basis.map((basis) => `Gebaseerd op: ${BASIS_WORDS[basis]}`),
        ...cell.sources.map(sourceWords),
      ];
      wrong.push(
        ...wanted.filter((each) => !text.includes(each)).map((each) => `${name}: ${each}`),
      );
    }
    expect(wrong).to.deep.equal([]);
  });

  it('gives both texts and the position of the law wherever sources disagree', async () => {
    const matrix = await matrixIn('1280px');
    const wrong: string[] = [];
    for (const {actor, level, cell} of contentCells()) {
      const contradiction = nl.contradictions.find(({id}) => id === cell.contradiction);
      const name = `${actor}, ${level}`;
      const text = await reasonOf(matrix, name);
      const wanted = contradiction
        ? [
            `De bronnen spreken elkaar tegen: ${contradiction.question}`,
            ...contradiction.statements.map((statement) => statement.text),
            `${contradiction.id === 'ncsc-cause' ? 'Wat andere bronnen zeggen' : 'Wat de wet zegt'} ${contradiction.position.text}`,
            ...(contradiction.practice
              ? [`Wat andere bronnen zeggen ${contradiction.practice.text}`]
              : []),
          ]
        : [];
      wrong.push(
        ...wanted.filter((each) => !text.includes(each)).map((each) => `${name}: ${each}`),
      );
      if (!contradiction && text.includes('spreken elkaar tegen')) wrong.push(`${name}: too much`);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('never says that the mayor keeps public order at GRIP 4 without the law in the same block', async () => {
    const matrix = await matrixIn('1280px');
    await reasonOf(matrix, 'Burgemeester, GRIP 4');
    const claims = claimsOfPublicOrder(matrix);
    expect(claims.length).to.equal(1);
    expect(words(claims[0]!.closest<HTMLElement>('[part~="contradiction"]')!)).to.contain(
      'is de voorzitter van de veiligheidsregio “bij uitsluiting bevoegd”',
    );
  });

  it('says so in no other cell, and nowhere while no reason is open', async () => {
    const matrix = await matrixIn('1280px');
    expect(widgetWords(matrix)).not.to.match(PUBLIC_ORDER);
    for (const {actor, level} of contentCells()) {
      const name = `${actor}, ${level}`;
      const text = await reasonOf(matrix, name);
      expect(PUBLIC_ORDER.test(text), name).to.equal(name === 'Burgemeester, GRIP 4');
    }
  });

  it('shows what the factsheet says of an actor, with the source', async () => {
    const matrix = await matrixIn('1280px');
    const text = await reasonOf(matrix, 'Veiligheidsregio operationeel (CoPI en ROT), GRIP 3');
    expect(text).to.contain(
      "De factsheet zegt alleen dat gemeente en regio samen naar oorzaak en gevolgen kijken. Bron: factsheet, Risico's op de weg",
    );
  });

  it('is the only one that is open', async () => {
    const matrix = await matrixIn('1280px');
    await reasonOf(matrix, 'Burgemeester, GRIP 1');
    await reasonOf(matrix, 'NCTV, GRIP 5');
    expect(openReasons(matrix).length).to.equal(1);
  });

  it('opens with a click anywhere in the cell', async () => {
    const matrix = await matrixIn('1280px');
    const button = cellButton(matrix, 'Burgemeester, GRIP 3');
    const cell = button.closest('td')!;
    cell.scrollIntoView({block: 'center'});
    const {left, top} = cell.getBoundingClientRect();
    expect(matrix.shadowRoot!.elementFromPoint(left + 4, top + 4) === button).to.be.true;
  });

  it('has the sentence of its cell as a title, and a button that closes it and stays in sight', async () => {
    await setViewport({width: 390, height: 500});
    const matrix = await matrixIn('358px');
    await reasonOf(matrix, 'Burgemeester, GRIP 3');
    const reason = openReasons(matrix)[0]!;
    expect(words(reason.querySelector('strong')!)).to.equal(
      'Burgemeester, GRIP 3: leidt bestuurlijk',
    );
    const [close] = all(reason, 'button');
    expect(reason.scrollHeight).to.be.above(reason.clientHeight);
    reason.scrollTop = reason.scrollHeight;
    const {top, bottom, width, height} = close!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    const seen = reason.getBoundingClientRect();
    expect(top).to.be.at.least(seen.top - 1);
    expect(bottom).to.be.at.most(seen.bottom + 1);
    close!.click();
    expect(openReasons(matrix)).to.deep.equal([]);
    await setViewport({width: 1280, height: 800});
  });

  it('opens from the cell by pointer', async () => {
    const matrix = await matrixIn('1280px');
    const cell = cellButton(matrix, 'NCTV, GRIP 3').closest('td')!;
    cell.scrollIntoView({block: 'center'});
    const {left, right, bottom} = cell.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round((left + right) / 2), Math.round(bottom - 6)],
    });
    await matrix.updateComplete;
    expect(openReasons(matrix).map(words).join()).to.match(/^NCTV, GRIP 3: geen rol /);
    await resetMouse();
  });

  it('fits in a narrow container', async () => {
    await setViewport({width: 320, height: 640});
    const matrix = await matrixIn('288px');
    await reasonOf(matrix, 'Burgemeester, GRIP 3');
    const [reason] = openReasons(matrix);
    expect(reason!.scrollWidth).to.be.at.most(reason!.clientWidth);
    expect(reason!.getBoundingClientRect().right).to.be.at.most(320);
    await setViewport({width: 1280, height: 800});
  });

  describe('keyboard', () => {
    for (const key of ['Enter', 'Space']) {
      it(`opens with ${key} and closes with Escape, and the cell keeps the focus`, async () => {
        const matrix = await matrixIn('1280px');
        const button = cellButton(matrix, 'Burgemeester, GRIP 3');
        button.focus();
        await sendKeys({press: key});
        expect(openReasons(matrix).length).to.equal(1);
        await sendKeys({press: 'Escape'});
        expect(openReasons(matrix).length).to.equal(0);
        expect(matrix.shadowRoot!.activeElement).to.equal(button);
      });
    }

    it('closes with its own button, which gives the focus back to the cell', async () => {
      const matrix = await matrixIn('1280px');
      const button = cellButton(matrix, 'Burgemeester, GRIP 1');
      button.focus();
      await sendKeys({press: 'Enter'});
      await matrix.updateComplete;
      const [close] = all(openReasons(matrix)[0]!, 'button');
      expect(nameOf(close!)).to.equal('Sluit');
      close!.focus();
      await sendKeys({press: 'Enter'});
      expect(openReasons(matrix).length).to.equal(0);
      expect(matrix.shadowRoot!.activeElement).to.equal(button);
    });

    it('is next after the cell for the Tab key', async () => {
      const matrix = await matrixIn('1280px');
      cellButton(matrix, 'Burgemeester, GRIP 1').focus();
      await sendKeys({press: 'Enter'});
      await matrix.updateComplete;
      await sendKeys({press: 'Tab'});
      expect(openReasons(matrix)[0]!.contains(matrix.shadowRoot!.activeElement)).to.be.true;
    });
  });
});

function claimsOfPublicOrder(matrix: Element): HTMLElement[] {
  return [...matrix.shadowRoot!.querySelectorAll('p')].filter((p) => PUBLIC_ORDER.test(words(p)));
}

function openReasons(matrix: Element): HTMLElement[] {
  return parts(matrix, 'reason').filter((reason) => reason.matches(':popover-open'));
}

/** The words of a reason, after opening it from its cell. */
async function reasonOf(matrix: CwkGripMatrix, button: string): Promise<string> {
  cellButton(matrix, button).click();
  await matrix.updateComplete;
  return openReasons(matrix).map(words).join();
}

/** How a reader finds the source. */
function sourceWords(source: Source): string {
  switch (source.document) {
    case 'factsheet':
      return factsheetSections(source.locator)
        .map((name) => ({...nl.map.sections, introduction: 'inleiding', colophon: 'colofon'})[name])
        .join(' en ');
    case 'publications':
      return 'kennisbankpagina';
    case 'law':
      return source.locator.replace(/^\S+ /, '');
    case 'region':
    case 'web':
      return new URL(source.locator).host.replace(/^www\./, '');
    case 'editorial':
      return 'redactioneel';
    case 'local':
      return 'ingevuld door';
  }
}
