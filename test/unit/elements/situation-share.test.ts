import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {eventually} from '../../support/eventually.js';
import {pageFixture} from '../../support/page.js';
import {all, one, part, parts, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {announcements, answer, answered, askAs, visitorSelect} from '../../support/situation.js';
import {warningsDuring} from '../../support/warnings.js';

const MAKE = 'Maak een link naar deze situatie';

const address = location.href;
const {clipboard} = navigator;

/** What a visitor has copied. */
let copied: string[];

describe('<cwk-situation share>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(() => {
    copied = [];
    useClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
  });

  afterEach(() => {
    history.replaceState(null, '', address);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  });

  describe('without share', () => {
    it('offers no link, and reads nothing from the address', async () => {
      goTo('?cwk-level=4&cwk-role=ciso');
      const situation = await pageFixture(html`<cwk-situation></cwk-situation>`);
      expect(parts(situation, 'share')).to.be.empty;
      expect(answered(situation)).to.deep.equal([]);
      expect(visitorSelect(situation).value).to.equal('');
    });
  });

  describe('making a link', () => {
    it('waits until a visitor asks', async () => {
      const situation = await shared();
      expect(field(situation)).to.be.null;
      expect(location.href).to.equal(address);
    });

    it('holds the situation, and what the page had in its address', async () => {
      goTo('?pagina=crisis#hulp');
      const situation = await shared();
      await answer(situation, {phase: 'warm', origin: 'other', level: '3', boundary: 'none'});
      await askAs(situation, 'CISO');
      await make(situation);
      const url = new URL(field(situation)!.value);
      expect(url.search).to.equal(
        '?pagina=crisis&cwk-phase=warm&cwk-origin=other&cwk-boundary=none&cwk-level=3&cwk-role=ciso',
      );
      expect(url.hash).to.equal('#hulp');
      expect(location.search).to.equal('?pagina=crisis');
    });

    it('holds what the editor has set', async () => {
      const situation = await pageFixture<CwkSituation>(
        html`<cwk-situation share phase="cold" visitor="mayor"></cwk-situation>`,
      );
      await make(situation);
      expect(new URL(field(situation)!.value).search).to.match(/cwk-phase=cold&cwk-role=mayor$/);
    });

    it('leaves out what nobody answered, and holds that somebody does not know', async () => {
      const situation = await pageFixture<CwkSituation>(
        html`<cwk-situation share phase="cold" visitor="mayor"></cwk-situation>`,
      );
      await answer(situation, {phase: 'unknown', society: 'yes', level: '2'});
      await answer(situation, {society: 'unknown', level: 'unknown'});
      await askAs(situation, 'iemand anders');
      await make(situation);
      expect(new URL(field(situation)!.value).search).to.match(
        /cwk-phase=all&cwk-society=unknown&cwk-level=unknown&cwk-role=none$/,
      );
    });

    it('holds nothing of what a visitor looks at in other widgets', async () => {
      const page = await pageFixture(html`
        <div>
          <cwk-situation share></cwk-situation><cwk-grip-matrix></cwk-grip-matrix
          ><cwk-road-map></cwk-road-map><cwk-wegenwacht></cwk-wegenwacht>
        </div>
      `);
      const [situation, matrix, map, wegenwacht] = page.children;
      await settle(...page.children);
      one(matrix!, 'radio', /^GRIP 4/).click();
      one(map!, 'button', /^Weg 1/).click();
      one(wegenwacht!, 'radio', 'nu (warme fase)').click();
      await settle(...page.children);
      await make(situation as CwkSituation);
      expect(field(situation!)!.value).not.to.include('cwk-');
    });

    it('says so, and is accessible', async () => {
      const situation = await shared();
      await answer(situation, {phase: 'cold', level: '0', origin: 'own'});
      await make(situation);
      expect(announcements(situation)).to.include('De link staat klaar.');
      expect(field(situation)!.labels![0]!.textContent).to.include('Link naar deze situatie');
      await expect(situation).to.be.accessible();
    });

    it('works with the keyboard', async () => {
      const situation = await shared();
      one(situation, 'button', MAKE).focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Tab'});
      expect(situation.shadowRoot!.activeElement).to.equal(field(situation));
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      await eventually(() => copied.length);
      expect(copied).to.deep.equal([field(situation)!.value]);
    });

    it('is gone when the situation changes', async () => {
      const situation = await shared();
      await make(situation);
      await answer(situation, {level: '4'});
      expect(field(situation)).to.be.null;
      expect(announcements(situation).join()).not.to.include('link');
    });
  });

  describe('copying the link', () => {
    it('says that it is on the clipboard', async () => {
      const situation = await shared();
      await make(situation);
      one(situation, 'button', 'Kopieer').click();
      await eventually(() => announcements(situation)[0] === 'De link is gekopieerd.');
      expect(copied).to.deep.equal([field(situation)!.value]);
    });

    it('selects the link where the page may not use the clipboard', async () => {
      useClipboard(() => Promise.reject(new Error('not allowed')));
      const situation = await shared();
      await make(situation);
      one(situation, 'button', 'Kopieer').click();
      await eventually(() => announcements(situation)[0]?.startsWith('De link is geselecteerd.'));
      const {selectionStart, selectionEnd, value} = field(situation)!;
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    });

    it('selects the link where there is no clipboard', async () => {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      const situation = await shared();
      await make(situation);
      one(situation, 'button', 'Kopieer').click();
      await eventually(() => announcements(situation)[0]?.startsWith('De link is geselecteerd.'));
    });
  });

  describe('opening a link', () => {
    const LINK = '?q=1&cwk-phase=warm&cwk-origin=own&cwk-society=yes&cwk-level=3&cwk-role=ciso';
    const ANSWERS = ['phase=warm', 'level=3', 'origin=own', 'society=yes'];

    it('restores the situation, without a word', async () => {
      goTo(LINK);
      const situation = await shared();
      expect(answered(situation)).to.deep.equal(ANSWERS);
      expect(visitorSelect(situation).value).to.equal('ciso');
      expect(announcements(situation)).to.be.empty;
    });

    it('restores it for the whole page', async () => {
      goTo(LINK);
      const page = await pageFixture(html`
        <div>
          <cwk-road-map></cwk-road-map><cwk-grip-matrix></cwk-grip-matrix
          ><cwk-wegenwacht></cwk-wegenwacht><cwk-situation share></cwk-situation>
        </div>
      `);
      const [map, matrix, wegenwacht] = page.children;
      await settle(...page.children);
      expect(map!.shadowRoot!.querySelector('cwk-road')!.road).to.equal('own-house');
      expect(answered(matrix!)).to.deep.equal(['level=3']);
      expect(answered(wegenwacht!)).to.deep.equal(['phase=warm']);
      expect(words(all(wegenwacht!, 'heading')[0]!)).to.match(
        /^Wegenwacht: Cyberincidenten en -crises/,
      );
      expect(announcements(page)).to.be.empty;
    });

    it('restores "weet ik niet", before what the editor has set', async () => {
      goTo('?cwk-phase=all&cwk-role=none');
      const situation = await pageFixture(
        html`<cwk-situation share phase="warm" visitor="mayor"></cwk-situation>`,
      );
      expect(answered(situation)).to.deep.equal([]);
      expect(visitorSelect(situation).value).to.equal('');
    });

    it('restores what it was made from', async () => {
      const first = await shared();
      await answer(first, {origin: 'other', boundary: 'none', vital: 'yes', level: '0'});
      await answer(first, {vital: 'unknown'});
      await make(first);
      goTo(new URL(field(first)!.value).search);
      const second = await shared();
      expect(answered(second)).to.deep.equal(answered(first));
      await make(second);
      expect(field(second)!.value).to.equal(field(first)!.value);
    });

    it('goes before what the editor has set', async () => {
      goTo('?cwk-phase=cold');
      const situation = await pageFixture(html`<cwk-situation share phase="warm"></cwk-situation>`);
      expect(answered(situation)).to.deep.equal(['phase=cold']);
    });

    it('does not undo what a visitor has chosen', async () => {
      goTo(LINK);
      const block = await pageFixture<HTMLElement>(html`<div></div>`);
      block.dispatchEvent(new CwkAnswerEvent('level', '5'));
      const situation = document.createElement('cwk-situation');
      situation.share = true;
      block.append(situation);
      await situation.updateComplete;
      expect(answered(situation)).to.deep.equal(['level=5']);
    });

    it('happens once, also when the widget moves', async () => {
      goTo(LINK);
      const situation = await shared();
      await answer(situation, {level: 'unknown'});
      const page = situation.parentElement!;
      situation.remove();
      page.append(situation);
      await situation.updateComplete;
      expect(answered(situation)).not.to.include('level=3');
    });

    it('ignores what it does not know, with one warning', async () => {
      goTo('?cwk-level=9&cwk-phase=heet&cwk-society=yes');
      const warnings = await warningsDuring(async () => {
        expect(answered(await shared())).to.deep.equal(['society=yes']);
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-situation>: cwk-phase in the address must be one of all, warm, cold, but was "heet". ' +
          'cwk-level in the address must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9".',
      ]);
    });
  });
});

async function shared(): Promise<CwkSituation> {
  return pageFixture<CwkSituation>(html`<cwk-situation share></cwk-situation>`);
}

async function make(situation: CwkSituation): Promise<void> {
  one(situation, 'button', MAKE).click();
  await situation.updateComplete;
}

function field(situation: Element): HTMLInputElement | null {
  return part(situation, 'share').querySelector('input');
}

function useClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
}

/** Gives this page another query and hash; the runner's own query must stay. */
function goTo(query: string): void {
  history.replaceState(null, '', query);
}
