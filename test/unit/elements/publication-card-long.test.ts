import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/publication-card/define.js';
import type {CwkPublicationCard} from '../../../src/elements/publication-card/publication-card.js';
import {measured} from '../../support/measured.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {one, part, parts, words} from '../../support/queries.js';

const LONG =
  'Hoe de gemeenten in onze regio samenwerken als een digitale storing het gewone leven raakt: wie belt wie, ' +
  'wie besluit en waar de oefenkalender staat. Met een bijlage per gemeente en een lijst van personen die elk ' +
  'kwartaal wordt nagelopen, en een uitleg van de woorden die daarbij worden gebruikt.';

describe('<cwk-publication-card> with a long description', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  itOnce('is accessible, closed and open', async () => {
    const card = await longCard();
    await expect(card).to.be.accessible();
    one(card, 'button', /^Lees meer/).click();
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('shows three lines and a button', async () => {
    const card = await longCard();
    const text = part(card, 'text');
    const line = parseFloat(getComputedStyle(text).lineHeight);
    expect(text.clientHeight).to.be.closeTo(3 * line, 1);
    expect(one(card, 'button', 'Lees meer: Plan').getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows all of it on request, and less again, while the focus stays', async () => {
    const card = await longCard();
    const text = part(card, 'text');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await card.updateComplete;
    expect(text.clientHeight).to.equal(text.scrollHeight);
    const button = one(card, 'button', 'Lees minder: Plan');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(card.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({press: 'Space'});
    await card.updateComplete;
    expect(text.clientHeight).to.be.below(text.scrollHeight);
  });

  it('shows all of it while a link in it has the focus', async () => {
    const card = await longCard(html`${LONG} <a href="#bijlage">Bijlage</a>`);
    card.querySelector('a')!.focus();
    const text = part(card, 'text');
    expect(text.clientHeight).to.equal(text.scrollHeight);
  });

  it('hides nothing in print', async () => {
    const card = await longCard();
    const text = part(card, 'text');
    await emulateMedia({media: 'print'});
    expect(text.clientHeight).to.equal(text.scrollHeight);
    expect(parts(card, 'more').filter((button) => button.checkVisibility())).to.be.empty;
  });

  it('has no button where all of it fits', async () => {
    const card = await fixture<CwkPublicationCard>(html`
      <cwk-publication-card heading="Crisisplan"><p>Wie belt wie.</p></cwk-publication-card>
    `);
    await measured();
    expect(parts(card, 'more')).to.be.empty;
  });

  it('gets the button when the card becomes narrow', async () => {
    const card = await pageFixture<CwkPublicationCard>(html`
      <cwk-publication-card
        publication="nhl-cybercrisis-gemeenten"
        style="inline-size: 60rem"
      ></cwk-publication-card>
    `);
    await measured();
    expect(parts(card, 'more')).to.be.empty;
    card.style.inlineSize = '20rem';
    await waitUntil(() => parts(card, 'more').length === 1);
  });

  it('gets the button when the card comes back to a narrower place', async () => {
    const card = await pageFixture<CwkPublicationCard>(html`
      <cwk-publication-card
        publication="nhl-cybercrisis-gemeenten"
        style="inline-size: 60rem"
      ></cwk-publication-card>
    `);
    const place = card.parentElement!;
    card.remove();
    await nextFrame();
    await nextFrame();
    card.style.inlineSize = '20rem';
    place.append(card);
    await waitUntil(() => parts(card, 'more').length === 1);
  });

  it('gets the button in the page of a frame that becomes narrow', async () => {
    const card = await pageFixture<CwkPublicationCard>(
      html`<cwk-publication-card publication="nhl-cybercrisis-gemeenten"></cwk-publication-card>`,
    );
    const frame = document.createElement('iframe');
    frame.style.inlineSize = '60rem';
    card.replaceWith(frame);
    frame.contentDocument!.body.append(card);
    await measured();
    expect(parts(card, 'more')).to.be.empty;
    frame.style.inlineSize = '20rem';
    await waitUntil(() => parts(card, 'more').length === 1);
    frame.remove();
  });

  itOnce('starts closed when the publication changes', async () => {
    const card = await pageFixture<CwkPublicationCard>(html`
      <cwk-publication-card
        publication="nhl-cybercrisis-gemeenten"
        style="inline-size: 15rem"
      ></cwk-publication-card>
    `);
    await waitUntil(() => parts(card, 'more').length === 1);
    part(card, 'more').click();
    card.setAttribute('publication', 'ccv-wegenkaart-weg');
    await card.updateComplete;
    card.setAttribute('publication', 'nhl-cybercrisis-gemeenten');
    await card.updateComplete;
    expect(words(part(card, 'more'))).to.equal('Lees meer');
  });
});

/** A card of 20rem wide whose description does not fit in three lines. */
async function longCard(text: unknown = LONG): Promise<CwkPublicationCard> {
  const card = await fixture<CwkPublicationCard>(html`
    <cwk-publication-card heading="Plan" style="inline-size: 20rem"
      ><p>${text}</p></cwk-publication-card
    >
  `);
  await waitUntil(() => parts(card, 'more').length === 1);
  return card;
}
