import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/publication-card/define.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import {all, part, parts, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';
import {builtIn, editorCard} from '../../support/publication-card.js';

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

describe('<cwk-publication-card>', () => {
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
});
