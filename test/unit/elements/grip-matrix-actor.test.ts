import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Content} from '../../../src/content/model/schema.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {
  actorOf,
  bodyRows,
  cellButton,
  chooseIn,
  headersIn,
  listBox,
  listenTo,
  matrixIn,
} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, part, parts, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const QUESTION = 'Toon in de tabel';

describe('<cwk-grip-matrix> for one actor', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('shows everyone at the start', async () => {
    const matrix = await matrixIn('1280px');
    expect(listBox(matrix, QUESTION).selectedOptions[0]!.text).to.equal('iedereen');
    expect(bodyRows(matrix)).to.have.lengthOf(15);
    expect(parts(matrix, 'profile')).to.deep.equal([]);
  });

  it('can be asked for each actor', async () => {
    const matrix = await matrixIn('1280px');
    expect([...listBox(matrix, QUESTION).options].map(({text}) => text)).to.deep.equal([
      'iedereen',
      ...nl.actors.map(({name}) => name),
    ]);
  });

  it('shows only the row of that actor, at all levels', async () => {
    const matrix = await matrixIn('1280px');
    await chooseIn(matrix, QUESTION, 'Voorzitter van de veiligheidsregio');
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Voorzitter van de veiligheidsregio']);
    expect(all(matrix, 'cell')).to.have.lengthOf(6);
    expect(one(matrix, 'heading', 'Voorzitter van de veiligheidsregio')).to.exist;
  });

  it('goes back to everyone', async () => {
    const matrix = await matrixIn('1280px');
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    await chooseIn(matrix, QUESTION, 'iedereen');
    expect(bodyRows(matrix)).to.have.lengthOf(15);
    expect(parts(matrix, 'profile')).to.deep.equal([]);
  });

  it('is chosen with the keyboard, and the list keeps the focus', async () => {
    const matrix = await matrixIn('1280px');
    listBox(matrix, QUESTION).focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await matrix.updateComplete;
    expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Burgemeester']);
    expect(matrix.shadowRoot!.activeElement).to.equal(listBox(matrix, QUESTION));
  });

  it('keeps one stop for the Tab key in the cells, also when another row had it', async () => {
    const matrix = await matrixIn('1280px');
    cellButton(matrix, 'NCTV, GRIP 3').focus();
    listBox(matrix, QUESTION).focus();
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    const stops = all(matrix, 'button').filter((button) => button.tabIndex === 0);
    expect(
      stops
        .map(nameOf)
        .filter((name) => name.endsWith('Waarom?'))
        .map(headersIn),
    ).to.deep.equal(['Burgemeester, GRIP 3']);
  });

  it('leaves no reason of another row open', async () => {
    const matrix = await matrixIn('1280px');
    cellButton(matrix, 'Getroffen organisatie, GRIP 3').click();
    await matrix.updateComplete;
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    const open = parts(matrix, 'reason').filter((reason) => reason.matches(':popover-open'));
    expect(open).to.deep.equal([]);
  });

  it('says once what the table shows', async () => {
    const matrix = await matrixIn('1280px');
    const said = listenTo(matrix);
    await chooseIn(matrix, QUESTION, 'Burgemeester');
    await chooseIn(matrix, QUESTION, 'iedereen');
    expect(await said()).to.deep.equal([
      'De tabel toont alleen: Burgemeester. Onder de tabel staat meer.',
      'De tabel toont iedereen.',
    ]);
  });

  describe('attribute', () => {
    it('is the actor at the start', async () => {
      expect(await shownAt('ciso')).to.deep.equal(['CISO van de gemeente']);
    });

    it('changes the actor later', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix actor="ciso"></cwk-grip-matrix>`,
      );
      await chooseIn(matrix, QUESTION, 'Burgemeester');
      matrix.setAttribute('actor', 'chair');
      await matrix.updateComplete;
      expect(bodyRows(matrix).map(actorOf)).to.deep.equal(['Voorzitter van de veiligheidsregio']);
      matrix.removeAttribute('actor');
      await matrix.updateComplete;
      expect(bodyRows(matrix)).to.have.lengthOf(15);
    });

    it('can be an actor of the organisation itself', async () => {
      const {content} = mergeContent(nl, {
        actors: [{...nl.actors[2], id: 'ict', name: 'Hoofd ICT', profile: undefined}],
      });
      expect(await shownAt('ict', content)).to.deep.equal(['Hoofd ICT']);
    });

    it('falls back to everyone for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        expect(await shownAt('keizer')).to.have.lengthOf(15);
      });
      expect(warnings).to.deep.equal([
        `[cyberwegenkaart] <cwk-grip-matrix>: actor must be one of ${nl.actors.map(({id}) => id).join(', ')}, but was "keizer".`,
      ]);
    });
  });

  describe('lines', () => {
    it('are the same five for every actor, each with an answer', async () => {
      const matrix = await matrixIn('1280px');
      for (const {name} of nl.actors) {
        await chooseIn(matrix, QUESTION, name);
        const lines = linesOf(matrix);
        expect(Object.keys(lines), name).to.deep.equal([
          'Wat',
          'Wanneer',
          'Bevoegdheden',
          'Wie moet u bellen',
          'Plaatsvervanger',
        ]);
        expect(Object.values(lines).includes(''), name).to.be.false;
      }
    });

    it('say what, when and what the actor may decide, as the content does', async () => {
      const matrix = await matrixIn('1280px');
      one(matrix, 'checkbox', 'Toon bij elke zin de bron').click();
      for (const {name, profile} of nl.actors) {
        await chooseIn(matrix, QUESTION, name);
        const lines = linesOf(matrix);
        expect(lines['Wat'], name).to.contain(profile!.what.text);
        expect(lines['Wanneer'], name).to.contain(profile!.when.text);
        for (const {text} of profile!.powers) {
          expect(lines['Bevoegdheden'], name).to.contain(text);
        }
        for (const line of ['Wat', 'Wanneer', 'Bevoegdheden']) {
          expect(lines[line], name).to.contain('Bron: ');
        }
      }
    });

    it('give a source where the actor has a power by law', async () => {
      const matrix = await pageFixture<CwkGripMatrix>(
        html`<cwk-grip-matrix actor="chair"></cwk-grip-matrix>`,
      );
      one(matrix, 'checkbox', 'Toon bij elke zin de bron').click();
      await matrix.updateComplete;
      const lines = linesOf(matrix);
      expect(lines['Bevoegdheden']).to.contain("Bron: Wet veiligheidsregio's, artikel 39");
    });

    it('say so where nobody has filled in anything', async () => {
      const {content} = mergeContent(nl, {
        actors: [{...nl.actors[2], id: 'ict', name: 'Hoofd ICT', profile: undefined}],
      });
      expect(await linesAt('ict', content)).to.deep.equal({
        Wat: 'niet ingevuld',
        Wanneer: 'niet ingevuld',
        Bevoegdheden: 'niet ingevuld',
        'Wie moet u bellen': 'niet ingevuld',
        Plaatsvervanger: 'niet ingevuld',
      });
    });

    it('give a public number, marked as such, where nobody of the organisation is filled in', async () => {
      const {'Wie moet u bellen': call} = await linesAt('sector-certs');
      expect(call).to.match(/^niet ingevuld Niet uit de factsheet/);
      expect(call).to.contain('Informatiebeveiligingsdienst (IBD)');
      expect(call).to.contain('070 204 55 11');
    });

    it('give the contact of the organisation, with who takes over', async () => {
      const matrix = await pageFixture(
        html`<cwk-grip-matrix actor="sector-certs"></cwk-grip-matrix>`,
        withContacts(),
      );
      part(matrix, 'profile').querySelector('details')!.open = true;
      const {'Wie moet u bellen': call, Plaatsvervanger: deputy} = linesOf(matrix);
      expect(call).to.match(
        /^Fatma Yilmaz Contact met de IBD Fatma Yilmaz: 0100 12 34 56 .*Bereikbaar: /,
      );
      expect(call).to.contain('ingevuld door Gemeente Waterrijk, gecontroleerd op 1 oktober 2026');
      expect(call).not.to.contain('Jan de Vries');
      expect(call).not.to.contain('070 204 55 11');
      expect(deputy).to.match(/^Jan de Vries Jan de Vries: 0100 65 43 21/);
      const links = all(part(matrix, 'profile'), 'link').map(({href}) => href);
      expect(links).to.deep.equal(['tel:0100123456', 'tel:0100654321']);
    });

    it('say that the deputy is not filled in', async () => {
      expect((await linesAt('mayor', withContacts()))['Plaatsvervanger']).to.equal('niet ingevuld');
    });
  });

  for (const width of ['1280px', '288px']) {
    it(`is accessible, fits and hides no words in a container of ${width}`, async () => {
      for (const style of ['', TEXT_SPACING]) {
        const matrix = await matrixIn(width, style);
        await chooseIn(matrix, QUESTION, 'Sectorale CERT');
        const {scrollWidth, clientWidth} = matrix.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(clippedBoxes(matrix)).to.deep.equal([]);
        expect(listBox(matrix, QUESTION).offsetHeight).to.be.at.least(44);
        await expect(matrix).to.be.accessible();
      }
    });
  }
});

async function shownAt(actor: string, content: Content = nl): Promise<string[]> {
  const matrix = await pageFixture(
    html`<cwk-grip-matrix actor=${actor}></cwk-grip-matrix>`,
    content,
  );
  return bodyRows(matrix).map(actorOf);
}

async function linesAt(actor: string, content: Content = nl): Promise<Record<string, string>> {
  return linesOf(
    await pageFixture(html`<cwk-grip-matrix actor=${actor}></cwk-grip-matrix>`, content),
  );
}

function linesOf(matrix: Element): Record<string, string> {
  return Object.fromEntries(
    [...part(matrix, 'profile').children].map((line) => [
      words(line.querySelector('dt')!),
      words(line.querySelector('dd')!),
    ]),
  );
}

/** Content in which a gemeente has filled in whom to call. */
function withContacts(): Content {
  const {content, problems} = mergeContent(nl, {
    organisation: {name: 'Gemeente Waterrijk'},
    contacts: [
      {
        id: 'ibd-contact',
        name: 'Fatma Yilmaz',
        role: 'Contact met de IBD',
        actor: 'sector-certs',
        phone: '0100 12 34 56',
        hours: 'dag en nacht',
        deputy: {name: 'Jan de Vries', phone: '0100 65 43 21'},
        verifiedOn: '2026-10-01',
      },
      {
        id: 'mayor',
        name: 'Kees Bakker',
        role: 'Burgemeester',
        actor: 'mayor',
        phone: '0100 11 11 11',
        verifiedOn: '2026-10-01',
      },
    ],
  });
  expect(problems).to.deep.equal([]);
  return content;
}
