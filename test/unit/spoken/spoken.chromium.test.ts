// Only in Chromium: the virtual screen reader says the same in each engine, and one text is kept.
import {html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {eventually} from '../../support/eventually.js';
import {holdTimers} from '../../support/held-timers.js';
import {expectKept} from '../../support/kept.js';
import {chooseIn} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {all, one, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {spoken, told} from '../../support/spoken.js';
import {unfoldAll} from '../../support/unfold.js';
import type {CwkGripMatrix} from '../../../src/elements/grip-matrix/grip-matrix.js';

describe('what a listener hears', () => {
  it('of the matrix', async () => {
    const matrix = await shown<CwkGripMatrix>(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
    await expectKept('matrix.txt', [
      ...(await spoken(matrix)),
      ...(await after(matrix, 'kiest GRIP 4', () => {
        one(matrix, 'radio', /^GRIP 4/).click();
      })),
      ...(await after(matrix, 'zegt dat vitale infrastructuur geraakt is', () => {
        one(matrix, 'radio', 'Ja').click();
      })),
      ...(await after(matrix, 'toont alleen de burgemeester', () =>
        chooseIn(matrix, 'Toon in de tabel', 'Burgemeester'),
      )),
      ...(await unfolded(matrix)),
    ]);
  });

  it('of the road map', async () => {
    const map = await shown(html`<cwk-road-map></cwk-road-map>`);
    const closed = await spoken(map);
    one(map, 'button', /^Weg 1/).click();
    await settle(map);
    await settle(map.shadowRoot!.querySelector('cwk-road')!);
    await expectKept('road-map.txt', [
      ...closed,
      '',
      '> opent weg 1',
      ...(await spoken(map)),
      ...(await unfolded(map)),
    ]);
  });

  it('of the publications and their filters', async () => {
    const list = await shown(html`<cwk-publication-list></cwk-publication-list>`);
    await Promise.all([...list.shadowRoot!.querySelectorAll('cwk-publication-card')].map(settled));
    const field = list.shadowRoot!.querySelector('input')!;
    const type = (keys: string): (() => Promise<void>) => {
      return async () => {
        field.focus();
        field.select();
        // However slowly the keys come, they are one word.
        const letGo = holdTimers();
        await sendKeys({type: keys});
        letGo();
      };
    };
    await expectKept('publications.txt', [
      ...(await spoken(list)),
      ...(await unfolded(list)),
      ...(await after(list, 'typt “ransomware”', type('ransomware'))),
      ...(await after(list, 'typt “zzz”', type('zzz'))),
      ...(await after(list, 'wist zoekwoord en filters', () => {
        one(list, 'button', 'Wis zoekwoord en filters').click();
      })),
      ...(await after(list, 'kiest het jaar 2021', () => {
        const year = list.shadowRoot!.querySelector<HTMLSelectElement>('[name="year"]')!;
        year.value = '2021';
        year.dispatchEvent(new Event('input', {bubbles: true}));
      })),
    ]);
  });

  it('of the situation', async () => {
    const situation = await shown(html`<cwk-situation></cwk-situation>`);
    await expectKept('situation.txt', [
      ...(await spoken(situation)),
      ...(await after(situation, 'zegt dat het nu bezig is', () => {
        one(situation, 'radio', 'Ja, het is nu bezig').click();
      })),
      ...(await after(situation, 'zegt dat GRIP 3 is afgekondigd', () => {
        one(situation, 'radio', 'GRIP 3').click();
      })),
      ...(await unfolded(situation)),
    ]);
  });
});

async function shown<T extends Element>(template: ReturnType<typeof html>): Promise<T> {
  const widget = await pageFixture<T>(template);
  await settle(widget);
  return widget;
}

/** What is said from start to end when a visitor has opened every fold. */
async function unfolded(widget: Element): Promise<readonly string[]> {
  await unfoldAll(widget.parentElement!);
  return ['', '> vouwt alles open', ...(await spoken(widget))];
}

function settled(widget: Element): Promise<void> {
  return settle(widget);
}

/** What is said by itself after an action: the new words of the status. */
async function after(
  widget: Element,
  does: string,
  action: () => unknown,
): Promise<readonly string[]> {
  const container = widget.shadowRoot!.querySelector<HTMLElement>('.widget')!;
  const status = (): string => all(widget, 'status').map(words).join();
  const before = status();
  const phrases = await told(container, async () => {
    await action();
    await eventually(() => status() !== before, does);
  });
  return ['', `> ${does}`, ...phrases.slice(1)];
}
