import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {eventually} from '../../support/eventually.js';
import {ROLE_WORDS, actorOf, bodyRows, chooseIn, matrixIn} from '../../support/matrix.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {
  explainedOnPaper,
  explanations,
  paperWords,
  startPrinting,
  stopPrinting,
  writtenUrl,
} from '../../support/print.js';
import {PUBLIC_ORDER} from '../../support/public-order.js';
import {all, one, part, parts, words} from '../../support/queries.js';

describe('<cwk-grip-matrix> on paper', () => {
  before(() => setViewport({width: 794, height: 1123}));

  after(() => setViewport({width: 1280, height: 800}));

  afterEach(stopPrinting);

  it('has no reasons on the screen', async () => {
    const matrix = await matrixIn('794px');
    expect([...parts(matrix, 'reasons'), ...parts(matrix, 'levels')]).to.deep.equal([]);
  });

  it('gives the reason of every cell, below its actor, with levels, role, basis and sources', async () => {
    const text = words(part(await printed(), 'reasons'));
    const wrong = nl.actors.flatMap(({name, cells}, index) => {
      const next = nl.actors[index + 1]?.name ?? 'De bronnen spreken elkaar tegen';
      const own = text.slice(text.indexOf(` ${name} `), text.lastIndexOf(` ${next} `));
      return cells
        .map(({levels, role, scope, why}) => {
          const names = levels.map((level) => `GRIP ${level}`).join(', ');
          return `${names}: ${ROLE_WORDS[role]}${scope ? ` (${scope})` : ''}. ${why} Gebaseerd op: `;
        })
        .filter((sentence) => !own.includes(sentence))
        .map((sentence) => `${name}: ${sentence}`);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('gives the sources of a reason, with the address written out', async () => {
    const matrix = await printed();
    expect(words(part(matrix, 'reasons'))).to.contain(
      "GRIP 1, GRIP 2: leidt bestuurlijk. De burgemeester leidt het bestuur volgens het crisisplan van de regio. Bij onrust op straat geldt de Gemeentewet. Alleen bij brand, een ongeval of een ramp gelden artikel 4 en 5 van de “Wet veiligheidsregio's”. Gebaseerd op: factsheet, wet, redactioneel. Bron: factsheet, Wie zit er aan het stuur; redactioneel; Wet veiligheidsregio's, artikel 16, 4 en 5",
    );
    const [link] = all(part(matrix, 'reasons'), 'link');
    expect(writtenUrl(link!)).to.contain(link!.getAttribute('href'));
  });

  it('gives each contradiction once, with the law apart, and a mark at each of its cells', async () => {
    const matrix = await printed();
    const notes = parts(part(matrix, 'reasons'), 'contradiction').map(words);
    expect(notes).to.have.lengthOf(5);
    for (const {question, statements, position} of nl.contradictions.filter(({id}) =>
      nl.actors.some(({cells}) => cells.some((cell) => cell.contradiction === id)),
    )) {
      const [note] = notes.filter((each) => each.includes(question));
      for (const {text} of [...statements, position]) expect(note).to.contain(text);
    }
    const text = words(part(matrix, 'reasons'));
    expect(text.match(/bronnen verschillen, zie onder/g)).to.have.lengthOf(5);
    expect(text.match(new RegExp(PUBLIC_ORDER, 'gi'))).to.have.lengthOf(1);
  });

  it('gives the same five lines for every actor', async () => {
    const profiles = parts(await printed(), 'profile').map(words);
    expect(profiles).to.have.lengthOf(15);
    nl.actors.forEach(({profile}, index) => {
      expect(profiles[index]).to.contain(profile!.what.text);
      expect(profiles[index]).to.match(/Wie moet u bellen .*Plaatsvervanger /);
    });
  });

  it('gives the contact that an organisation has filled in', async () => {
    const {content} = mergeContent(nl, {
      contacts: [
        {
          id: 'ciso',
          name: 'Fatma Yilmaz',
          role: 'CISO',
          actor: 'ciso',
          phone: '0100 12 34 56',
          verifiedOn: '2026-10-01',
        },
      ],
    });
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix></cwk-grip-matrix>`,
      content,
    );
    await startPrinting();
    expect(words(part(matrix, 'reasons'))).to.contain(
      'Fatma Yilmaz CISO Fatma Yilmaz: 0100 12 34 56',
    );
  });

  it('gives the facts of all six levels, and those of the chosen one not twice', async () => {
    const matrix = await printed();
    const text = words(part(matrix, 'levels'));
    for (const {name, criterion, teams, scalesUp} of nl.levels) {
      const facts = text.slice(text.indexOf(` ${name} `));
      for (const each of [criterion, teams, scalesUp]) expect(facts, name).to.contain(each.text);
    }
    const {criterion} = nl.levels[3]!;
    expect(paperWords(matrix).split(criterion.text)).to.have.lengthOf(2);
  });

  it('explains the roles and the bases', async () => {
    const text = words(part(await printed(), 'legend'));
    expect(text).to.contain('neemt de bestuurlijke besluiten');
    expect(text).to.contain('Een aanname van de redactie. Laat die toetsen door uw regio.');
  });

  it('explains the words, as no word can be pressed', async () => {
    const matrix = await printed();
    expect(explainedOnPaper(matrix)).to.deep.equal(explanations(matrix));
  });

  it('lets the table begin below who leads, and no row break', async () => {
    const [table] = all(await printed(), 'table');
    expect(getComputedStyle(table!).breakInside).to.equal('auto');
    const rows = all(table!, 'row').map((row) => getComputedStyle(row).breakInside);
    expect([...new Set(rows)]).to.deep.equal(['avoid']);
  });

  it('has every row, also when the screen shows one actor', async () => {
    const matrix = await matrixIn('794px');
    await chooseIn(matrix, 'Toon in de tabel', 'Burgemeester');
    await startPrinting();
    expect(bodyRows(matrix)).to.have.lengthOf(15);
    await stopPrinting();
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Burgemeester']);
  });

  it('has no buttons, questions and lists to choose from', async () => {
    const matrix = await pageFixture<CwkGripMatrix>(
      html`<cwk-grip-matrix share></cwk-grip-matrix>`,
    );
    await startPrinting();
    const shown = [...matrix.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input')]
      .filter((each) => each.checkVisibility())
      .filter((each) => !each.matches('.term, td > button'));
    expect(shown.map(words)).to.deep.equal([]);
  });

  it('has the comparison only when the visitor opened it', async () => {
    const matrix = await printed();
    expect(parts(matrix, 'comparison')).to.deep.equal([]);
    await stopPrinting();
    part(matrix, 'comparison').querySelector('summary')!.click();
    await eventually(() => part(matrix, 'comparison').querySelector('li'));
    await startPrinting();
    expect(words(part(matrix, 'comparison'))).to.match(
      /^Wat verandert er van GRIP 3 naar GRIP 4\? Voorzitter van de veiligheidsregio /,
    );
  });

  it('is on the screen afterwards as it was before', async () => {
    const matrix = await matrixIn('794px');
    one(matrix, 'radio', /^GRIP 4/).click();
    await matrix.updateComplete;
    const before = matrix.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText;
    await startPrinting();
    await stopPrinting();
    expect(matrix.shadowRoot!.querySelector<HTMLElement>('.widget')!.innerText).to.equal(before);
  });

  itOnce('is accessible', async () => {
    await expect(await printed()).to.be.accessible();
  });
});

async function printed(): Promise<CwkGripMatrix> {
  const matrix = await matrixIn('794px');
  await startPrinting();
  return matrix;
}
