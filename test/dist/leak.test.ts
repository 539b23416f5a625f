import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {closePages, deepElements, openPage, rendered, type HostPage} from '../support/host-page.js';
import {size} from '../support/size.js';

// What leaks, leaks in each round.
const {isRelease} = await size();
const ROUNDS = isRelease ? 200 : 60;
const WIDGETS = `
  <cwk-road-map road="incidents"></cwk-road-map>
  <cwk-grip-matrix level="3"></cwk-grip-matrix>
  <cwk-content><cwk-wegenwacht></cwk-wegenwacht></cwk-content>
  <cwk-publication-list></cwk-publication-list>
  <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
  <cwk-situation></cwk-situation>
  <cwk-crisis-card></cwk-crisis-card>
  <cwk-exercise></cwk-exercise>`;

describe(`a page that adds and removes all widgets ${ROUNDS} times`, () => {
  let page: HostPage;
  let listeners: string[];
  const rounds: (readonly WeakRef<Element>[])[] = [];

  before(async function () {
    this.timeout(900_000);
    page = await openPage('no-widgets.html');
    listeners = listenersOf(page);
    for (let round = 1; round <= ROUNDS; round++) {
      rounds.push(await addAndRemove(page));
      // A browser that has much to forget at once does not answer in time.
      if (round % 20 === 0) await collectGarbage();
    }
  });

  after(closePages);

  it('has rendered them', () => {
    expect(rounds.flat()).to.have.lengthOf(ROUNDS * 21);
  });

  it('has them out of memory', async function () {
    this.timeout(900_000);
    // The browser itself holds on to what was removed last, and to a round of which it compiled the code.
    await waitUntil(
      async () => {
        await collectGarbage();
        return rounds.filter((widgets) => widgets.some((each) => each.deref())).length <= 3;
      },
      'Widgets are left in memory.',
      {timeout: 100_000},
    );
  });

  it('has no listener more on window, document and root', () => {
    expect(listenersOf(page)).to.deep.equal(listeners);
  });

  it('has no element more on the page', () => {
    expect(page.document.querySelector('main')!.children).to.have.lengthOf(1);
  });
});

/** Lets the browser forget what nothing refers to, however long that takes. */
async function collectGarbage(): Promise<void> {
  while (!(await executeServerCommand<{isReady: boolean}, undefined>('collect-garbage')).isReady);
}

/** Adds the widgets, and removes them when they have rendered; tells which widgets there were, also those inside others. */
async function addAndRemove({document}: HostPage): Promise<WeakRef<Element>[]> {
  const block = document.createElement('div');
  block.innerHTML = WIDGETS;
  document.querySelector('main')!.append(block);
  await rendered(block);
  const widgets = [...deepElements(block)]
    .filter(({localName}) => localName.startsWith('cwk-'))
    .map((widget) => new WeakRef<Element>(widget));
  block.remove();
  return widgets;
}

function listenersOf({window}: HostPage): string[] {
  return window.recorded.listeners.map(({name}) => name).sort();
}
