import {aTimeout, expect} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {openDoors} from '../../../src/embed/doors.js';
import {eventually} from '../../support/eventually.js';
import {warningsDuring} from '../../support/warnings.js';

const PREFIX = 'https://gemeente.nl/cwk/embed/';
const LINK = `<p><a href="${PREFIX}grip-matrix.html?level=3">De matrix</a></p>`;
const DIV = '<div data-cwk="road" data-road="own-house">Weg 1</div>';

describe('openDoors', () => {
  let page: HTMLElement;

  before(async () => {
    page = document.createElement('main');
    document.body.append(page);
    page.innerHTML = LINK + DIV;
    openDoors(document, {prefixes: [PREFIX], ids: {}});
  });

  afterEach(async () => {
    page.replaceChildren();
    // What was looked at in this turn is forgotten in the next.
    await aTimeout(0);
  });

  after(() => page.remove());

  it('makes widgets of what is there', () => {
    expect(page.querySelector('p > cwk-grip-matrix > a')).to.not.equal(null);
    expect(page.querySelector('div > cwk-road')).to.not.equal(null);
  });

  for (const [what, markup, tag] of [
    ['a link', LINK, 'cwk-grip-matrix'],
    ['an element', DIV, 'cwk-road'],
    ['a link deep down', `<section><div>${LINK}</div></section>`, 'cwk-grip-matrix'],
    ['an element in another', `<section><div>${DIV}</div></section>`, 'cwk-road'],
  ] as const) {
    it(`makes a widget of ${what} that comes later`, async () => {
      page.innerHTML = markup;
      await eventually(() => page.querySelectorAll(tag).length === 1);
    });
  }

  it('makes a widget of a link that gets its address later', async () => {
    page.innerHTML = '<p><a>De matrix</a></p>';
    await settled();
    page.querySelector('a')!.href = `${PREFIX}grip-matrix.html`;
    await eventually(() => page.querySelector('p > cwk-grip-matrix > a'));
  });

  it('follows the options of an element', async () => {
    page.innerHTML = DIV;
    await eventually(() => page.querySelector('cwk-road'));
    page.firstElementChild!.setAttribute('data-road', 'incidents');
    await eventually(() => page.querySelector('cwk-road')!.getAttribute('road') === 'incidents');
  });

  it('shows the widget again when a page writes in its place', async () => {
    page.innerHTML = DIV;
    await eventually(() => page.querySelector('cwk-road'));
    page.firstElementChild!.textContent = 'Ververst';
    await eventually(() => page.querySelector('cwk-road')?.textContent === 'Ververst');
  });

  it('leaves a copy, and a round trip as text, as they are', async () => {
    page.innerHTML = LINK + DIV;
    await eventually(() => page.querySelectorAll('cwk-grip-matrix, cwk-road').length === 2);
    const {innerHTML} = page;
    page.append(...[...page.children].map((each) => each.cloneNode(true)));
    await settled();
    expect(page.innerHTML).to.equal(innerHTML + innerHTML);
    page.innerHTML = innerHTML;
    await settled();
    expect(page.innerHTML).to.equal(innerHTML);
  });

  for (const [what, markup] of [
    ['a template', `<template>${LINK}${DIV}</template>`],
    ['what is being edited', `<div contenteditable="true">${LINK}${DIV}</div>`],
    ['the fallback of a widget', `<cwk-wegenwacht>${LINK}${DIV}</cwk-wegenwacht>`],
  ] as const) {
    it(`leaves ${what} alone`, async () => {
      page.innerHTML = markup;
      await settled();
      expect(page.innerHTML).to.equal(markup);
    });
  }

  it('makes widgets when editing ends', async () => {
    page.innerHTML = `<div contenteditable="true">${LINK}${DIV}</div>`;
    await settled();
    page.firstElementChild!.removeAttribute('contenteditable');
    await eventually(() => page.querySelector('cwk-grip-matrix') && page.querySelector('cwk-road'));
  });

  it('makes one widget of an element with a link in it', async () => {
    page.innerHTML = `<div data-cwk="grip-matrix">${LINK}</div>`;
    await eventually(() => page.querySelector('cwk-grip-matrix'));
    expect(page.querySelectorAll('cwk-grip-matrix')).to.have.lengthOf(1);
    expect(page.querySelector('div > cwk-grip-matrix > p > a')).to.not.equal(null);
  });

  it('makes widgets inside <cwk-content>', async () => {
    page.innerHTML = `<cwk-content>${LINK}${DIV}</cwk-content>`;
    await eventually(
      () =>
        page.querySelector('cwk-content cwk-grip-matrix') &&
        page.querySelector('cwk-content cwk-road'),
    );
  });

  it('gives in to a page that keeps undoing a widget, and says so', async () => {
    const undo = new MutationObserver(() => {
      const place = page.querySelector('[data-cwk]');
      if (place?.querySelector('cwk-road')) place.textContent = 'Van mij';
    });
    undo.observe(page, {subtree: true, childList: true});
    const warnings = await warningsDuring(async () => {
      page.innerHTML = DIV;
      await settled();
    });
    undo.disconnect();
    expect(page.textContent).to.equal('Van mij');
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <div>: a script of the page keeps undoing the widget here, so it is left as the page wants it.',
    ]);
  });

  it('takes many changes of one place together for one', async () => {
    page.innerHTML = DIV;
    await settled();
    const warnings = await warningsDuring(async () => {
      const place = page.querySelector('[data-cwk]')!;
      for (let level = 0; level < 20; level++) {
        place.setAttribute('data-heading-level', `${1 + (level % 6)}`);
      }
      await Promise.resolve();
      place.setAttribute('data-heading-level', '5');
      await settled();
    });
    expect(page.querySelector('cwk-road')!.getAttribute('heading-level')).to.equal('5');
    expect(warnings).to.deep.equal([]);
  });

  it('does nothing while nothing changes that it looks at', async () => {
    page.innerHTML = LINK + DIV;
    await settled();
    const calls = countCalls([
      [window, 'setTimeout'],
      [window, 'setInterval'],
      [window, 'requestAnimationFrame'],
      [Element.prototype, 'matches'],
      [Element.prototype, 'querySelectorAll'],
    ]);
    page.className = 'x';
    page.setAttribute('style', 'color: red');
    page.querySelector('cwk-road')!.shadowRoot!.append('in een widget');
    await turns(3);
    expect(calls.stop()).to.deep.equal([]);
  });
});

/** Resolves when the observers of the page have been told, and a new turn has begun. */
async function settled(): Promise<void> {
  await aTimeout(0);
}

/** Resolves after so many turns of the event loop, without a timer. */
async function turns(count: number): Promise<void> {
  const {port1, port2} = new MessageChannel();
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((done) => {
      port2.onmessage = done;
      port1.postMessage('');
    });
  }
}

/** Counts the calls of methods; `stop` gives back the methods, and returns the names of those that were called. */
function countCalls(methods: readonly (readonly [object, string])[]): {stop: () => string[]} {
  const called: string[] = [];
  const before = methods.map(([owner, name]) => {
    const method = (owner as Record<string, (...args: unknown[]) => unknown>)[name]!;
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      called.push(name);
      return method.apply(this, args);
    };
    Object.assign(owner, {[name]: counted});
    return () => Object.assign(owner, {[name]: method});
  });
  return {
    stop: () => {
      before.forEach((restore) => restore());
      return called;
    },
  };
}
