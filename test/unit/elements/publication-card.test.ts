import {expect, fixture, html} from '@open-wc/testing';
import {pageLoaded} from '../../../src/internal/page-loaded.js';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/publication-card/define.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';
import {builtIn, editorCard} from '../../support/publication-card.js';

describe('<cwk-publication-card>', () => {
  describe('is accessible', () => {
    itOnce('with everything an editor can give', async () => {
      await expect(await editorCard()).to.be.accessible();
    });

    for (const {id} of nl.publications) {
      itOnce(`as the built-in ${id}`, async () => {
        await expect(await builtIn(id)).to.be.accessible();
      });
    }

    itOnce('on a dark page', async () => {
      const page = await pageFixture(
        html`<div style="color-scheme: dark; background: #14202b; color: #eef3f7">
          <cwk-publication-card publication="ccv-wegenkaart-weg"></cwk-publication-card>
        </div>`,
      );
      await expect(page).to.be.accessible();
    });
  });

  describe('without content', () => {
    it('has all it needs in its attributes, and says nothing of content', async () => {
      const warnings = await warningsDuring(async () => {
        expect(widgetWords(await editorCard())).to.include('Crisisplan');
        // What is wrong with a page is said a task after it has loaded.
        await pageLoaded();
      });
      expect(warnings).to.deep.equal([]);
    });

    it('says so where it is to show one of the publications', async () => {
      const warnings = await warningsDuring(async () => {
        const card = await fixture(
          html`<cwk-publication-card publication="ibd-ransomware"
            ><p>Lees.</p></cwk-publication-card
          >`,
        );
        await pageLoaded();
        expect(card.querySelector('p')!.checkVisibility()).to.be.true;
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('<cwk-publication-card>: found no content');
    });

    it('shows a card from its attributes alone', async () => {
      const card = await editorCard();
      expect(one(card, 'link', 'Crisisplan').getAttribute('href')).to.equal('/crisisplan.pdf');
      expect(parts(card, 'badge').map(words)).to.deep.equal(['Plan', 'maart 2025']);
      expect(words(part(card, 'authors'))).to.equal("Regio Voorbeeld en A. de Vries · 28 pagina's");
      expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('shows what stands between its tags while a built-in publication is not there', async () => {
      const card = await fixture<CwkPublicationCard>(
        html`<cwk-publication-card publication="ibd-ransomware">Ransomware</cwk-publication-card>`,
      );
      expect(all(card, 'heading')).to.be.empty;
      expect(card.getBoundingClientRect().height).to.be.above(0);
    });

    it('shows what the attributes give next to a built-in publication', async () => {
      const card = await fixture<CwkPublicationCard>(html`
        <cwk-publication-card
          publication="ibd-ransomware"
          heading="Gijzelsoftware"
        ></cwk-publication-card>
      `);
      expect(words(all(card, 'heading')[0]!)).to.equal('Gijzelsoftware');
    });

    it('shows only what stands between its tags, and warns, where nothing says what to show', async () => {
      let card!: CwkPublicationCard;
      const warnings = await warningsDuring(async () => {
        card = await fixture(html`<cwk-publication-card type="Plan">Hier</cwk-publication-card>`);
      });
      expect(widgetWords(card)).to.equal('');
      expect(parts(card, 'card')).to.be.empty;
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-publication-card>: heading is missing; give it, or publication.',
      ]);
    });
  });

  describe('with a heading without words', () => {
    for (const blank of [' ', '\n\t', '\u00a0']) {
      it(`shows only what stands between its tags with the heading ${JSON.stringify(blank)}`, async () => {
        await warningsDuring(async () => {
          const card = await fixture(
            html`<cwk-publication-card heading=${blank}>Hier</cwk-publication-card>`,
          );
          expect(all(card, 'heading')).to.deep.equal([]);
          expect(parts(card, 'card')).to.deep.equal([]);
        });
      });
    }
  });

  describe('with a built-in publication', () => {
    it('shows its title, kind, date, author, pages and description', async () => {
      const card = await builtIn('ibd-ransomware');
      expect(words(all(card, 'heading')[0]!)).to.equal('Ransomware voor gemeenten');
      expect(parts(card, 'badge').map(words)).to.deep.equal(['Factsheet', '4 oktober 2023']);
      expect(words(part(card, 'authors'))).to.equal(
        "Informatiebeveiligingsdienst (IBD) · 4 pagina's",
      );
      expect(words(part(card, 'text'))).to.equal('Informatie voor gemeenten over ransomware.');
    });

    it('names all authors with their academic titles', async () => {
      expect(words(part(await builtIn('nhl-cybercrisis-gemeenten'), 'authors'))).to.equal(
        'S. (Sander) Ebbers, MSc; J. (Joyce) Koch, MSc MA; dr. J. (Jurjen) Jansen; ' +
          "dr. J. (Jelle) Groenendaal; dr. W. (Willem) Bantema en dr. E.R. (Rutger) Leukfeldt · 54 pagina's",
      );
    });

    it('says it once, as one text, so that it is read as one', async () => {
      const card = await builtIn('nhl-cybercrisis-gemeenten');
      for (const name of ['authors', 'badge']) {
        const texts = [...part(card, name).childNodes].filter(
          (node) => node.nodeType === Node.TEXT_NODE,
        );
        expect(texts.filter((text) => text.textContent!.trim())).to.have.length(1);
      }
    });

    it('has no date where the source has none', async () => {
      const card = await builtIn('ibd-hof-van-twente');
      expect(parts(card, 'badge').map(words)).to.deep.equal(['Praktijkvoorbeeld']);
    });

    it('says quietly where to look, where there is no link', async () => {
      const card = await builtIn('ibd-ransomware');
      expect(widgetWords(card)).to.include(
        'Zoek dit document bij de uitgever. De titel is van de redactie.',
      );
      expect(all(card, 'link')).to.be.empty;
    });

    it('says that it is not from the page, with its source', async () => {
      const card = await builtIn('handreiking-online-onderzoek');
      expect(widgetWords(card)).to.include('Niet van de kennisbankpagina. Bron: rijksoverheid.nl');
      expect(words(part(card, 'source-line'))).to.match(/^Bronnen gelezen op/);
    });

    it('takes its link from a content file, which is the source of the link alone', async () => {
      const url = 'https://example.nl/ransomware.pdf';
      const {content, problems} = mergeContent(nl, {
        schemaVersion: 2,
        organisation: {name: 'Gemeente Waterbergen'},
        publications: [{id: 'ibd-ransomware', url}],
      });
      expect(problems).to.deep.equal([]);
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>`,
        content,
      );
      expect(one(card, 'link', 'Ransomware voor gemeenten').href).to.equal(url);
      expect(widgetWords(card)).to.include(
        'De link staat niet op de kennisbankpagina. Bron: ingevuld door Gemeente Waterbergen',
      );
      expect(widgetWords(card)).not.to.match(/Zoek dit document|Niet van de kennisbankpagina/);
      expect(words(part(card, 'source-line'))).to.match(/^Bron: Cyberincidenten en cybercrises/);
    });

    it('marks a title that was found elsewhere, with its link', async () => {
      const card = await builtIn('nhl-cybercrisis-gemeenten');
      expect(words(one(card, 'link', /^Cybercrisis bij gemeenten/).parentElement!)).to.match(
        /^Elders gevonden titel: Cybercrisis bij gemeenten: .* \(researchgate.net\)$/,
      );
    });

    it('warns about an edition that may be old, with the source of the warning', async () => {
      expect(words(part(await builtIn('ccv-wegenkaart-weg'), 'edition'))).to.match(
        /^De datum is ouder .* Bron: kennisbank, factsheet, redactie$/,
      );
      const source = part(await builtIn('ccv-wegenkaart-weg'), 'sources').textContent;
      expect(source).to.match(/kennisbankpagina; factsheet, colofon; redactioneel/);
    });

    it('ends with the source', async () => {
      expect(words(part(await builtIn('ibd-gehackt'), 'source-line'))).to.match(
        /^Bron: .*Bronnen gelezen op .* Disclaimer$/,
      );
    });

    it('leaves the source out with no-source', async () => {
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card publication="ibd-gehackt" no-source></cwk-publication-card>`,
      );
      expect(parts(card, 'source-line')).to.be.empty;
    });

    it('hides what stands between its tags', async () => {
      const card = await pageFixture<CwkPublicationCard>(
        html`<cwk-publication-card publication="ibd-gehackt"
          ><p>Eerst dit</p></cwk-publication-card
        >`,
      );
      expect(card.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('takes from the attributes what they give', async () => {
      const card = await pageFixture<CwkPublicationCard>(html`
        <cwk-publication-card
          publication="ibd-ransomware"
          href="https://www.voorbeeld.nl/ransomware"
          date="2024"
        ></cwk-publication-card>
      `);
      expect(words(all(card, 'heading')[0]!)).to.equal('Ransomware voor gemeenten (voorbeeld.nl)');
      expect(parts(card, 'badge').map(words)).to.deep.equal(['Factsheet', '2024']);
      expect(widgetWords(card)).not.to.include('Zoek dit document');
    });
  });

  describe('with an unknown publication', () => {
    it('shows what stands between its tags, and warns once', async () => {
      let card!: CwkPublicationCard;
      const warnings = await warningsDuring(async () => {
        await builtIn('no-such-1');
        card = await pageFixture(
          html`<cwk-publication-card publication="no-such-1"><p>Plan B</p></cwk-publication-card>`,
        );
      });
      expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(widgetWords(card)).not.to.include('niet bekend');
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-publication-card>: publication must be an id in the content, but was "no-such-1".',
      ]);
    });

    it('says calmly that it does not know it, where nothing stands between its tags', async () => {
      let card!: CwkPublicationCard;
      await warningsDuring(async () => {
        card = await builtIn('no-such-2');
      });
      expect(widgetWords(card)).to.equal('De publicatie “no-such-2” is hier niet bekend.');
    });
  });
});
