import {expect, html} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import {providePage} from '../../src/page/provide-page.js';
import type {CwkContent} from '../../src/elements/content/content.js';
import '../../src/elements/content/define.js';
import '../../src/elements/publication-card/define.js';
import {answerUrl, withoutPatience} from '../support/faults.js';
import {all, words} from '../support/queries.js';
import {itWouldHaveSeenWhatRuns, ran, takeWarnings} from './checks.js';
import {mounted} from './mounted.js';
import {soon} from './soon.js';
import {elsewhere, NETWORK, networkUrl, offUrl, TOO_SLOW} from './network.js';

const BUILT_IN = 'Ransomware voor gemeenten';
const OWN = 'Van ons';
const HEALED = 'Toch van ons';
const BODY = JSON.stringify({publications: [{id: 'ibd-ransomware', title: OWN}]});
const GOOD = answerUrl({publications: [{id: 'ibd-ransomware', title: HEALED}]});
const OFF = await offUrl();
const CALM =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';

interface Case {
  readonly name: string;
  readonly ends: 'loaded' | 'built-in';
  readonly url: () => string;
  readonly slow?: boolean;
}

/** No two pages share an address: what one of them said is said once. */
const CASES = (entry: string): Case[] => [
  ...NETWORK.map(([name, ends]) => ({name, ends, url: () => networkUrl(name, BODY) + entry})),
  ...TOO_SLOW.map((name) => ({
    name,
    ends: 'built-in' as const,
    slow: true,
    url: () => networkUrl(name, BODY) + entry,
  })),
  {
    name: 'another origin that allows it',
    ends: 'loaded',
    url: () => elsewhere(networkUrl('cors-allowed', BODY)) + entry,
  },
  ...['cors-refused', 'cors-of-another'].map((name) => ({
    name,
    ends: 'built-in' as const,
    url: () => elsewhere(networkUrl(name, BODY)) + entry,
  })),
  {name: 'a server that is off', ends: 'built-in', url: () => OFF + entry},
  {name: 'a host without an address', ends: 'built-in', url: () => `http://x.invalid/${entry}`},
  {name: 'a port that no browser asks', ends: 'built-in', url: () => `http://localhost:1/${entry}`},
  {name: 'no address at all', ends: 'built-in', url: () => `http://[${entry}`},
  {name: 'a script for an address', ends: 'built-in', url: () => `javascript:alert(1)//${entry}`},
  {name: 'a file of the visitor', ends: 'built-in', url: () => `file:///etc/passwd${entry}`},
  {name: 'a blob that is gone', ends: 'built-in', url: () => `blob:${location.origin}/${entry}`},
  {
    name: 'credentials in the address',
    ends: 'built-in',
    url: () => `https://a:b@x.invalid/${entry}`,
  },
  {
    name: 'the file in the address itself',
    ends: 'loaded',
    url: () => `data:application/json,${encodeURIComponent(BODY)}`,
  },
];

describe('a file of <cwk-content src> over a network that fails', () => {
  let element: CwkContent;

  before(() => {
    element = mounted(
      html`<cwk-content
        ><cwk-publication-card publication="ibd-ransomware"></cwk-publication-card
      ></cwk-content>`,
    );
  });

  for (const {name, ends, url, slow} of CASES('&content')) {
    it(`${name}: ${ends}, and a good address heals it`, async () => {
      const address = url();
      await maybeSlow(slow, async () => {
        element.setAttribute('src', address);
        await soon(() => (ends === 'loaded' ? title() === OWN : statuses().length > 0));
      });
      expect(ran()).to.deep.equal([]);
      expect(title()).to.equal(ends === 'loaded' ? OWN : BUILT_IN);
      expect(statuses()).to.deep.equal(ends === 'loaded' ? [] : [CALM]);
      expectOneMessage('<cwk-content>: src', ends, address, takeWarnings());

      element.setAttribute('src', GOOD);
      await soon(() => title() === HEALED);
      expect(statuses()).to.deep.equal([]);
      expect(takeWarnings()).to.deep.equal([]);
      element.removeAttribute('src');
      await soon(() => title() === BUILT_IN);
    });
  }

  itWouldHaveSeenWhatRuns([
    new URL(elsewhere('/')).host,
    'x.invalid',
    '',
    'localhost:1',
    new URL(OFF).host,
  ]);

  function title(): string {
    return all(element.firstElementChild!, 'heading').map(words).join();
  }

  function statuses(): string[] {
    return all(element, 'status').map(words);
  }
});

describe('a file of data-content over a network that fails', () => {
  for (const {name, ends, url, slow} of CASES('&data')) {
    it(`${name}: ${ends}`, async () => {
      const address = url();
      const problems: string[] = [];
      const page = document.createElement('div');
      const card = document.createElement('cwk-publication-card');
      card.publication = 'ibd-ransomware';
      document.body.append(page);
      const title = (): string => all(card, 'heading').map(words).join();
      await maybeSlow(slow, async () => {
        providePage(page, nl, {url: address, report: (problem) => problems.push(problem)});
        page.append(card);
        await card.updateComplete;
        expect(title(), 'at first').to.equal(BUILT_IN);
        await soon(() => (ends === 'loaded' ? title() === OWN : problems.length > 0));
      });
      expect(ran()).to.deep.equal([]);
      expect(title()).to.equal(ends === 'loaded' ? OWN : BUILT_IN);
      expectOneMessage('data-content', ends, address, problems);
      page.remove();
    });
  }
});

function expectOneMessage(
  place: string,
  ends: Case['ends'],
  address: string,
  messages: readonly string[],
): void {
  expect(messages).to.have.lengthOf(ends === 'loaded' ? 0 : 1);
  for (const message of messages) {
    expect(message).to.include(`${place} "${address}" must be a JSON file`);
    expect(message).to.match(/ but got "\w+: .+"\. The content below it stays on screen\.$/s);
  }
}

/** Does not wait the whole time that a file may take. */
async function maybeSlow(slow: boolean | undefined, action: () => Promise<void>): Promise<void> {
  await (slow ? withoutPatience(action) : action());
}
