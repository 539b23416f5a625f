import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {clippedBoxes, TEXT_SPACING} from '../../support/layout.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, part, parts, widgetWords, words} from '../../support/queries.js';
import {
  answer,
  answered,
  askAs,
  leaders,
  situationIn,
  visitorSelect,
  withOrganisation,
} from '../../support/situation.js';
import {unfold} from '../../support/unfold.js';
import {warningsDuring} from '../../support/warnings.js';

describe('<cwk-situation>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    for (const phase of ['all', 'cold', 'warm']) {
      itOnce(`is accessible with the phase ${phase}`, async () => {
        await expect(await situationIn('1280px', {phase})).to.be.accessible();
      });
    }

    for (const name of ['burgemeester', 'crisisadviseur OOV', 'CISO', 'communicatieadviseur']) {
      itOnce(`is accessible for ${name}, in a narrow container`, async () => {
        const situation = await situationIn('288px', {content: withOrganisation()});
        await askAs(situation, name);
        await answer(situation, {level: '4'});
        await expect(situation).to.be.accessible();
      });
    }

    itOnce(
      'is accessible with answers that do not fit together, and with all that opens open',
      async () => {
        const situation = await situationIn('1280px');
        await answer(situation, {level: '4', boundary: 'none', vital: 'yes'});
        for (const details of situation.shadowRoot!.querySelectorAll('details'))
          details.open = true;
        await expect(situation).to.be.accessible();
      },
    );
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const situation = await fixture(html`<cwk-situation><p>Bel de IBD.</p></cwk-situation>`);
      expect(situation.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('stands “Ik ben” as high as the question beside it', async () => {
      const {shadowRoot} = await situationIn('1280px');
      const tops = [
        '.start legend',
        '.visitor > span',
        '.start .choice label',
        '.visitor select',
      ].map((each) => Math.round(shadowRoot!.querySelector(each)!.getBoundingClientRect().top));
      expect(tops[0]).to.equal(tops[1]);
      expect(tops[2]).to.equal(tops[3]);
    });

    it('says that it is no legal advice, and where it comes from', async () => {
      const situation = unfold(await situationIn('1280px'));
      expect(widgetWords(situation)).to.match(
        /Dit is een hulpmiddel, geen juridisch advies\. Einde van “[^”]+”$/,
      );
      expect(words(part(situation, 'source-line'))).to.match(
        /^Bronnen: de factsheet .* Disclaimer Druk alles af$/,
      );
    });

    it('takes the content of a provider that comes later and is nearer', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-situation></cwk-situation></div>`,
      );
      const situation = block.querySelector('cwk-situation')!;
      expect(widgetWords(situation)).not.to.include('Gemeente Waterbergen');
      providePage(block, withOrganisation());
      await situation.updateComplete;
      expect(widgetWords(situation)).to.include('Gemeente Waterbergen');
    });

    it('leaves out a question that the organisation hides', async () => {
      const content = withOrganisation({questions: [{id: 'vital', hidden: true}]});
      const situation = await situationIn('1280px', {content});
      expect(all(situation, 'radio').filter(({name}) => name === 'vital')).to.be.empty;
      expect(leaders(situation)).to.have.lengthOf(2);
    });
  });

  describe('attributes', () => {
    for (const [phase, shown] of [
      ['warm', ['phase=warm']],
      ['cold', ['phase=cold']],
      ['all', []],
    ] as const) {
      it(`phase="${phase}" is set before and after connecting`, async () => {
        const situation = await situationIn('1280px', {phase});
        expect(answered(situation)).to.deep.equal(shown);
        situation.setAttribute('phase', phase === 'cold' ? 'warm' : 'cold');
        await situation.updateComplete;
        expect(answered(situation)).to.deep.equal([phase === 'cold' ? 'phase=warm' : 'phase=cold']);
      });
    }

    it('visitor is set before and after connecting', async () => {
      const situation = await pageFixture<CwkSituation>(
        html`<cwk-situation visitor="ciso"></cwk-situation>`,
      );
      expect(ownHeading(situation)).to.equal('Voor u als CISO');
      expect(visitorSelect(situation).value).to.equal('ciso');
      situation.setAttribute('visitor', 'mayor');
      await situation.updateComplete;
      expect(ownHeading(situation)).to.equal('Voor u als burgemeester');
    });

    it('visitor="none" is nobody in particular', async () => {
      const situation = await pageFixture<CwkSituation>(
        html`<cwk-situation visitor="none"></cwk-situation>`,
      );
      expect(visitorSelect(situation).value).to.equal('');
      expect(parts(situation, 'own')).to.be.empty;
      situation.setAttribute('visitor', 'mayor');
      await situation.updateComplete;
      situation.setAttribute('visitor', 'none');
      await situation.updateComplete;
      expect(visitorSelect(situation).value).to.equal('');
    });

    it('warn once about a wrong value, and fall back', async () => {
      const warnings = await warningsDuring(async () => {
        const situation = await pageFixture<CwkSituation>(
          html`<cwk-situation phase="heet" visitor="koning"></cwk-situation>`,
        );
        expect(answered(situation)).to.deep.equal([]);
        expect(visitorSelect(situation).value).to.equal('');
        situation.headingLevel = 3;
        await situation.updateComplete;
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-situation>: phase must be one of all, warm, cold, but was "heet".',
        '[cyberwegenkaart] <cwk-situation>: visitor must be one of none, mayor, public-order-adviser, ciso, communication, but was "koning".',
      ]);
    });

    it('heading-level fits the outline of the page', async () => {
      const situation = await pageFixture<CwkSituation>(
        html`<cwk-situation heading-level="4"></cwk-situation>`,
        withOrganisation(),
      );
      const levels = (): string[] => [
        ...new Set(all(situation, 'heading').map(({tagName}) => tagName)),
      ];
      expect(levels()).to.deep.equal(['H4', 'H5', 'H6']);
      situation.setAttribute('heading-level', '2');
      await situation.updateComplete;
      expect(levels()).to.deep.equal(['H2', 'H3', 'H4']);
    });
  });

  describe('layout', () => {
    it('fits in a narrow container, also with more space between letters, words and lines', async () => {
      for (const style of ['', TEXT_SPACING]) {
        const situation = await situationIn('288px', {style, content: withOrganisation()});
        await answer(situation, {level: '3', boundary: 'none'});
        const {scrollWidth, clientWidth} = situation.parentElement!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(clippedBoxes(situation)).to.deep.equal([]);
      }
    });

    for (const [whose, content] of [
      ['the organisation has no contacts', undefined],
      ['the organisation has contacts', withOrganisation()],
    ] as const) {
      it(`says on the first screen of a phone who leads and whom to call when ${whose}`, async () => {
        const situation = await situationIn('358px', content && {content});
        await askAs(situation, 'burgemeester');
        await answer(situation, {level: '3'});
        const {top} = situation.getBoundingClientRect();
        const bottom = (element: Element): number => element.getBoundingClientRect().bottom - top;
        const [firstCall] = parts(situation, 'calls');
        expect(leaders(situation)).to.have.lengthOf(2);
        expect(bottom(firstCall!.querySelector('a[href^="tel:"]')!)).to.be.at.most(844 - 100);
      });

      for (const answers of [
        {boundary: 'none', level: '4'},
        {boundary: 'none', society: 'no', level: '4'},
        {boundary: 'none', society: 'no', level: '5'},
      ]) {
        it(`and that ${Object.values(answers).join(' and ')} do not fit together, when ${whose}`, async () => {
          const situation = await situationIn('358px', content && {content});
          await askAs(situation, 'burgemeester');
          await answer(situation, answers);
          const {top} = situation.getBoundingClientRect();
          const bottom = (element: Element): number => element.getBoundingClientRect().bottom - top;
          const [firstCall] = parts(situation, 'calls');
          expect(bottom(part(situation, 'clash'))).to.be.below(
            bottom(part(situation, 'answer').querySelector('dl')!),
          );
          // A page without anything around the widget still keeps some room from the edge.
          expect(bottom(firstCall!.querySelector('a[href^="tel:"]')!)).to.be.at.most(844 - 32);
          expect(part(situation, 'conflicts').innerText).to.match(/Klopt/);
        });
      }
    }

    it('shows everything in the order in which it is read', async () => {
      for (const width of ['288px', '358px', '736px', '1248px']) {
        const situation = unfold(await situationIn(width));
        const answers = part(situation, 'answer');
        const boxes = [
          part(situation, 'start'),
          part(situation, 'answer'),
          part(situation, 'questions'),
          ...parts(situation, 'section').filter((each) => !answers.contains(each)),
          part(situation, 'source-line'),
        ].map((each) => each.getBoundingClientRect());
        boxes.slice(1).forEach((box, index) => {
          const before = boxes[index]!;
          const below = box.top >= before.top;
          const beside = box.left >= before.right;
          expect(below || beside, `${width}: box ${index + 1}`).to.be.true;
        });
      }
    });

    it('gives each control room for a thumb', async () => {
      const situation = await situationIn('288px', {content: withOrganisation()});
      const targets = [
        ...situation.shadowRoot!.querySelectorAll('label, select, summary, .phone, .email'),
      ].filter((each) => each.checkVisibility());
      expect(targets).to.have.lengthOf.above(15);
      for (const target of targets) {
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });

  describe('lifecycle', () => {
    it('keeps the answers, and fires one event per answer, after it has been moved', async () => {
      const situation = await situationIn('1280px');
      await answer(situation, {level: '3'});
      const block = situation.parentElement!;
      situation.remove();
      block.append(situation);
      await situation.updateComplete;
      expect(answered(situation)).to.include('level=3');
      let events = 0;
      block.addEventListener('cwk-answer', () => events++);
      await answer(situation, {level: '4'});
      expect(events).to.equal(1);
    });
  });
});

function ownHeading(situation: Element): string {
  return words(all(part(situation, 'own'), 'heading')[0]!);
}
