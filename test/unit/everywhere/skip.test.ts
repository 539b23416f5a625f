import {expect, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {deepFocus, everyWidget, widgetsIn} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {words} from '../../support/queries.js';
import {settleAll} from '../../support/settle-all.js';

/** Each widget that can be long, with what it is called. */
const LONG = [
  [html`<cwk-situation></cwk-situation>`, 'Cyberincident: wat nu?'],
  [html`<cwk-road-map></cwk-road-map>`, 'Lokale cyberwegenkaart 2.0'],
  [html`<cwk-road road="cybercrime"></cwk-road>`, 'Cybercrime en gedigitaliseerde criminaliteit'],
  [html`<cwk-grip-matrix></cwk-grip-matrix>`, 'Wie zit er aan het stuur?'],
  [html`<cwk-wegenwacht></cwk-wegenwacht>`, 'Wegenwacht: Cyberincidenten en -crises'],
  [html`<cwk-publication-list></cwk-publication-list>`, 'Publicaties'],
  [html`<cwk-exercise></cwk-exercise>`, 'Oefenen met een cyberincident'],
] as const;

const SHORT = [
  html`<cwk-crisis-card></cwk-crisis-card>`,
  html`<cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>`,
];

describe('the way past a long widget', () => {
  before(() => setViewport({width: 320, height: 640}));

  for (const [widget, name] of LONG) {
    it(`leads the keyboard over ${name} in one stop`, async () => {
      const page = await between(widget);
      await sendKeys({press: 'Tab'});
      expect(words(deepFocus() as HTMLElement)).to.equal(`Sla “${name}” over`);
      await sendKeys({press: 'Enter'});
      expect(words(deepFocus() as HTMLElement)).to.equal(`Einde van “${name}”`);
      await sendKeys({press: 'Tab'});
      expect(deepFocus() === page.lastElementChild).to.equal(true);
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      expect(words(deepFocus() as HTMLElement)).not.to.contain('Einde van');
    });
  }

  it('is not there where a widget is short', async () => {
    const page = await between(SHORT);
    expect(waysIn(page)).to.have.length(0);
  });

  it('is not there a second time for a widget in a widget', async () => {
    const page = await between(
      html`<cwk-road-map road="incidents"></cwk-road-map><cwk-road></cwk-road>`,
    );
    expect(waysIn(page).map((way) => words(way))).to.deep.equal([
      'Sla “Lokale cyberwegenkaart 2.0” over',
      'Sla “Cyberincidenten en -crises” over',
    ]);
  });

  it('takes no room until it has the focus, and then a thumb can hit it', async () => {
    const page = await between(html`<cwk-road road="cybercrime"></cwk-road>`);
    const [way] = waysIn(page);
    const widget = page.querySelector('cwk-road')!;
    const title = widget.shadowRoot!.querySelector('h2')!;
    const {top} = title.getBoundingClientRect();
    expect(way!.getBoundingClientRect().height).to.be.at.most(1);
    way!.focus();
    expect(way!.getBoundingClientRect().height).to.be.at.least(44);
    expect(way!.getBoundingClientRect().right).to.be.at.most(widget.getBoundingClientRect().right);
    expect(title.getBoundingClientRect().top).to.equal(top);
  });

  it('makes no page longer, also not where it ends', async () => {
    const page = await between(html`<cwk-situation></cwk-situation>`);
    const {bottom} = page.querySelector('cwk-situation')!.getBoundingClientRect();
    const end = ends(page)[0]!;
    expect(end.getBoundingClientRect().bottom).to.be.at.most(bottom);
    end.focus();
    expect(end.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
  });

  it('is not on paper', async () => {
    const page = await between(everyWidget());
    await emulateMedia({media: 'print'});
    const onPaper = [...waysIn(page), ...ends(page)].filter((each) => each.checkVisibility());
    await emulateMedia({media: 'screen'});
    expect(onPaper).to.have.length(0);
  });
});

async function between(widget: unknown): Promise<Element> {
  const page = await pageFixture(
    html`<div><button>Ervoor</button>${widget}<button>Erna</button></div>`,
  );
  await settleAll(page);
  page.querySelector('button')!.focus();
  return page;
}

function waysIn(page: Element): HTMLElement[] {
  return widgetsIn(page).flatMap(({shadowRoot}) => [
    ...shadowRoot!.querySelectorAll<HTMLElement>('button.skip'),
  ]);
}

function ends(page: Element): HTMLElement[] {
  return widgetsIn(page).flatMap(({shadowRoot}) => [
    ...shadowRoot!.querySelectorAll<HTMLElement>('.landing'),
  ]);
}
