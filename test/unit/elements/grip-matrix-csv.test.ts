import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Content} from '../../../src/content/model/schema.js';
import {downloadsDuring, type SavedFile} from '../../support/downloads.js';
import {ROLE_WORDS, chooseIn, contentCells, matrixIn} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {one} from '../../support/queries.js';

const BUTTON = 'Download als CSV';

describe('<cwk-grip-matrix> as a file', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('has a name that says what it is, and the type of its kind', async () => {
    const {name, type} = await saved();
    expect(name).to.equal('wie-doet-wat-bij-grip.csv');
    expect(type).to.equal('text/csv;charset=utf-8');
  });

  it('is UTF-8 with a byte order mark', async () => {
    const {bytes} = await saved();
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(text(bytes)).to.contain('wordt geïnformeerd');
  });

  it('has headers in Dutch', async () => {
    expect((await lines())[0]).to.equal(
      '"wie";"voorwaarde";"niveau";"rol";"toelichting";"gebaseerd op";"waarom";"bronnen";"bronnen verschillen";"wat de wet of andere bronnen zeggen";"bronnen gelezen op"',
    );
  });

  it('says what the table says, for each of the ninety cells', async () => {
    const rows = (await lines()).slice(1);
    const wrong = contentCells().filter(({actor, level, cell}, index) => {
      const start = new RegExp(`^"${escaped(actor)}";"[^"]*";"${level}";`);
      return !start.test(rows[index]!) || !rows[index]!.includes(`";"${ROLE_WORDS[cell.role]}";`);
    });
    expect(wrong).to.deep.equal([]);
    expect(rows).to.have.lengthOf(90);
  });

  it('gives the sources in words, with whole addresses', async () => {
    const row = (await lines()).find((line) => /^"Burgemeester";"";"GRIP 3"/.test(line));
    expect(row).to.contain(
      `"wet, werkwijze, factsheet";"De crisis speelt in één gemeente. Daarom leidt de burgemeester.";"Wet veiligheidsregio's, artikel 5; Besluit veiligheidsregio's, artikel 2.1.5; https://www.vrnhn.nl/ons-werk/risico-en-crisisbeheersing/grip-niveaus; factsheet, Risico's op de weg (regels 70–74)"`,
    );
    expect(row).to.match(/;"2026-11-22"$/);
  });

  it('says in which case a row holds', async () => {
    expect((await lines()).find((line) => line.startsWith('"NCSC, bij andere'))).to.contain(
      '"NCSC, bij andere organisaties";"Geldt alleen als er geen vitale infrastructuur is geraakt.";"GRIP 0"',
    );
  });

  it('has everyone, also when the table shows one actor', async () => {
    const matrix = await matrixIn('1280px');
    await chooseIn(matrix, 'Toon in de tabel', 'Burgemeester');
    const [file] = await downloadsDuring(() => one(matrix, 'button', BUTTON).click());
    expect(text(file!.bytes).trim().split('\r\n')).to.have.lengthOf(91);
  });

  it('has what an organisation says itself, with who says so', async () => {
    const {content, problems} = mergeContent(nl, {
      organisation: {name: 'Gemeente Waterrijk'},
      actors: [
        {
          id: 'ict',
          name: 'Hoofd ICT; piket',
          cells: [
            {
              levels: ['0', '1', '2', '3', '4', '5'],
              role: 'supports',
              basis: ['region'],
              why: '=1+1',
              sources: [
                {document: 'local', locator: 'Crisisplan, bijlage 2', verifiedOn: '2026-10-01'},
              ],
            },
          ],
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect((await lines(content)).at(-1)).to.equal(
      `"Hoofd ICT; piket";"";"GRIP 5";"ondersteunt";"";"werkwijze";"'=1+1";"Crisisplan, bijlage 2, ingevuld door Gemeente Waterrijk, gecontroleerd op 1 oktober 2026";"";"";"2026-10-01"`,
    );
  });

  it('is saved with the keyboard', async () => {
    const matrix = await matrixIn('1280px');
    const files = await downloadsDuring(async () => {
      one(matrix, 'button', BUTTON).focus();
      await sendKeys({press: 'Enter'});
    });
    expect(files).to.have.lengthOf(1);
  });

  it('has a button of at least 44 pixels', async () => {
    const matrix = await matrixIn('288px');
    expect(one(matrix, 'button', BUTTON).offsetHeight).to.be.at.least(44);
  });
});

async function saved(content: Content = nl): Promise<SavedFile> {
  const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`, content);
  const [file] = await downloadsDuring(() => one(matrix, 'button', BUTTON).click());
  return file!;
}

async function lines(content: Content = nl): Promise<string[]> {
  return text((await saved(content)).bytes)
    .trim()
    .split('\r\n');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function escaped(name: string): string {
  return name.replace(/[()]/g, '\\$&');
}
