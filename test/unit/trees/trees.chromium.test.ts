// Only in Chromium: only its driver gives the whole accessibility tree.
import {html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {expectKept} from '../../support/kept.js';
import {pageFixture} from '../../support/page.js';
import {one, words} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';
import {treeOf} from '../../support/tree.js';
import {unfoldAll} from '../../support/unfold.js';

type Act = (widget: Element) => unknown;

/** Opens all that is one tap away. */
const unfolded: Act = (widget) => unfoldAll(widget.parentElement!);

/** Each file with the widget, and what a visitor does with it. */
const STATES: Readonly<Record<string, readonly [ReturnType<typeof html>, Act?]>> = {
  'grip-matrix': [html`<cwk-grip-matrix></cwk-grip-matrix>`],
  'grip-matrix-wide': [
    html`<div style="inline-size: 1280px"><cwk-grip-matrix level="3"></cwk-grip-matrix></div>`,
  ],
  'grip-matrix-reason': [
    html`<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>`,
    (matrix) => one(matrix, 'button', /^Burgemeester, GRIP 3/).click(),
  ],
  'grip-matrix-unfolded': [
    html`<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>`,
    unfolded,
  ],
  'road-map': [html`<cwk-road-map></cwk-road-map>`],
  'road-map-open': [
    html`<cwk-road-map></cwk-road-map>`,
    (map) => one(map, 'button', /^Weg 3/).click(),
  ],
  road: [html`<cwk-road></cwk-road>`],
  'road-unfolded': [html`<cwk-road></cwk-road>`, unfolded],
  wegenwacht: [html`<cwk-wegenwacht></cwk-wegenwacht>`],
  'wegenwacht-unfolded': [html`<cwk-wegenwacht></cwk-wegenwacht>`, unfolded],
  'wegenwacht-sources': [
    html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`,
    (list) => one(list, 'checkbox', 'Toon bij elke zin de bron').click(),
  ],
  'publication-list': [html`<cwk-publication-list></cwk-publication-list>`],
  'publication-list-unfolded': [html`<cwk-publication-list></cwk-publication-list>`, unfolded],
  'publication-list-nothing': [
    html`<cwk-publication-list></cwk-publication-list>`,
    (list) => {
      openFilters(list);
      const field = list.shadowRoot!.querySelector('input')!;
      field.value = 'zzz';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
  ],
  'publication-card': [
    html`<cwk-publication-card publication="ccv-wegenkaart-weg"></cwk-publication-card>`,
  ],
  situation: [html`<cwk-situation></cwk-situation>`],
  'situation-unfolded': [html`<cwk-situation></cwk-situation>`, unfolded],
  'situation-conflict': [
    html`<cwk-situation visitor="mayor"></cwk-situation>`,
    async (situation) => {
      one(situation, 'radio', 'GRIP 3').click();
      await settleAll(situation.parentElement!);
      one(situation, 'radio', 'Ja, ook over de grens van de veiligheidsregio').click();
    },
  ],
  'crisis-card': [html`<cwk-crisis-card></cwk-crisis-card>`],
  'crisis-card-unfolded': [html`<cwk-crisis-card></cwk-crisis-card>`, unfolded],
  exercise: [html`<cwk-exercise></cwk-exercise>`],
  'exercise-unfolded': [html`<cwk-exercise></cwk-exercise>`, unfolded],
  'exercise-answer': [
    html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
    (exercise) => one(exercise, 'button', 'Bekijk wie er aan het stuur zit').click(),
  ],
  'exercise-answer-unfolded': [
    html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
    async (exercise) => {
      one(exercise, 'button', 'Bekijk wie er aan het stuur zit').click();
      await settleAll(exercise.parentElement!);
      await unfoldAll(exercise.parentElement!);
    },
  ],
};

describe('what assistive technology is told', () => {
  for (const [name, [template, act]] of Object.entries(STATES)) {
    it(`of ${name}`, async () => {
      const page = await pageFixture(html`<div id="tree">${template}</div>`);
      await settleAll(page);
      await act?.(page.firstElementChild!);
      await settleAll(page);
      await expectKept(`${name}.txt`, (await treeOf('tree')).map(withoutToday));
    });
  }
});

/** Opens what a short list has its field and filters behind. */
function openFilters(list: Element): void {
  [...list.shadowRoot!.querySelectorAll('summary')]
    .find((each) => words(each) === 'Zoek en kies')!
    .click();
}

/** The card says when it was made. */
function withoutToday(line: string): string {
  return line.replace(/(Kaart gemaakt op )[^.]+/, '$1vandaag');
}
