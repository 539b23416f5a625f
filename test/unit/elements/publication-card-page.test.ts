import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import '../../../src/elements/publication-card/define.js';
import {clippedBoxes, TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {all, part, parts, widgetWords, words} from '../../support/queries.js';
import {builtIn, editorCard} from '../../support/publication-card.js';

describe('<cwk-publication-card>', () => {
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
