import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../../src/elements/exercise/define.js';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/publication-list/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {languageFixture, speak} from '../../support/languages.js';
import {settle} from '../../support/settle.js';

describe('when the language changes', () => {
  beforeEach(() => speak('nl'));

  it('keeps the choice, the focus and what is open', async () => {
    const matrix = await languageFixture<LitElement>(html`<cwk-grip-matrix></cwk-grip-matrix>`);
    const radio = root(matrix).querySelector<HTMLInputElement>('input[value="4"]')!;
    radio.click();
    radio.focus();
    const facts = root(matrix).querySelector<HTMLDetailsElement>('details[part~="level"]')!;
    facts.open = true;
    await speak('en');
    await settle(matrix);
    expect(root(matrix).activeElement).to.equal(radio);
    expect(radio.checked).to.be.true;
    expect(facts.open && facts.isConnected).to.be.true;
    expect(
      root(matrix).querySelector('.answer h3, .answer [part~="section-title"]')!.textContent,
    ).to.equal('Who leads at GRIP 4?');
  });

  it('says nothing of a choice that was made in the other language', async () => {
    const matrix = await languageFixture<LitElement>(html`<cwk-grip-matrix></cwk-grip-matrix>`);
    root(matrix).querySelector<HTMLInputElement>('input[value="4"]')!.click();
    await settle(matrix);
    expect(root(matrix).querySelector('[role="status"]')!.textContent).to.include('GRIP 4');
    await speak('en');
    await settle(matrix);
    expect(root(matrix).querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('keeps the kind of document that a visitor chose', async () => {
    const list = await languageFixture<LitElement>(
      html`<cwk-publication-list></cwk-publication-list>`,
    );
    const type = root(list).querySelector<HTMLSelectElement>('select[name="type"]')!;
    type.value = 'Onderzoeksrapport';
    type.dispatchEvent(new Event('input', {bubbles: true}));
    await settle(list);
    const found = /\d+/.exec(root(list).querySelector('[part="count"]')!.textContent)![0];
    await speak('en');
    await settle(list);
    expect(root(list).querySelector('[part="count"]')!.textContent).to.match(
      new RegExp(`^${found} publications? found$`),
    );
    expect(type.value).not.to.equal('');
  });
});

describe('local content over English', () => {
  const file = {resources: [{id: 'nipv', title: 'Ons eigen loket'}]};

  it('is marked as Dutch', async () => {
    await speak('en');
    const help = await languageFixture<LitElement>(html`<cwk-wegenwacht></cwk-wegenwacht>`, file);
    const marked = [...root(help).querySelectorAll('[lang="nl"]')].map((each) => each.textContent);
    expect(marked).to.include('Ons eigen loket');
  });

  for (const [name, template] of [
    ['<cwk-grip-matrix>', html`<cwk-grip-matrix></cwk-grip-matrix>`],
    ['<cwk-exercise>', html`<cwk-exercise scenario="bridges"></cwk-exercise>`],
  ] as const) {
    it(`gives its words to the name of a choice in ${name}`, async () => {
      await speak('en');
      const widget = await languageFixture<LitElement>(template, {
        levels: [{id: '3', name: 'Opschaling Rood'}],
      });
      const radio = root(widget).querySelector('input[name="level"][value="3"]')!;
      expect(radio.getAttribute('aria-label')).to.match(/^Opschaling Rood \(GRIP 3\): \w/);
    });
  }

  it('is not marked where the file is in English', async () => {
    await speak('en');
    const help = await languageFixture<LitElement>(html`<cwk-wegenwacht></cwk-wegenwacht>`, {
      ...file,
      lang: 'en',
    });
    const marked = [...root(help).querySelectorAll('[lang="nl"]')].map((each) => each.textContent);
    expect(marked).not.to.include('Ons eigen loket');
  });

  it('is marked as English on a Dutch page', async () => {
    await speak('nl');
    const help = await languageFixture<LitElement>(html`<cwk-wegenwacht></cwk-wegenwacht>`, {
      ...file,
      lang: 'en',
    });
    const marked = [...root(help).querySelectorAll('[lang="en"]')].map((each) => each.textContent);
    expect(marked).to.include('Ons eigen loket');
  });
});

function root(element: Element): ShadowRoot {
  return element.shadowRoot!;
}
