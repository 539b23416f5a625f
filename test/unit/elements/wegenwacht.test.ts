import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import {eventsDuring} from '../../support/events.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, focused, nameOf, one, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';
import {helpOn, only, titles, wegenwachtIn, withLocalNumber} from '../../support/wegenwacht.js';

describe('<cwk-wegenwacht>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    for (const phase of ['all', 'cold', 'warm'] as const) {
      itOnce(`is accessible with the phase ${phase}`, async () => {
        await expect(
          await pageFixture(html`<cwk-wegenwacht phase=${phase}></cwk-wegenwacht>`),
        ).to.be.accessible();
      });
    }

    for (const road of ['own-house', 'cybercrime', 'online-disorder'] as const) {
      itOnce(`is accessible on the road ${road}`, async () => {
        await expect(
          await pageFixture(html`<cwk-wegenwacht road=${road}></cwk-wegenwacht>`),
        ).to.be.accessible();
      });
    }

    itOnce('is accessible on a road without help', async () => {
      await expect(
        await pageFixture(
          html`<cwk-wegenwacht road="own-house"></cwk-wegenwacht>`,
          only('incidents'),
        ),
      ).to.be.accessible();
    });

    itOnce('is accessible in a narrow container', async () => {
      await expect(await wegenwachtIn('288px')).to.be.accessible();
    });

    itOnce('is accessible with the sources shown', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      one(wegenwacht, 'checkbox', 'Toon bij elke zin de bron').click();
      await wegenwacht.updateComplete;
      await expect(wegenwacht).to.be.accessible();
    });
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const wegenwacht = await fixture(html`<cwk-wegenwacht><p>Bel de IBD.</p></cwk-wegenwacht>`);
      expect(wegenwacht.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the help in place of what stands between the tags when the content is there', async () => {
      const wegenwacht = await pageFixture(
        html`<cwk-wegenwacht><p>Bel de IBD.</p></cwk-wegenwacht>`,
      );
      expect(wegenwacht.querySelector('p')!.checkVisibility()).to.be.false;
      expect(titles(wegenwacht)).to.have.members(helpOn('incidents'));
    });

    it('says whose a number is before the number, with no loose sign', async () => {
      const wegenwacht = await pageFixture(html`<cwk-wegenwacht></cwk-wegenwacht>`);
      const numbers = all(wegenwacht, 'link').filter(({href}) => href.startsWith('tel:'));
      const names = numbers.map(words);
      expect(names).to.include('Informatiebeveiligingsdienst (IBD): 070 204 55 11');
      expect(names.filter((name) => / [,:]/.test(name)).join()).to.equal('');
    });

    it('says so when the road has no help', async () => {
      const wegenwacht = await pageFixture(
        html`<cwk-wegenwacht road="own-house"></cwk-wegenwacht>`,
        only('incidents'),
      );
      expect(widgetWords(wegenwacht)).to.match(
        / over Wegenwacht: Eigen huis op orde Voor deze keuze staat er geen hulp in de lijst\. Kijk op de site van het CCV\. Elke zin/,
      );
    });

    it('takes the content of a provider that comes later and is nearer', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-wegenwacht></cwk-wegenwacht></div>`,
      );
      const wegenwacht = block.querySelector('cwk-wegenwacht')!;
      providePage(block, withLocalNumber());
      await wegenwacht.updateComplete;
      expect(titles(wegenwacht)).to.have.lengthOf(helpOn('incidents').length + 1);
    });
  });

  describe('phase', () => {
    it('is all at the start', async () => {
      expect(chosenPhase(await pageFixture(html`<cwk-wegenwacht></cwk-wegenwacht>`))).to.equal(
        'alles',
      );
    });

    it('is set by its attribute before the element is connected', async () => {
      const wegenwacht = await pageFixture(html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`);
      expect(chosenPhase(wegenwacht)).to.equal('nu (warme fase)');
      expect(titles(wegenwacht)).to.have.members(helpOn('incidents', 'warm'));
    });

    it('is set by its attribute after the element is connected', async () => {
      const wegenwacht = await pageFixture<CwkWegenwacht>(
        html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`,
      );
      wegenwacht.setAttribute('phase', 'cold');
      await wegenwacht.updateComplete;
      expect(chosenPhase(wegenwacht)).to.equal('voorbereiden (koude fase)');
      expect(titles(wegenwacht)).to.have.members(helpOn('incidents', 'cold'));
    });

    it('falls back to all for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const wegenwacht = await pageFixture<CwkWegenwacht>(
          html`<cwk-wegenwacht phase="heet"></cwk-wegenwacht>`,
        );
        expect(chosenPhase(wegenwacht)).to.equal('alles');
        wegenwacht.headingLevel = 3;
        await wegenwacht.updateComplete;
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-wegenwacht>: phase must be one of all, cold, warm, but was "heet".',
      ]);
    });

    it('is a question with three answers', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      expect(words(wegenwacht.shadowRoot!.querySelector('legend')!)).to.equal('Toon hulp voor');
      expect(all(wegenwacht, 'radio').map(nameOf)).to.deep.equal([
        'alles',
        'voorbereiden (koude fase)',
        'nu (warme fase)',
      ]);
    });

    it('says with an event that a visitor looks at it, and tells the page nothing', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      const events = eventsDuring(() => one(wegenwacht, 'radio', 'nu (warme fase)').click());
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.include({
        type: 'cwk-look',
        look: 'phase',
        value: 'warm',
        composed: true,
      });
    });

    it('follows the arrow keys and keeps the focus', async () => {
      const wegenwacht = await wegenwachtIn('1280px');
      one(wegenwacht, 'radio', 'alles').focus();
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'ArrowRight'});
      await wegenwacht.updateComplete;
      expect(titles(wegenwacht)).to.have.members(helpOn('incidents', 'warm'));
      expect(focused(wegenwacht)).to.equal('nu (warme fase)');
    });
  });

  describe('road', () => {
    it('is set by its attribute before and after the element is connected', async () => {
      const wegenwacht = await pageFixture<CwkWegenwacht>(
        html`<cwk-wegenwacht road="cybercrime"></cwk-wegenwacht>`,
      );
      expect(titles(wegenwacht)).to.have.members(helpOn('cybercrime'));
      wegenwacht.setAttribute('road', 'incidents');
      await wegenwacht.updateComplete;
      expect(titles(wegenwacht)).to.have.members(helpOn('incidents'));
    });

    it('falls back for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const wegenwacht = await pageFixture(html`<cwk-wegenwacht road="2"></cwk-wegenwacht>`);
        expect(titles(wegenwacht)).to.have.members(helpOn('incidents'));
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-wegenwacht>: road must be one of own-house, incidents, cybercrime, online-disorder, but was "2".',
      ]);
    });
  });

  describe('heading level', () => {
    it('fits the outline of the page', async () => {
      const wegenwacht = await pageFixture<CwkWegenwacht>(
        html`<cwk-wegenwacht heading-level="4"></cwk-wegenwacht>`,
      );
      const levels = (): string[] => [
        ...new Set(all(wegenwacht, 'heading').map(({tagName}) => tagName)),
      ];
      expect(levels()).to.deep.equal(['H4', 'H5', 'H6']);
      wegenwacht.setAttribute('heading-level', '2');
      await wegenwacht.updateComplete;
      expect(levels()).to.deep.equal(['H2', 'H3', 'H4']);
    });
  });

  describe('layout', () => {
    it('fits in a narrow container, also with more space between letters, words and lines', async () => {
      for (const style of ['', TEXT_SPACING]) {
        const wegenwacht = await wegenwachtIn('288px', style);
        const {scrollWidth, clientWidth} = wegenwacht.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(clippedBoxes(wegenwacht)).to.deep.equal([]);
      }
    });
  });

  describe('lifecycle', () => {
    it('keeps the choice, and fires one event per choice, after it has been moved', async () => {
      const block = await pageFixture(html`<div><cwk-wegenwacht></cwk-wegenwacht></div>`);
      const wegenwacht = block.querySelector('cwk-wegenwacht')!;
      one(wegenwacht, 'radio', 'nu (warme fase)').click();
      wegenwacht.remove();
      block.append(wegenwacht);
      await wegenwacht.updateComplete;
      expect(chosenPhase(wegenwacht)).to.equal('nu (warme fase)');
      const events = eventsDuring(() => one(wegenwacht, 'radio', 'alles').click());
      expect(events).to.have.lengthOf(1);
    });
  });
});

function chosenPhase(wegenwacht: Element): string {
  return all(wegenwacht, 'radio')
    .filter(({checked}) => checked)
    .map(nameOf)
    .join();
}
