// Only in Chromium: only its driver gives the whole accessibility tree.
import {html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {expectKept} from '../../support/kept.js';
import {pageFixture} from '../../support/page.js';
import {one} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';
import {treeOf} from '../../support/tree.js';

type Act = (widget: Element) => unknown;

/** Each file with the widget, and what a visitor does with it. */
const STATES: Readonly<Record<string, readonly [ReturnType<typeof html>, Act?]>> = {
  'grip-matrix': [html`<cwk-grip-matrix></cwk-grip-matrix>`],
  'grip-matrix-reason': [
    html`<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>`,
    (matrix) => one(matrix, 'button', /^Waarom\? Burgemeester, GRIP 3/).click(),
  ],
  'grip-matrix-compared': [html`<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>`, open],
  'road-map': [html`<cwk-road-map></cwk-road-map>`],
  'road-map-open': [
    html`<cwk-road-map></cwk-road-map>`,
    (map) => one(map, 'button', /^Weg 3/).click(),
  ],
  road: [html`<cwk-road></cwk-road>`],
  wegenwacht: [html`<cwk-wegenwacht></cwk-wegenwacht>`],
  'wegenwacht-sources': [
    html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`,
    (list) => one(list, 'checkbox', 'Toon bij elke zin de bron').click(),
  ],
  'publication-list': [html`<cwk-publication-list></cwk-publication-list>`],
  'publication-list-nothing': [
    html`<cwk-publication-list></cwk-publication-list>`,
    (list) => {
      const field = list.shadowRoot!.querySelector('input')!;
      field.value = 'zzz';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
  ],
  'publication-card': [
    html`<cwk-publication-card publication="ccv-wegenkaart-weg"></cwk-publication-card>`,
  ],
  situation: [html`<cwk-situation></cwk-situation>`],
  'situation-conflict': [
    html`<cwk-situation visitor="mayor"></cwk-situation>`,
    (situation) => {
      one(situation, 'radio', 'GRIP 3').click();
      one(situation, 'radio', 'Ja, ook over de grens van de veiligheidsregio').click();
    },
  ],
  'crisis-card': [html`<cwk-crisis-card></cwk-crisis-card>`],
  exercise: [html`<cwk-exercise></cwk-exercise>`],
  'exercise-answer': [
    html`<cwk-exercise scenario="bridges"></cwk-exercise>`,
    (exercise) => one(exercise, 'button', 'Bekijk wie er aan het stuur zit').click(),
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

async function open(widget: Element): Promise<void> {
  const details = widget.shadowRoot!.querySelector<HTMLDetailsElement>('.comparison')!;
  const toggled = new Promise((resolve) => {
    details.addEventListener('toggle', resolve, {once: true});
  });
  details.open = true;
  await toggled;
}

/** The card says when it was made. */
function withoutToday(line: string): string {
  return line.replace(/(Kaart gemaakt op )[^.]+/, '$1vandaag');
}
