import {expect, html} from '@open-wc/testing';
import type {CwkContent} from '../../../src/elements/content/content.js';
import '../../../src/elements/content/define.js';
import {nl} from '../../../src/content/nl/content.js';
import {localFailedAt, stateAt} from '../../support/content-state.js';
import {answerUrl, faultUrl} from '../../support/faults.js';
import {eventually} from '../../support/eventually.js';
import {pageFixture} from '../../support/page.js';
import {all} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const BAD_FILE = faultUrl('answer', {status: 404});

describe('<cwk-content> and what it tells the widgets inside it', () => {
  it('gives them the content below it, without a file', async () => {
    const element = await content();
    expect(stateAt(inside(element))).to.deep.equal({status: 'ready', content: nl});
  });

  it('says that a file failed, next to the built-in content', async () => {
    await warningsDuring(async () => {
      const element = await content(BAD_FILE);
      await eventually(() => localFailedAt(inside(element)));
      expect(stateAt(inside(element))).to.deep.include({content: nl});
    });
  });

  it('says nothing of that outside', async () => {
    await warningsDuring(async () => {
      const element = await content(BAD_FILE);
      await eventually(() => localFailedAt(inside(element)));
      expect(localFailedAt(element.parentElement!)).to.be.false;
    });
  });

  it('says that nothing of an object could be used', async () => {
    await warningsDuring(async () => {
      const element = await content();
      await set(element, 'geen object');
      expect(localFailedAt(inside(element))).to.be.true;
    });
  });

  it('takes that back when a right object follows', async () => {
    await warningsDuring(async () => {
      const element = await content();
      await set(element, 'geen object');
      await set(element, {});
      expect(localFailedAt(inside(element))).to.be.false;
    });
  });

  it('takes that back, and the line with it, when the object goes', async () => {
    await warningsDuring(async () => {
      const element = await content();
      await set(element, 'geen object');
      expect(all(element, 'status')).to.have.lengthOf(1);
      await set(element, undefined);
      expect(localFailedAt(inside(element))).to.be.false;
      expect(all(element, 'status')).to.deep.equal([]);
      expect(stateAt(inside(element))).to.deep.equal({status: 'ready', content: nl});
    });
  });

  it('says nothing of a file that failed when there is an object', async () => {
    await warningsDuring(async () => {
      const element = await content(BAD_FILE);
      await eventually(() => localFailedAt(inside(element)));
      await set(element, {});
      expect(localFailedAt(inside(element))).to.be.false;
      expect(all(element, 'status')).to.deep.equal([]);
    });
  });

  it('says nothing of a file that is partly wrong', async () => {
    await warningsDuring(async () => {
      const element = await content(answerUrl({map: {title: 'Van ons'}, terms: 3}));
      await eventually(() => titleAt(inside(element)) === 'Van ons');
      expect(localFailedAt(inside(element))).to.be.false;
    });
  });

  describe('inside another whose file failed', () => {
    it('passes that on, but leaves the line to the other one', async () => {
      await warningsDuring(async () => {
        const outer = await content(BAD_FILE);
        const inner = document.createElement('cwk-content');
        outer.append(inner);
        await eventually(() => localFailedAt(inside(inner)));
        await inner.updateComplete;
        expect(all(outer, 'status')).to.have.lengthOf(1);
        expect(all(inner, 'status')).to.deep.equal([]);
      });
    });

    it('says nothing of it when its own object could be used', async () => {
      await warningsDuring(async () => {
        const outer = await content(BAD_FILE);
        const inner = document.createElement('cwk-content');
        outer.append(inner);
        await eventually(() => localFailedAt(inside(inner)));
        await set(inner, {map: {title: 'Van ons'}});
        expect(localFailedAt(inside(inner))).to.be.false;
      });
    });
  });

  it('gives its widgets the same content when something else changes', async () => {
    const element = await content(undefined);
    await set(element, {map: {title: 'Van ons'}});
    const before = stateAt(inside(element));
    element.requestUpdate();
    await element.updateComplete;
    expect(stateAt(inside(element))).to.equal(before);
  });
});

async function content(src?: string): Promise<CwkContent> {
  const element = await pageFixture<CwkContent>(html`<cwk-content><p>Blok</p></cwk-content>`);
  if (src) element.src = src;
  await element.updateComplete;
  return element;
}

async function set(element: CwkContent, object: unknown): Promise<void> {
  element.content = object;
  await element.updateComplete;
}

/** A place where a widget could be. */
function inside(element: Element): Element {
  return element.querySelector('p') ?? element.appendChild(document.createElement('p'));
}

function titleAt(place: Element): string | undefined {
  const state = stateAt(place);
  return state.status === 'ready' ? state.content.map.title : undefined;
}
