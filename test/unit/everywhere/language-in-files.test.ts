import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/crisis-card/define.js';
import '../../../src/elements/grip-matrix/define.js';
import type {CwkCrisisCard} from '../../../src/elements/crisis-card/crisis-card.js';
import {savedBy} from '../../support/crisis-card.js';
import {downloadsDuring} from '../../support/downloads.js';
import {dutchIn, dutchOf} from '../../support/dutch.js';
import {english, languageFixture, speak} from '../../support/languages.js';
import {one} from '../../support/queries.js';

const LOCAL = {
  organisation: {name: 'Gemeente Waterrijk'},
  actors: [{id: 'ciso', name: 'CISO; de wacht van "Waterrijk"'}],
};

describe('the matrix as a file, in English', () => {
  before(() => speak('en'));

  it('has an English name', async () => {
    expect((await csv()).name).to.equal('who-does-what-at-grip.csv');
  });

  it('has English headers', async () => {
    expect((await csv()).rows[0]).to.deep.equal([
      'who',
      'condition',
      'level',
      'role',
      'explanation',
      'based on',
      'why',
      'sources',
      'sources differ',
      'what the law or other sources say',
      'sources read on',
    ]);
  });

  it('says in English what a cell says', async () => {
    const {rows} = await csv();
    expect(rows).to.have.length(91);
    const row = rows.find(([who, , level]) => who === 'Mayor' && level === 'GRIP 3')!;
    expect(row.slice(0, 8)).to.deep.equal([
      'Mayor',
      '',
      'GRIP 3',
      'takes the policy decisions',
      'with the GBT',
      'law, working method, factsheet',
      'The crisis takes place in one municipality, so the mayor is in charge.',
      "Wet veiligheidsregio's, article 5; Besluit veiligheidsregio's, article 2.1.5; https://www.vrnhn.nl/ons-werk/risico-en-crisisbeheersing/grip-niveaus; factsheet, Risks on the road (lines 70–74)",
    ]);
    expect(rows.find(([who]) => who === 'NCSC, for other organisations')![1]).to.equal(
      'Applies only if no vital infrastructure is affected.',
    );
  });

  it('has no Dutch outside names and quotes', async () => {
    const {rows} = await csv();
    const texts = [...new Set(rows.flat())].map(withoutNames);
    expect(texts.flatMap(dutchOf)).to.deep.equal([]);
  });

  it('quotes what an organisation writes, in Dutch as it is', async () => {
    const {text, rows} = await csv(LOCAL);
    expect(text).to.include('\r\n"CISO; de wacht van ""Waterrijk""";');
    expect(rows.map((row) => row.length)).to.deep.equal(Array<number>(91).fill(11));
  });
});

describe('the crisis card as a file, in English', () => {
  before(() => speak('en'));

  it('is a document in English, with an English name and title', async () => {
    const card = await languageFixture<CwkCrisisCard>(html`<cwk-crisis-card></cwk-crisis-card>`);
    const {name, file} = await savedBy(card, 'Save as a file');
    expect(name).to.match(/^emergency-card-\d{4}-\d{2}-\d{2}\.html$/);
    expect(file.documentElement.lang).to.equal('en');
    expect(file.title).to.equal('Cyber incident emergency card');
    expect(file.querySelector('h1')!.textContent).to.equal(file.title);
  });

  it('has no Dutch that is not marked, outside quotes', async () => {
    const card = await languageFixture<CwkCrisisCard>(html`<cwk-crisis-card></cwk-crisis-card>`);
    const {file} = await savedBy(card, 'Save as a file');
    expect(file.querySelectorAll('[lang="nl"]')).not.to.be.empty;
    expect(dutchIn(file)).to.deep.equal([]);
  });

  it('marks what a Dutch organisation writes', async () => {
    const card = await languageFixture<CwkCrisisCard>(
      html`<cwk-crisis-card></cwk-crisis-card>`,
      LOCAL,
    );
    const {name, file} = await savedBy(card, 'Save as a file');
    expect(name).to.match(/^emergency-card-gemeente-waterrijk-/);
    expect(file.title).to.equal('Cyber incident emergency card, Gemeente Waterrijk');
    const marked = [...file.querySelectorAll('[lang="nl"]')].map(({textContent}) => textContent);
    expect(marked.map((text) => text.trim())).to.include.members([
      'Gemeente Waterrijk',
      'CISO; de wacht van "Waterrijk"',
    ]);
  });
});

interface Csv {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

async function csv(local = {}): Promise<Csv> {
  const matrix = await languageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`, local);
  const [file] = await downloadsDuring(() => one(matrix, 'button', 'Download as CSV').click());
  const text = new TextDecoder().decode(file!.bytes);
  const rows = text
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field!.replaceAll('""', '"')),
    );
  return {name: file!.name, text, rows};
}

/** A file of plain text cannot say that a name or the title of a law is Dutch. */
function withoutNames(text: string): string {
  const names = [...english.foreign!.keys()].sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text);
}
