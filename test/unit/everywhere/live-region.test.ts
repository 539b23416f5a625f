import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import {eventually} from '../../support/eventually.js';
import {deepFocus} from '../../support/every-widget.js';
import {holdTimers} from '../../support/held-timers.js';
import {pageFixture} from '../../support/page.js';
import {all, one, words} from '../../support/queries.js';
import {settle} from '../../support/settle.js';
import {unfold} from '../../support/unfold.js';

describe('a burst of keys', () => {
  it('in the search field says one thing, within a second, and leaves the focus', async () => {
    const {list, field, said} = await searching();
    const letGo = holdTimers();
    await sendKeys({type: 'ransomware'});
    expect(said).to.deep.equal([]);
    expect(Math.max(...letGo())).to.be.within(1, 1000);
    await eventually(() => said.length > 0);
    expect(deepFocus()).to.equal(field);
    // A second burst shows that nothing came late.
    await clear(field);
    await eventually(() => said.length > 1);
    expect(said).to.deep.equal(['1 publicatie gevonden', '11 publicaties gevonden']);
    expect(list.shadowRoot!.activeElement).to.equal(field);
  });

  it('that changes nothing says nothing', async () => {
    const {field, said} = await searching();
    const letGo = holdTimers();
    await sendKeys({type: '   '});
    await clear(field);
    await sendKeys({type: 'zzz'});
    letGo();
    await eventually(() => said.length > 0);
    expect(said).to.deep.equal(['Geen publicaties gevonden']);
  });

  it('in a filter says one thing', async () => {
    const {list, said} = await searching();
    const year = list.shadowRoot!.querySelector<HTMLSelectElement>('[name="year"]')!;
    year.focus();
    for (const value of ['2023', '2021', '2020', '2021']) {
      year.value = value;
      year.dispatchEvent(new Event('input', {bubbles: true}));
      await settle(list);
    }
    await eventually(() => said.length > 0);
    expect(said).to.deep.equal(['2 publicaties gevonden']);
    expect(deepFocus()).to.equal(year);
  });
});

describe('a choice', () => {
  it('of a level says one thing in the matrix', async () => {
    const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
    await settle(matrix);
    const said = sayingsOf(matrix);
    one(matrix, 'radio', /^GRIP 4/).click();
    await settle(matrix);
    expect(said).to.have.length(1);
    one(matrix, 'radio', /^GRIP 4/).click();
    await settle(matrix);
    expect(said).to.have.length(1);
  });

  it('of an answer says one thing in the situation', async () => {
    const situation = await pageFixture(html`<cwk-situation></cwk-situation>`);
    await settle(situation);
    const said = sayingsOf(situation);
    one(situation, 'radio', 'GRIP 3').click();
    await settle(situation);
    expect(said).to.have.length(1);
  });
});

interface Searching {
  readonly list: CwkPublicationList;
  readonly field: HTMLInputElement;
  readonly said: readonly string[];
}

async function searching(): Promise<Searching> {
  const list = await pageFixture<CwkPublicationList>(
    html`<cwk-publication-list></cwk-publication-list>`,
  );
  unfold(list);
  const said = sayingsOf(list);
  const field = list.shadowRoot!.querySelector('input')!;
  field.focus();
  return {list, field, said};
}

async function clear(field: HTMLInputElement): Promise<void> {
  field.select();
  await sendKeys({press: 'Backspace'});
}

/** What is read out from now on: each change once, however many nodes it takes. */
function sayingsOf(widget: Element): readonly string[] {
  const said: string[] = [];
  for (const status of all(widget, 'status')) {
    new MutationObserver(() => said.push(words(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  return said;
}
