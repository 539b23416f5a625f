import {expect, html} from '@open-wc/testing';
import type {CwkPublicationCard} from '../../src/elements/publication-card/publication-card.js';
import '../../src/elements/publication-card/define.js';
import {shownText} from '../support/host-page.js';
import {
  expectMessages,
  expectNothingExecutes,
  itWouldHaveSeenWhatRuns,
  kindsIn,
  takeWarnings,
  type Kinds,
  type Message,
} from './checks.js';
import {HOSTILE, named} from './corpora/hostile.js';
import {mounted} from './mounted.js';
import {isBlank, isDay, isWholeAboveZero, protocolOf} from './oracles.js';

const NO_HEADING =
  '[cyberwegenkaart] <cwk-publication-card>: heading is missing; give it, or publication.';
const FALLBACK = 'Wat de redactie schreef.';
const ATTRIBUTES = ['heading', 'href', 'authors', 'date', 'type', 'pages'] as const;
const OTHERS = ['publication', 'heading-level'] as const;

describe('<cwk-publication-card> with a hostile text in every attribute', () => {
  let card: CwkPublicationCard;
  let known: Kinds;

  before(async () => {
    card = mounted<CwkPublicationCard>(
      html`<cwk-publication-card><p>${FALLBACK}</p></cwk-publication-card>`,
    );
    const plain = {
      heading: 'a',
      href: 'https://example.org',
      authors: 'a;b',
      date: '2021',
      type: 'a',
      pages: '3',
    };
    Object.entries(plain).forEach(([name, value]) => card.setAttribute(name, value));
    await card.updateComplete;
    const kinds: string[] = [];
    for (const level of [1, 2, 3, 4, 5, 6]) {
      card.headingLevel = level;
      await card.updateComplete;
      kinds.push(...kindsIn(card.parentElement!));
    }
    known = new Set(kinds);
    takeWarnings();
  });

  for (const text of HOSTILE) {
    it(named(text), async () => {
      for (const name of [...ATTRIBUTES, ...OTHERS]) card.setAttribute(name, text);
      await card.updateComplete;
      card.requestUpdate();
      await card.updateComplete;
      for (const name of OTHERS) card.removeAttribute(name);

      expectNothingExecutes(card.shadowRoot!, known);
      expectAllShows(text);
      expectMessages(messagesFor(text), text === '' ? [NO_HEADING] : []);
    });
  }

  itWouldHaveSeenWhatRuns();

  function expectAllShows(text: string): void {
    expect(shownText(card), 'the fallback').to.include(FALLBACK);
    const title = card.shadowRoot!.querySelector('.item-title');
    if (isBlank(text)) {
      expect(title, 'a title without words').to.equal(null);
      return;
    }
    // Read from the nodes: what no font shows is there all the same.
    expect(title?.textContent).to.include(text);
    const badges = [...card.shadowRoot!.querySelectorAll('[part=badge]')];
    expect(badges[0]?.textContent, 'the type').to.equal(text);
    const authors = card.shadowRoot!.querySelector('[part=authors]')?.textContent ?? '';
    const names = text
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
    expect(
      names.filter((name) => !authors.includes(name)),
      'the authors',
    ).to.deep.equal([]);
  }
});

/** What is wrong with the text in each attribute, found in another way than the card does. */
function messagesFor(text: string): Message[] {
  const wrong: Record<string, boolean> = {
    publication: text !== '',
    'heading-level': !isWholeAboveZero(Number(text)),
    href: !isBlank(text) && !/^(https?|mailto|tel):$/.test(protocolOf(text)),
    date: !isBlank(text) && !isDay(text),
    pages: !isBlank(text) && !(isWholeAboveZero(Number(text)) && Number(text) < 2 ** 53),
  };
  return Object.keys(wrong)
    .filter((of) => wrong[of])
    .map((of) => ({element: 'cwk-publication-card', of, value: text}));
}
