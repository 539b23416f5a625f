import {expect, html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {CwkContent} from '../../../src/elements/content/content.js';
import '../../../src/elements/content/define.js';
import '../../../src/elements/publication-card/define.js';
import {answerUrl, faultUrl, givenUp, release, seen} from '../../support/faults.js';
import {eventually} from '../../support/eventually.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const BUILT_IN = 'Ransomware voor gemeenten';

describe('<cwk-content>', () => {
  it('shows the built-in content without a file', async () => {
    const element = await content(undefined);
    expect(title(element)).to.equal(BUILT_IN);
  });

  it('takes no room of its own', async () => {
    const element = await content(undefined);
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(element).display).to.equal('contents');
  });

  itOnce('is accessible', async () => {
    await expect(await content(fileUrl('Van ons'))).to.be.accessible();
  });

  describe('with a file', () => {
    it('shows the content of the file', async () => {
      const element = await content(fileUrl('Van ons'));
      await shows(element, 'Van ons');
    });

    it('says nothing to the visitor', async () => {
      const element = await content(fileUrl('Van ons'));
      await shows(element, 'Van ons');
      expect(all(element, 'status')).to.deep.equal([]);
    });

    it('keeps it from widgets outside', async () => {
      const block = await pageFixture(
        html`<div>
          <cwk-content src=${fileUrl('Van ons')}>
            <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
          </cwk-content>
          <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
        </div>`,
      );
      await shows(block, 'Van ons');
      expect(titles(block)).to.deep.equal(['Van ons', BUILT_IN]);
    });

    it('shows the built-in content until the file is there', async () => {
      const key = crypto.randomUUID();
      const element = await content(faultUrl('held', {key, body: fileText('Van ons')}));
      const titles = new Set([title(element)]);
      const observer = new MutationObserver(() => titles.add(title(element)));
      observer.observe(card(element).shadowRoot!, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      await seen(key);
      await release(key);
      await shows(element, 'Van ons');
      observer.disconnect();
      expect([...titles]).to.deep.equal([BUILT_IN, 'Van ons']);
    });

    it('shows the built-in content again when src goes', async () => {
      const element = await content(fileUrl('Van ons'));
      await shows(element, 'Van ons');
      element.removeAttribute('src');
      await shows(element, BUILT_IN);
    });
  });

  describe('when src changes while a file loads', () => {
    it('shows the later file, although the earlier one comes last', async () => {
      const key = crypto.randomUUID();
      const element = await content(faultUrl('held', {key, body: fileText('Eerst')}));
      await seen(key);
      element.src = fileUrl('Later');
      await shows(element, 'Later');
      await release(key);
      await givenUp(key);
      await element.updateComplete;
      expect(title(element)).to.equal('Later');
    });

    it('warns nobody about the request that it gave up', async () => {
      const key = crypto.randomUUID();
      const warnings = await warningsDuring(async () => {
        const element = await content(faultUrl('hang', {key}));
        await seen(key);
        element.src = fileUrl('Later');
        await shows(element, 'Later');
        await givenUp(key);
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('when it leaves the page', () => {
    it('gives up the request and warns nobody', async () => {
      const key = crypto.randomUUID();
      const warnings = await warningsDuring(async () => {
        const element = await content(faultUrl('hang', {key, body: '{'}));
        await seen(key);
        element.remove();
        await givenUp(key);
        await element.updateComplete;
        expect(all(element, 'status')).to.deep.equal([]);
      });
      expect(warnings).to.deep.equal([]);
    });

    it('does not load what it gets there', async () => {
      const element = await content(undefined);
      element.remove();
      const requests = await requestsDuring(async () => {
        element.src = fileUrl('Daarbuiten');
        await element.updateComplete;
      });
      expect(requests).to.deep.equal([]);
    });

    it('loads the file when it comes back', async () => {
      const key = crypto.randomUUID();
      const element = await content(faultUrl('held', {key, body: fileText('Terug')}));
      const parent = element.parentElement!;
      await seen(key);
      element.remove();
      await givenUp(key);
      parent.append(element);
      await release(key);
      await shows(element, 'Terug');
    });

    it('loads what it got meanwhile when it comes back', async () => {
      const element = await content(undefined);
      const parent = element.parentElement!;
      element.remove();
      element.src = fileUrl('Terug');
      await element.updateComplete;
      parent.append(element);
      await shows(element, 'Terug');
    });

    it('does not load again what it already has', async () => {
      const element = await content(fileUrl('Van ons'));
      await shows(element, 'Van ons');
      const parent = element.parentElement!;
      const requests = await requestsDuring(async () => {
        element.remove();
        parent.append(element);
        await element.updateComplete;
      });
      expect(requests).to.deep.equal([]);
      expect(title(element)).to.equal('Van ons');
    });
  });

  describe('with an object', () => {
    it('shows the content of the object', async () => {
      const element = await content(undefined);
      element.content = fileOf('Uit een object');
      await shows(element, 'Uit een object');
    });

    it('prefers the object to the file', async () => {
      const element = await content(fileUrl('Uit een bestand'));
      await shows(element, 'Uit een bestand');
      element.content = fileOf('Uit een object');
      await shows(element, 'Uit een object');
    });

    it('goes back to the file when the object goes', async () => {
      const element = await content(fileUrl('Uit een bestand'));
      element.content = fileOf('Uit een object');
      await shows(element, 'Uit een object');
      element.content = undefined;
      await shows(element, 'Uit een bestand');
    });
  });

  describe('inside another', () => {
    const file = {
      publications: [
        {id: 'ibd-ransomware', title: 'Van de regio'},
        {id: 'ibd-hof-van-twente', title: 'Ook van de regio'},
      ],
    };

    it('lays its file over the file of the outer one', async () => {
      const outer = await nested(answerUrl(file), fileUrl('Van de gemeente'));
      await eventually(() => titles(outer).join() === 'Van de gemeente,Ook van de regio');
    });

    it('shows the outer content while its own file loads', async () => {
      const key = crypto.randomUUID();
      const outer = await nested(answerUrl(file), faultUrl('hang', {key}));
      await eventually(() => titles(outer).join() === 'Van de regio,Ook van de regio');
      outer.remove();
      await givenUp(key);
    });

    it('follows a change of the outer content', async () => {
      const outer = await nested(answerUrl({}), fileUrl('Van de gemeente'));
      await shows(outer, 'Van de gemeente');
      outer.content = file;
      await eventually(() => titles(outer).join() === 'Van de gemeente,Ook van de regio');
    });
  });
});

async function content(src: string | undefined): Promise<CwkContent> {
  return pageFixture<CwkContent>(
    html`<cwk-content src=${ifDefined(src)}>
      <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
    </cwk-content>`,
  );
}

async function nested(outer: string, inner: string): Promise<CwkContent> {
  return pageFixture<CwkContent>(
    html`<cwk-content src=${outer}>
      <cwk-content src=${inner}>
        <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
        <cwk-publication-card publication="ibd-hof-van-twente"></cwk-publication-card>
      </cwk-content>
    </cwk-content>`,
  );
}

function fileOf(text: string): object {
  return {publications: [{id: 'ibd-ransomware', title: text}]};
}

function fileText(text: string): string {
  return JSON.stringify(fileOf(text));
}

function fileUrl(text: string): string {
  return answerUrl(fileOf(text));
}

function card(element: Element): HTMLElement {
  return element.querySelector('cwk-publication-card')!;
}

function title(element: Element): string {
  return all(card(element), 'heading').map(words).join();
}

function titles(element: Element): string[] {
  return [...element.querySelectorAll('cwk-publication-card')].flatMap((each) =>
    all(each, 'heading').map(words),
  );
}

async function shows(element: Element, text: string): Promise<void> {
  await eventually(() => title(element) === text, `The card never shows "${text}".`);
}

/** The addresses that the page asks for while `action` runs. */
async function requestsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const before = performance.getEntriesByType('resource').length;
  const asked: string[] = [];
  const {fetch} = window;
  window.fetch = async (...args) => {
    asked.push(String(args[0]));
    return fetch(...args);
  };
  try {
    await action();
  } finally {
    window.fetch = fetch;
  }
  const entries = performance.getEntriesByType('resource').slice(before);
  return [...asked, ...entries.map(({name}) => name)];
}
