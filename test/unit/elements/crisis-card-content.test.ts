import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {renderCrisisCard} from '../../../src/elements/crisis-card/card.js';
import {htmlOf} from '../../../src/internal/html-of.js';
import {cardIn, merged, withContacts} from '../../support/crisis-card.js';
import {all, generatedText, one, part, widgetWords, words} from '../../support/queries.js';

describe('<cwk-crisis-card>, what it says', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('asks every question, with every answer and what follows from it', async () => {
    const path = words(part(await cardIn('1200px'), 'path'));
    const asked = nl.questions.filter(({when}) => !when);
    expect(asked).to.have.lengthOf(6);
    for (const {title, answers} of asked) {
      expect(path).to.include(title);
      for (const {value, text, means} of answers) {
        // What follows from a level is what the table says.
        const level = nl.levels.find(({id}) => id === value);
        expect(path).to.include(`${text}: ${level ? (level.alias ?? level.short) : means!.text}`);
      }
    }
  });

  it('gives what to do first, apart for each place where it can begin', async () => {
    const card = await cardIn('1200px');
    const own = all(part(card, 'actions-own'), 'listitem').map(words);
    expect(own).to.have.lengthOf(11);
    expect(own[0]).to.match(/^Bel uw ICT-afdeling en uw ICT-leveranciers\./);
    const other = all(part(card, 'actions-other'), 'listitem').map(words);
    expect(other.map((each) => each.slice(0, 30))).to.deep.equal([
      'Bel de getroffen organisatie. ',
      'Bel uw veiligheidsregio. Vraag',
      'Die organisatie meldt het inci',
      'Zorg bij een crisis of dreigen',
    ]);
  });

  it('gives the steps of the warm phase in the order of the source', async () => {
    const steps = all(part(await cardIn('1200px'), 'steps'), 'listitem').map(words);
    expect(steps).to.have.lengthOf(6);
    expect(steps[0]).to.match(/^De burgemeester handelt als het incident de samenleving raakt\./);
    expect(steps[5]).to.match(/^Bij een crisis over de gemeentegrens komt/);
  });

  it('gives every response time, with the times of a list', async () => {
    const times = words(part(await cardIn('1200px'), 'times'));
    for (const {text} of nl.advice.filter(({kind}) => kind === 'time')) {
      expect(times).to.include(text);
    }
    expect(times).to.include('de andere secties: binnen 60 minuten');
  });

  it('has the whole matrix in one table: fifteen rows with six levels each', async () => {
    const card = await cardIn('1200px');
    const [table, ...more] = all(card, 'table');
    expect(more).to.be.empty;
    expect(all(table!, 'columnheader').map(words)).to.deep.equal([
      'Wie',
      'GRIP 0',
      'GRIP 1',
      'GRIP 2',
      'GRIP 3',
      'GRIP 4',
      'GRIP 5',
    ]);
    const rows = all(table!, 'row').slice(1);
    expect(rows).to.have.lengthOf(15);
    for (const row of rows) {
      const width = all(row, 'cell').reduce((sum, {colSpan}) => sum + colSpan, 0);
      expect(width, words(row)).to.equal(6);
    }
  });

  it('puts levels together only where it says the same of them', async () => {
    const card = await cardIn('1200px');
    expect(cellsOf(card, 'Burgemeester')).to.deep.equal([
      '1: leidt bestuurlijk, als de samenleving geraakt is',
      '2: leidt bestuurlijk w e',
      '1: leidt bestuurlijk, met het GBT w r 2 bronnen spreken elkaar tegen, noot 2',
      '1: adviseert, lid van het RBT w 3 bronnen spreken elkaar tegen, noot 3',
      '1: adviseert, lid van het RBT w e',
    ]);
    expect(cellsOf(card, 'NCTV')).to.deep.equal([
      '5: – geen rol',
      '1: ondersteunt, bij organisaties die niet vitaal zijn',
    ]);
  });

  it('tells both kinds of leader apart without colour', async () => {
    const card = await cardIn('1200px');
    const looks = ['leidt bestuurlijk', 'leidt operationeel', 'adviseert'].map((role) => {
      const cell = all(card, 'cell').find((each) => words(each).startsWith(role))!;
      const {fontWeight, outlineStyle, outlineColor} = getComputedStyle(cell);
      return `${fontWeight} ${outlineStyle} ${outlineColor}`;
    });
    expect(looks[0]).to.equal('700 solid rgb(0, 0, 0)');
    expect(looks[1]).to.equal('700 dashed rgb(0, 0, 0)');
    expect(looks[2]).to.match(/^400 none/);
  });

  it('explains each letter, and each mark of a contradiction', async () => {
    const card = await cardIn('1200px');
    const letters = [...card.shadowRoot!.querySelectorAll('sup')].flatMap((each) =>
      words(each).split(/\s/),
    );
    for (const letter of new Set(letters)) {
      expect(widgetWords(card)).to.match(new RegExp(`[:,] ${letter} = `));
    }
    const notes = all(part(card, 'notes'), 'listitem').map(words);
    expect(notes).to.have.lengthOf(5);
    expect(notes[2]).to.match(/^Wie gaat bij GRIP 4 over de openbare orde\? De factsheet zegt/);
    expect(notes[2]).to.include('Wet: In de betrokken gemeenten is de voorzitter');
    expect(notes[0]).to.include('Andere bronnen: In de praktijk is dat GRIP 4.');
  });

  it('gives every helpline, and says that it is not from the factsheet', async () => {
    const card = await cardIn('1200px');
    expect(all(card, 'heading').map(words)).to.include('Directe hulp (niet uit de factsheet)');
    const helplines = all(part(card, 'helplines'), 'listitem').map(words);
    expect(helplines).to.have.lengthOf(nl.helplines.filter(({phone}) => phone).length);
    // The others have no public number, and stand in one line.
    const named = words(part(card, 'named'));
    for (const {name, phone} of nl.helplines) {
      if (!phone) expect(named).to.include(name);
    }
    expect(named).to.include(
      'Nationaal Cyber Security Centrum (NCSC), Voor gemeenten en vitale organisaties, cert@ncsc.nl, ncsc.nl/en/report-an-incident-to-ncsc-nl, bij spoed dag en nacht. Zet het telefoonnummer van het NCSC vooraf in uw eigen lijst.',
    );
    expect(widgetWords(card).match(/elezen op 22 november 2026/g)).to.have.lengthOf(1);
    expect(helplines[0]).to.equal(
      'Informatiebeveiligingsdienst (IBD) · Voor gemeenten o 070 204 55 11 incident@ibdgemeenten.nl informatiebeveiligingsdienst.nl/incident-melden-ibd/ bij spoed dag en nacht; buiten kantoortijd hoort u via dit nummer welk nummer u dan belt',
    );
    expect(one(card, 'link', '070 204 55 11').href).to.equal('tel:0702045511');
  });

  it('names the factsheet, the laws and every page, with the disclaimer', async () => {
    const text = widgetWords(await cardIn('1200px'));
    expect(text).to.include(
      'Bron: Lokale cyberwegenkaart 2.0: Cyberincidenten en -crises, Centrum voor Criminaliteitspreventie en Veiligheid (CCV), mei 2022.',
    );
    expect(text).to.include('U kunt geen rechten ontlenen aan de kaart');
    expect(text).to.include("Wetten: Wet veiligheidsregio's (tekst van 1 juli 2025)");
    expect(text).to.include('vrnhn.nl/ons-werk/risico-en-crisisbeheersing/grip-niveaus');
  });

  it('names on paper each site once, without the rest of the address', async () => {
    const card = await cardIn('718px');
    await emulateMedia({media: 'print'});
    const named = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.addresses li')]
      .filter((site) => site.checkVisibility())
      .map((site) => words(site) + generatedText(site, '::before'));
    await emulateMedia({media: 'screen'});
    expect(named).to.include('vrnhn.nl').and.have.length.above(9);
    expect(new Set(named).size).to.equal(named.length);
  });

  it('leaves lines to write numbers on when the organisation filled in none', async () => {
    const contacts = part(await cardIn('1200px'), 'contacts');
    expect(all(contacts, 'listitem').map(words)).to.deep.equal([
      'Eigen piket of crisisadviseur OOV',
      'Veiligheidsregio',
      'GHOR',
      'Burgemeester',
      'CISO',
      'Communicatie',
      'Gemeentesecretaris',
      'ICT-leverancier',
    ]);
    expect(all(contacts, 'link')).to.be.empty;
  });

  it('shows whose card it is and its crisis plan', async () => {
    const text = widgetWords(await cardIn('1200px', withContacts(1)));
    expect(text).to.include('Gemeente Sint-Ánthonis aan Zee, veiligheidsregio Brabant-Noord');
    expect(text).to.include('Crisisplan: Crisisplan 2026, waterrijk.example/crisisplan');
  });

  it('gives every contact and deputy, with the number and address written out', async () => {
    const card = await cardIn('1200px', withContacts(12));
    const contacts = all(part(card, 'contacts'), 'listitem').map(words);
    expect(contacts).to.have.lengthOf(12);
    expect(contacts[3]).to.equal(
      'Persoon nummer 3 · Functie 3 0612 34 56 13 persoon.3@waterrijk.example dag en nacht Vervanger: Vervanger 3 0699 88 77 13',
    );
  });

  it('warns of a number that nobody checked for a year, and not of a younger one', () => {
    const checked = (day: string): string =>
      htmlOf(
        renderCrisisCard(withContacts(1, '2025-11-21'), {headingLevel: 1, now: new Date(day)}),
      );
    const warning = 'gecontroleerd op 21 november 2025, langer dan een jaar geleden';
    expect(checked('2026-11-21T12:00:00')).not.to.include(warning);
    expect(checked('2026-11-23T12:00:00')).to.include(warning);
  });

  it('shows hostile texts as texts', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const card = await cardIn(
      '1200px',
      merged({
        organisation: {name: evil, region: evil},
        contacts: [
          {
            id: 'a',
            name: evil,
            role: '--><b>vet</b>',
            phone: '06 12 34 56 78',
            email: 'a@b.nl',
            deputy: {name: evil},
            verifiedOn: '2026-11-01',
          },
        ],
      }),
    );
    expect(widgetWords(card)).to.include(evil);
    expect(card.shadowRoot!.querySelector('img, script, b')).to.be.null;
    expect('hacked' in window).to.be.false;
  });
});

/** How many levels each cell of a row spans, and what it says. */
function cellsOf(card: Element, actor: string): string[] {
  const row = all(card, 'row').find((each) => words(each).startsWith(actor))!;
  return all(row, 'cell').map((cell) => `${cell.colSpan}: ${words(cell)}`);
}
