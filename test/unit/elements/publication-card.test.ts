import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import '../../../src/elements/publication-card/define.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import {clippedBoxes, TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const HOSTILE = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '${alert(1)}{{alert(1)}}',
  '__proto__',
];

const ATTRIBUTES = ['publication', 'heading', 'href', 'authors', 'date', 'type', 'pages'] as const;

/** A card as an editor makes it, on a page without content. */
const editorCard = (): Promise<CwkPublicationCard> =>
  fixture(html`
    <cwk-publication-card
      heading="Crisisplan"
      href="/crisisplan.pdf"
      authors="Regio Voorbeeld; A. de Vries"
      date="2025-03"
      type="Plan"
      pages="28"
      ><p>Wie belt wie.</p></cwk-publication-card
    >
  `);

const builtIn = (id: string): Promise<CwkPublicationCard> =>
  pageFixture(html`<cwk-publication-card publication=${id}></cwk-publication-card>`);

describe('<cwk-publication-card>', () => {
  describe('is accessible', () => {
    it('with everything an editor can give', async () => {
      await expect(await editorCard()).to.be.accessible();
    });

    for (const {id} of nl.publications) {
      it(`as the built-in ${id}`, async () => {
        await expect(await builtIn(id)).to.be.accessible();
      });
    }

    it('on a dark page', async () => {
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
        await aTimeout(10);
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
        await aTimeout(10);
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

    it('says quietly that the source gives no link', async () => {
      const card = await builtIn('ibd-ransomware');
      expect(widgetWords(card)).to.include(
        'De bron geeft geen titel en geen link. De titel is van ons.',
      );
      expect(all(card, 'link')).to.be.empty;
    });

    it('marks a title that was found elsewhere, with its link', async () => {
      const card = await builtIn('nhl-cybercrisis-gemeenten');
      expect(words(one(card, 'link', /^Cybercrisis bij gemeenten/).parentElement!)).to.match(
        /^Elders gevonden titel: Cybercrisis bij gemeenten: .* \(researchgate.net\)$/,
      );
    });

    it('warns about an edition that may be old, with the source of the warning', async () => {
      expect(words(part(await builtIn('ccv-wegenkaart-weg'), 'edition'))).to.match(
        /^De datum is ouder .* Bron: kennisbankpagina, regel 46; factsheet, regel 221; redactioneel$/,
      );
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
      expect(widgetWords(card)).not.to.include(
        'De bron geeft geen titel en geen link. De titel is van ons.',
      );
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

  describe('attributes', () => {
    for (const missing of ['href', 'authors', 'date', 'type', 'pages'] as const) {
      it(`can do without ${missing}`, async () => {
        const card = await editorCard();
        card.removeAttribute(missing);
        await card.updateComplete;
        expect(words(all(card, 'heading')[0]!)).to.equal('Crisisplan');
        expect(widgetWords(card)).not.to.match(/undefined|null|NaN|Invalid|·$/);
        await expect(card).to.be.accessible();
      });
    }

    it('can do with the title alone', async () => {
      const card = await fixture<CwkPublicationCard>(
        html`<cwk-publication-card heading="Crisisplan"></cwk-publication-card>`,
      );
      expect(widgetWords(card)).to.equal('Crisisplan');
      await expect(card).to.be.accessible();
    });

    it('show when they are set after the card is there', async () => {
      const card = await fixture<CwkPublicationCard>(
        html`<cwk-publication-card heading="Crisisplan"></cwk-publication-card>`,
      );
      card.setAttribute('heading', 'Oefenplan');
      card.setAttribute('href', 'https://voorbeeld.nl/oefenplan');
      card.setAttribute('authors', 'A. de Vries');
      card.setAttribute('date', '2026-11-22');
      card.setAttribute('type', 'Oefening');
      card.setAttribute('pages', '1');
      card.setAttribute('heading-level', '4');
      await card.updateComplete;
      expect(widgetWords(card)).to.equal(
        'Oefenplan (voorbeeld.nl) Oefening 22 november 2026 A. de Vries · 1 pagina',
      );
      expect(all(card, 'heading')[0]!.localName).to.equal('h4');
    });

    it('publication shows another publication when it changes', async () => {
      const card = await builtIn('ibd-ransomware');
      card.setAttribute('publication', 'ibd-gehackt');
      await card.updateComplete;
      expect(words(all(card, 'heading')[0]!)).to.equal('Wat u kunt doen als u gehackt bent');
    });

    it('authors leaves out what is empty', async () => {
      const card = await fixture<CwkPublicationCard>(
        html`<cwk-publication-card heading="Plan" authors=" ; B ;; C; "></cwk-publication-card>`,
      );
      expect(words(part(card, 'authors'))).to.equal('B en C');
    });

    for (const [date, text] of [
      ['2021', '2021'],
      ['2021-02', 'februari 2021'],
      ['2021-02-01', '1 februari 2021'],
    ] as const) {
      it(`date="${date}" reads "${text}"`, async () => {
        const card = await fixture<CwkPublicationCard>(
          html`<cwk-publication-card heading="Plan" date=${date}></cwk-publication-card>`,
        );
        const time = card.shadowRoot!.querySelector('time')!;
        expect(words(time)).to.equal(text);
        expect(time.dateTime).to.equal(date);
      });
    }

    for (const date of ['morgen', '2021-13', '2021-02-30', '21-02-2021', '2021-2']) {
      it(`date="${date}" is shown as it is, with one warning`, async () => {
        let card!: CwkPublicationCard;
        const warnings = await warningsDuring(async () => {
          card = await fixture(
            html`<cwk-publication-card heading="Plan" date=${date}></cwk-publication-card>`,
          );
          card.requestUpdate();
          await card.updateComplete;
        });
        expect(parts(card, 'badge').map(words)).to.deep.equal([date]);
        expect(card.shadowRoot!.querySelector('time')).to.equal(null);
        expect(warnings).to.deep.equal([
          `[cyberwegenkaart] <cwk-publication-card>: date must be YYYY, YYYY-MM or YYYY-MM-DD, but was "${date}".`,
        ]);
      });
    }

    for (const pages of ['abc', '0', '-3', '2.5', '1e21']) {
      it(`pages="${pages}" is left out, with one warning`, async () => {
        let card!: CwkPublicationCard;
        const warnings = await warningsDuring(async () => {
          card = await fixture(
            html`<cwk-publication-card heading="Plan" pages=${pages}></cwk-publication-card>`,
          );
        });
        expect(widgetWords(card)).to.equal('Plan');
        expect(warnings).to.deep.equal([
          `[cyberwegenkaart] <cwk-publication-card>: pages must be a whole number above 0, but was "${pages}".`,
        ]);
      });
    }

    it('href that is not allowed leaves the title without link, with one warning', async () => {
      let card!: CwkPublicationCard;
      const warnings = await warningsDuring(async () => {
        card = await fixture(
          html`<cwk-publication-card
            heading="Plan"
            href="javascript:alert(7)"
          ></cwk-publication-card>`,
        );
      });
      expect(all(card, 'link')).to.be.empty;
      expect(words(all(card, 'heading')[0]!)).to.equal('Plan');
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-publication-card>: href must be an https, http, mailto, tel or relative URL, but was "javascript:alert(7)".',
      ]);
    });

    it('never become markup or a dangerous link', async () => {
      await warningsDuring(async () => {
        for (const value of HOSTILE) {
          for (const attribute of ATTRIBUTES) {
            const card = await editorCard();
            card.setAttribute(attribute, value);
            await card.updateComplete;
            expect(card.shadowRoot!.querySelector('img, script, iframe'), value).to.equal(null);
            const protocols = all(card, 'link').map(({protocol}) => protocol);
            expect(
              protocols.filter((each) => !/^https?:$/.test(each)),
              value,
            ).to.be.empty;
          }
        }
      });
    });
  });

  describe('keyboard', () => {
    it('reaches the title, and not the rest of the card', async () => {
      const card = await editorCard();
      const after = document.createElement('button');
      card.after(after);
      await sendKeys({press: 'Tab'});
      expect(words(card.shadowRoot!.activeElement as HTMLElement)).to.equal('Crisisplan');
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
    });

    it('focus() moves to the heading, also without a link', async () => {
      const card = await builtIn('ibd-ransomware');
      card.focus();
      expect(card.shadowRoot!.activeElement).to.equal(all(card, 'heading')[0]);
    });
  });

  describe('layout', () => {
    it('fits 320 px with the text spacing of WCAG 1.4.12', async () => {
      const page = await pageFixture(html`
        <div style="inline-size: 320px; ${TEXT_SPACING}">
          <cwk-publication-card
            publication="nhl-cybercrisis-gemeenten"
            href="https://eenheellangenaamvaneenheellangesite.voorbeeldgemeente.nl/document"
          ></cwk-publication-card>
        </div>
      `);
      expect(page.scrollWidth).to.equal(320);
      const card = page.querySelector('cwk-publication-card')!;
      await waitUntil(() => parts(card, 'more').length === 1);
      part(card, 'more').click();
      await card.updateComplete;
      expect(clippedBoxes(card)).to.deep.equal([]);
    });
  });

  describe('context', () => {
    it('takes the content of a nearer provider that comes later', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div><cwk-publication-card publication="ibd-ransomware"></cwk-publication-card></div>
      `);
      const card = page.querySelector('cwk-publication-card')!;
      const [first] = nl.publications;
      providePage(page, {
        ...nl,
        publications: [{...first!, id: 'ibd-ransomware', title: 'Eigen titel'}],
      });
      await card.updateComplete;
      expect(words(all(card, 'heading')[0]!)).to.equal('Eigen titel');
    });

    it('stays as it is when it moves on the page', async () => {
      const card = await builtIn('ibd-ransomware');
      const before = widgetWords(card);
      card.parentElement!.append(card);
      await card.updateComplete;
      expect(widgetWords(card)).to.equal(before);
    });

    it('shows two cards on a page, each its own', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div>
          <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
          <cwk-publication-card publication="ibd-gehackt"></cwk-publication-card>
        </div>
      `);
      const titles = [...page.children].map((card) => words(all(card, 'heading')[0]!));
      expect(titles).to.deep.equal([
        'Ransomware voor gemeenten',
        'Wat u kunt doen als u gehackt bent',
      ]);
    });
  });
});
