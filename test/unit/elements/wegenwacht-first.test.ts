import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import '../../../src/elements/wegenwacht/define.js';
import {pageFixture} from '../../support/page.js';
import {all, parts, words} from '../../support/queries.js';

const ROADS = ['own-house', 'incidents', 'cybercrime', 'online-disorder'] as const;

describe('<cwk-wegenwacht> at first sight, on a phone', () => {
  before(() => setViewport({width: 390, height: 844}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const road of ROADS) {
    for (const phase of ['all', 'cold', 'warm'] as const) {
      it(`is at most 1,600 px high on the road ${road} with the phase ${phase}`, async () => {
        const element = await onPhone(
          html`<cwk-wegenwacht road=${road} phase=${phase}> </cwk-wegenwacht>`,
        );
        expect(element.getBoundingClientRect().height).to.be.at.most(1600);
      });
    }
  }

  it('is at most 1,600 px high where the visitor chooses the road', async () => {
    const element = await onPhone(html`<cwk-wegenwacht></cwk-wegenwacht>`);
    expect(element.getBoundingClientRect().height).to.be.at.most(1600);
  });

  it('says about 220 words in the warm phase', async () => {
    const element = await onPhone(
      html`<cwk-wegenwacht road="incidents" phase="warm"></cwk-wegenwacht>`,
    );
    expect(wordsOf(element)).to.be.at.most(240);
  });

  it('has the first number on the first screen', async () => {
    const element = await onPhone(html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`);
    const number = all(element, 'link').find(({href}) => href.startsWith('tel:'))!;
    const {top, bottom} = number.getBoundingClientRect();
    expect(bottom - element.getBoundingClientRect().top).to.be.at.most(844);
    expect(bottom - top).to.be.at.least(48);
  });

  it('has no text below 13 px', async () => {
    const element = await onPhone(html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`);
    const sizes = [...element.shadowRoot!.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && each.textContent.trim())
      .map((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(13);
  });

  it('has nothing of the content more than two actions away', async () => {
    for (const road of ROADS) {
      const element = await onPhone(html`<cwk-wegenwacht road=${road}></cwk-wegenwacht>`);
      for (const {text, title, note, links} of nl.resources.filter((each) => each.road === road)) {
        const said = [
          text,
          title,
          note?.text,
          ...links.flatMap((each) => [each.title, each.note?.text, each.successor?.title]),
        ].filter((each) => each !== undefined);
        for (const each of said) {
          expect(actionsTo(element, each), each).to.be.at.most(2);
        }
      }
    }
  });

  it('gives a contact that stands alone its whole row', async () => {
    await setViewport({width: 1280, height: 800});
    const element = await pageFixture<CwkWegenwacht>(
      html`<cwk-wegenwacht road="own-house"></cwk-wegenwacht>`,
    );
    const [calls] = parts(element, 'calls');
    const [only] = calls!.children;
    expect(calls!.childElementCount).to.equal(1);
    expect(only!.getBoundingClientRect().width).to.equal(calls!.getBoundingClientRect().width);
    await setViewport({width: 390, height: 844});
  });
});

async function onPhone(template: ReturnType<typeof html>): Promise<CwkWegenwacht> {
  const page = await pageFixture<HTMLElement>(
    html`<div style="padding: 8px; font: 16px sans-serif">${template}</div>`,
  );
  const element = page.querySelector('cwk-wegenwacht')!;
  await element.updateComplete;
  return element;
}

/** How many words a visitor sees; not those for a screen reader alone. */
function wordsOf(element: Element): number {
  const heard = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.visually-hidden')];
  const count = (text: string): number => text.split(' ').filter((each) => /\w/.test(each)).length;
  const seen = [...element.shadowRoot!.children].map((child) => count(words(child as HTMLElement)));
  return (
    seen.reduce((sum, each) => sum + each, 0) -
    heard
      .filter((each) => each.checkVisibility())
      .reduce((sum, each) => sum + count(words(each)), 0)
  );
}

/** All that stands in an element, without what explains its words. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.tip').forEach((tip) => tip.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** How many folds must be opened to see a text; Infinity where nothing has it. */
function actionsTo(element: Element, text: string): number {
  const found = [...element.shadowRoot!.querySelectorAll('p, li, a, h3, h4, strong')].filter(
    (each) => textOf(each).includes(text),
  );
  return Math.min(
    ...found.map((each) => {
      let folds = 0;
      let fold = each.closest('details:not([open])');
      while (fold) {
        folds++;
        fold = fold.parentElement!.closest('details:not([open])');
      }
      return folds;
    }),
  );
}
