import {expect, fixture, html} from '@open-wc/testing';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Source} from '../../../src/content/model/schema.js';
import {isFromDocuments, renderSources, sourceText} from '../../../src/templates/sources.js';
import {renderStatement} from '../../../src/templates/statement.js';
import {TermMarker} from '../../../src/templates/terms.js';
import {all, words} from '../../support/queries.js';

const FACTSHEET: Source = {document: 'factsheet', locator: '88-91'};
const LAW: Source = {document: 'law', locator: 'Wvr 39 lid 1', verifiedOn: '2026-11-22'};
const EDITORIAL: Source = {document: 'editorial'};

describe('sources', () => {
  for (const [name, sources, text] of [
    ['the section of the factsheet', [FACTSHEET], 'Bron: factsheet, Wie zit er aan het stuur'],
    [
      'one section of the factsheet once',
      [
        {document: 'factsheet', locator: '54-55'},
        EDITORIAL,
        {document: 'factsheet', locator: '71'},
      ],
      "Bron: factsheet, Risico's op de weg; redactioneel",
    ],
    [
      'two sections together',
      [FACTSHEET, {document: 'factsheet', locator: '54-55'}],
      "Bron: factsheet, Risico's op de weg en Wie zit er aan het stuur",
    ],
    [
      'both sections that lines stand in',
      [{document: 'factsheet', locator: '120-126'}],
      'Bron: factsheet, Wie zit er aan het stuur en Welke richting te nemen',
    ],
    [
      'what is above and below the sections of the map',
      [{document: 'factsheet', locator: '7-9, 215-219'}],
      'Bron: factsheet, inleiding en colofon',
    ],
    [
      'the page with publications once',
      [
        {document: 'publications', locator: '5-7'},
        {document: 'publications', locator: '13'},
      ],
      'Bron: kennisbankpagina',
    ],
    [
      'the law, with the text that was read and when',
      [LAW],
      "Bron: Wet veiligheidsregio's, artikel 39 lid 1 (wettekst van 1 juli 2025, gelezen op 22 november 2026)",
    ],
    [
      'two articles of one law once',
      [LAW, {document: 'law', locator: 'Wvr 40', verifiedOn: '2026-11-22'}],
      "Bron: Wet veiligheidsregio's, artikel 39 lid 1, 40 (wettekst van 1 juli 2025, gelezen op 22 november 2026)",
    ],
    [
      'two laws apart',
      [
        {document: 'law', locator: 'PolW 13', verifiedOn: '2026-11'},
        {document: 'law', locator: 'Gemw 172', verifiedOn: '2026'},
      ],
      'Bron: Politiewet 2012, artikel 13 (wettekst van 23 januari 2026, gelezen op november 2026); Gemeentewet, artikel 172 (wettekst van 1 januari 2026, gelezen op 2026)',
    ],
    [
      'a law that the content does not know by its short name',
      [{document: 'law', locator: 'Wbni 20', verifiedOn: '2026-11-22'}],
      'Bron: Wbni, artikel 20',
    ],
    ['the editors', [EDITORIAL], 'Bron: redactioneel'],
    [
      'a region by its host',
      [{document: 'region', locator: 'https://www.vrnhn.nl/ons-werk/grip-niveaus'}],
      'Bron: vrnhn.nl',
    ],
    [
      'two pages of one site apart',
      [
        {document: 'region', locator: 'https://www.vrnhn.nl/ons-werk/grip-niveaus'},
        {document: 'web', locator: 'https://vrnhn.nl/nieuws/oefening/'},
        {document: 'web', locator: 'https://nipv.nl/nieuws'},
      ],
      'Bron: vrnhn.nl; vrnhn.nl/…/oefening; nipv.nl',
    ],
    [
      'documents before laws',
      [LAW, FACTSHEET, EDITORIAL],
      "Bron: factsheet, Wie zit er aan het stuur; redactioneel; Wet veiligheidsregio's, artikel 39 lid 1 (wettekst van 1 juli 2025, gelezen op 22 november 2026)",
    ],
  ] as const satisfies readonly (readonly [string, readonly Source[], string])[]) {
    it(`name ${name}`, async () => {
      expect(words(await render(sources))).to.equal(text);
    });
  }

  it('name the lines too in a file', () => {
    expect(sourceText(FACTSHEET, nl)).to.equal(
      'factsheet, Wie zit er aan het stuur (regels 88–91)',
    );
    expect(sourceText({document: 'factsheet', locator: '71'}, nl)).to.equal(
      "factsheet, Risico's op de weg (regel 71)",
    );
  });

  it('link to a page on the web', async () => {
    const line = await render([
      {document: 'web', locator: 'https://www.wrr.nl/adviesprojecten/digitale-ontwrichting'},
    ]);
    expect(all(line, 'link')[0]!.href).to.equal(
      'https://www.wrr.nl/adviesprojecten/digitale-ontwrichting',
    );
  });

  it('take the name of a law from the content', async () => {
    const {content} = mergeContent(nl, {
      documents: [{id: 'Wbni', title: 'Wet beveiliging netwerk- en informatiesystemen'}],
    });
    const line = await fixture<HTMLElement>(
      html`<p>
        ${renderSources([{document: 'law', locator: 'Wbni 20', verifiedOn: '2026-11-22'}], content)}
      </p>`,
    );
    expect(words(line)).to.equal(
      'Bron: Wet beveiliging netwerk- en informatiesystemen, artikel 20',
    );
  });

  it('are those of the two documents alone, or else also ours', () => {
    expect(isFromDocuments([FACTSHEET, {document: 'publications', locator: '5'}])).to.be.true;
    expect(isFromDocuments([FACTSHEET, LAW])).to.be.false;
    expect(isFromDocuments([FACTSHEET, EDITORIAL])).to.be.false;
    expect(isFromDocuments([LAW])).to.be.false;
  });

  describe('of a statement', () => {
    for (const [name, sources, sourcesAs, shown] of [
      ['stay away when it is from the factsheet', [FACTSHEET], 'words', false],
      ['show on request when it is from the factsheet', [FACTSHEET], 'lines', true],
      ['always show when it is from the law', [LAW], 'words', true],
      ['always show when we added to the factsheet', [FACTSHEET, EDITORIAL], 'words', true],
    ] as const) {
      it(name, async () => {
        const terms = new TermMarker({terms: [], lang: 'nl'});
        const block = await fixture<HTMLElement>(
          html`<div>
            ${renderStatement({text: 'Een zin.', sources: [...sources]}, {content: nl, terms, sourcesAs})}
          </div>`,
        );
        expect(words(block).startsWith('Een zin.')).to.be.true;
        expect(words(block).includes('Bron: ')).to.equal(shown);
      });
    }
  });
});

async function render(sources: readonly Source[]): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<p>${renderSources(sources, nl)}</p>`);
}
