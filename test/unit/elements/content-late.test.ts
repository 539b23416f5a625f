import {expect, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import '../../../src/elements/publication-card/define.js';
import {answerUrl} from '../../support/faults.js';
import {eventually} from '../../support/eventually.js';
import {pageFixture} from '../../support/page.js';
import {all, words} from '../../support/queries.js';

// A file of its own, because an element cannot be undefined again.
describe('<cwk-content> that is defined after its widgets', () => {
  let card: HTMLElement;
  const shown: string[] = [];

  before(async () => {
    const src = answerUrl({publications: [{id: 'ibd-ransomware', title: 'Van ons'}]});
    const block = await pageFixture(
      html`<cwk-content src=${src}>
        <cwk-publication-card publication="ibd-ransomware">Nog geen inhoud</cwk-publication-card>
      </cwk-content>`,
    );
    card = block.querySelector<HTMLElement>('cwk-publication-card')!;
    await (card as LitElement).updateComplete;
    shown.push(title());
    new MutationObserver(() => shown.push(title())).observe(card.shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await import('../../../src/elements/content/define.js');
    shown.push(title());
    await eventually(() => title() === 'Van ons');
  });

  it('gives them its content', () => {
    expect(title()).to.equal('Van ons');
  });

  it('shows the built-in content until then, and never nothing', () => {
    expect([...new Set(shown)]).to.deep.equal(['Ransomware voor gemeenten', 'Van ons']);
  });

  function title(): string {
    return all(card, 'heading').map(words).join();
  }
});
