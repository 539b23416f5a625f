import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import {providePage} from '../../../src/page/provide-page.js';
import type {CwkExercise} from '../../../src/elements/exercise/exercise.js';
import {answer, chooser, decide, exerciseWith, goTo, NEXT, press} from '../../support/exercise.js';
import {TEXT_SPACING, clippedBoxes} from '../../support/layout.js';
import {english} from '../../support/languages.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, focused, one, part, parts, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const TITLES = [
  'Ziekenhuis zonder patiënten',
  'Universiteit op slot',
  'Geen water uit de kraan',
  'Eén leverancier, veel bruggen',
  'Via de leverancier naar binnen',
];

describe('<cwk-exercise>', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('accessibility', () => {
    itOnce('is accessible while a scenario must be chosen', async () => {
      await expect(await chooser()).to.be.accessible();
    });

    itOnce('is accessible at the first message', async () => {
      await expect(await exerciseWith('hospital')).to.be.accessible();
    });

    itOnce('is accessible when the answer shows, with everything open', async () => {
      const exercise = await exerciseWith('drinking-water');
      await goTo(exercise, 4);
      await decide(exercise, 'GRIP 2', 'Vragen wat');
      openAll(exercise);
      await expect(exercise).to.be.accessible();
    });

    itOnce('is accessible in a narrow container', async () => {
      const block = await pageFixture(
        html`<div style="width: 288px"><cwk-exercise scenario="bridges"></cwk-exercise></div>`,
      );
      await expect(block.querySelector('cwk-exercise')!).to.be.accessible();
    });
  });

  describe('content', () => {
    it('shows what stands between the tags while it loads', async () => {
      const exercise = await fixture(html`<cwk-exercise><p>Oefen samen.</p></cwk-exercise>`);
      expect(exercise.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('says that it is an exercise, in every state', async () => {
      const exercise = await chooser();
      const banner = 'Dit is een oefening. De gebeurtenissen zijn verzonnen.';
      expect(words(part(exercise, 'banner'))).to.equal(banner);
      await press(exercise, 'Begin: Universiteit op slot');
      expect(words(part(exercise, 'banner'))).to.equal(banner);
    });

    it('offers each scenario with its origin, its source and its length', async () => {
      const exercise = await chooser();
      for (const details of part(exercise, 'list').querySelectorAll('details')) {
        details.open = true;
      }
      const items = [...part(exercise, 'list').children].map((item) => words(item as HTMLElement));
      expect(items.map((text) => TITLES.find((title) => text.startsWith(title)))).to.deep.equal(
        TITLES,
      );
      expect(items[0]).to.equal(
        "Ziekenhuis zonder patiënten Begin 5 berichten Meer over Ziekenhuis zonder patiënten De factsheet noemt een gehackt ziekenhuis als voorbeeld. Het kan geen patiënten meer behandelen of opnemen. Bron: factsheet, Risico's op de weg",
      );
    });

    it('offers a scenario that an organisation adds, and not one that it hides', async () => {
      const [first] = nl.scenarios;
      const {content, problems} = mergeContent(nl, {
        scenarios: [
          {...first!, id: 'own', title: 'Brug in de mist'},
          {id: 'university', hidden: true},
        ],
      });
      expect(problems).to.deep.equal([]);
      const exercise = await chooser(content);
      expect(all(part(exercise, 'list'), 'heading').map(words)).to.deep.equal([
        TITLES[0],
        TITLES[2],
        TITLES[3],
        TITLES[4],
        'Brug in de mist',
      ]);
    });

    it('says so when an organisation hides all scenarios', async () => {
      const hidden = nl.scenarios.map(({id}) => ({id, hidden: true}));
      const exercise = await chooser(mergeContent(nl, {scenarios: hidden}).content);
      expect(words(exercise.shadowRoot!.querySelector('.on-screen')!)).to.equal(
        'Er zijn hier geen oefeningen.',
      );
    });

    it('goes back to the choice when other content takes the scenario away', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-exercise scenario="bridges"></cwk-exercise></div>`,
      );
      const exercise = block.querySelector('cwk-exercise')!;
      providePage(block, mergeContent(nl, {scenarios: [{id: 'bridges', hidden: true}]}).content);
      await exercise.updateComplete;
      expect(all(exercise, 'button').filter(({innerText}) => innerText === 'Begin')).to.have.length(
        4,
      );
    });
  });

  describe('scenario', () => {
    it('is chosen by a visitor, who comes to its heading', async () => {
      const exercise = await chooser();
      await press(exercise, 'Begin: Geen water uit de kraan');
      expect(focused(exercise)).to.equal('Geen water uit de kraan');
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 1 van 4: zaterdag, 07.45 uur/);
    });

    it('is set by its attribute before the element is connected, and leaves the focus', async () => {
      const exercise = await exerciseWith('bridges');
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 1 van 5: donderdag, 06.50 uur/);
      expect(focused(exercise)).to.equal('');
    });

    it('keeps the capital of an English day', async () => {
      const exercise = await exerciseWith('bridges', english);
      expect(words(part(exercise, 'inject'))).to.contain(': Thursday, 06.50');
    });

    it('is set by its attribute after a visitor has begun another one', async () => {
      const exercise = await exerciseWith('bridges');
      await goTo(exercise, 2);
      exercise.setAttribute('scenario', 'university');
      await exercise.updateComplete;
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 1 van 4: dinsdag, 08.30 uur/);
      expect(parts(exercise, 'earlier')).to.deep.equal([]);
    });

    it('falls back to the choice for a wrong value, and warns once', async () => {
      const warnings = await warningsDuring(async () => {
        const exercise = await exerciseWith('school');
        expect(one(exercise, 'button', 'Begin: Universiteit op slot')).to.exist;
        exercise.headingLevel = 3;
        await exercise.updateComplete;
      });
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-exercise>: scenario must be one of hospital, university, drinking-water, bridges, town-hall, but was "school".',
      ]);
    });
  });

  describe('heading level', () => {
    it('fits the outline of the page', async () => {
      const exercise = await pageFixture<CwkExercise>(
        html`<cwk-exercise scenario="hospital" heading-level="1"></cwk-exercise>`,
      );
      await decide(exercise, 'GRIP 3', 'Wachten');
      expect(outline(exercise)).to.deep.equal([
        'H1 Oefenen met een cyberincident',
        'H2 Ziekenhuis zonder patiënten',
        'H3 Bericht 1 van 5: maandag, 09.10 uur',
        'H4 Wie zou er aan het stuur zitten?',
        'H5 GRIP 3 (uw keuze)',
        'H5 GRIP 0 (past bij dit bericht)',
        'H4 Uw stap: Wachten tot het ziekenhuis om hulp vraagt',
      ]);
      exercise.setAttribute('heading-level', '3');
      await exercise.updateComplete;
      expect(outline(exercise)[0]).to.equal('H3 Oefenen met een cyberincident');
    });
  });

  describe('page', () => {
    it('hears nothing of what a visitor chooses in an exercise', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-exercise scenario="hospital"></cwk-exercise></div>`,
      );
      const events: string[] = [];
      for (const type of ['cwk-answer', 'cwk-look'] as const) {
        block.addEventListener(type, () => events.push(type));
      }
      const exercise = block.querySelector('cwk-exercise')!;
      await decide(exercise, 'GRIP 4', 'Wachten');
      await press(exercise, NEXT);
      expect(events).to.deep.equal([]);
    });

    it('has nothing of the exercise in its storage', async () => {
      const exercise = await exerciseWith('hospital');
      await decide(exercise, 'GRIP 4', 'Wachten');
      expect(JSON.stringify([localStorage, sessionStorage, document.cookie])).not.to.match(
        /hospital|GRIP/,
      );
    });

    it('can have two exercises that do not follow each other', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div>
          <cwk-exercise scenario="hospital"></cwk-exercise>
          <cwk-exercise scenario="hospital"></cwk-exercise>
        </div>`,
      );
      const [first, second] = block.querySelectorAll('cwk-exercise');
      await goTo(first!, 2);
      await second!.updateComplete;
      expect(words(part(second!, 'inject'))).to.match(/^Bericht 1 van 5/);
    });
  });

  describe('layout', () => {
    it('fits in a narrow container, also with more space between letters, words and lines', async () => {
      for (const style of ['', TEXT_SPACING]) {
        const block = await pageFixture(
          html`<div style="width: 288px; ${style}">
            <cwk-exercise scenario="drinking-water"></cwk-exercise>
          </div>`,
        );
        const exercise = block.querySelector('cwk-exercise')!;
        await goTo(exercise, 4);
        await decide(exercise, 'GRIP 3', 'Zelf');
        openAll(exercise);
        expect(block.scrollWidth).to.be.at.most(block.clientWidth);
        expect(clippedBoxes(exercise)).to.deep.equal([]);
      }
    });

    it('gives everything that can be pressed a height of 44 pixels', async () => {
      const exercise = await exerciseWith('hospital');
      await goTo(exercise, 2);
      const targets = exercise.shadowRoot!.querySelectorAll('.button, label, summary');
      expect(targets.length).to.be.above(12);
      for (const target of targets) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
      }
    });
  });

  describe('lifecycle', () => {
    it('keeps its place after it has been moved', async () => {
      const block = await pageFixture(
        html`<div><cwk-exercise scenario="hospital"></cwk-exercise></div>`,
      );
      const exercise = block.querySelector('cwk-exercise')!;
      await goTo(exercise, 3);
      await answer(exercise, 'GRIP 3');
      exercise.remove();
      block.append(exercise);
      await exercise.updateComplete;
      expect(words(part(exercise, 'inject'))).to.match(/^Bericht 3 van 5/);
      expect(one(exercise, 'radio', /^GRIP 3/).checked).to.be.true;
    });
  });
});

function outline(exercise: Element): string[] {
  return all(exercise, 'heading').map((heading) => `${heading.tagName} ${words(heading)}`);
}

function openAll(exercise: Element): void {
  for (const details of exercise.shadowRoot!.querySelectorAll('details')) details.open = true;
}
