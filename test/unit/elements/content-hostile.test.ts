import {expect, html} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {mergeContent} from '../../../src/content/local/merge.js';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkContent} from '../../../src/elements/content/content.js';
import {deepElements, rendered} from '../../support/host-page.js';
import {pageFixture} from '../../support/page.js';
import {isRecord} from '../../support/walk-content.js';
import {warningsDuring} from '../../support/warnings.js';

const MARKUP = `"'><img src="https://example.org/x" onerror="hacked = true"><script>hacked = true</script><a href="javascript:alert(1)">\${x}</a><style>*{display:none}</style>`;
/** The widgets that show content. */
const WIDGETS = [
  'cwk-situation',
  'cwk-road-map',
  'cwk-road',
  'cwk-grip-matrix',
  'cwk-wegenwacht',
  'cwk-crisis-card',
  'cwk-exercise',
  'cwk-publication-list',
];
/** What no text is: ids, choices, dates and addresses. */
const NO_TEXT =
  /^(id|road|group|need|state|role|kind|document|locator|fragment|verifiedOn|date|url|phone|email|actor|contradiction|value|vital|phases?|levels?|basis|origin|society|boundary|sectors?|hours|months)$/;

/** What the content says of itself, and no file can change. */
const ABOUT = ['lang', 'verifiedOn', 'foreign'];

const parts = Object.entries(nl).filter(([name]) => !ABOUT.includes(name));

const file = {
  schemaVersion: 2,
  ...(hostile(Object.fromEntries(parts)) as object),
  organisation: {name: MARKUP, region: MARKUP, plan: {title: MARKUP, url: 'https://x.example'}},
  contacts: [
    {
      id: 'x',
      name: MARKUP,
      role: MARKUP,
      phone: '0000 000 001',
      hours: MARKUP,
      deputy: {name: MARKUP, phone: '0000 000 002'},
      verifiedOn: '2026-01-31',
    },
  ],
};

describe('<cwk-content> with markup in every text', () => {
  let element: CwkContent;

  before(async function () {
    this.timeout(60_000);
    await warningsDuring(async () => {
      element = await pageFixture<CwkContent>(
        html`<cwk-content .content=${file}>
          ${WIDGETS.map((tag) => document.createElement(tag))}
        </cwk-content>`,
      );
      await rendered(element);
      for (const details of deepElements(element)) {
        if (details instanceof HTMLDetailsElement) details.open = true;
      }
      await rendered(element);
    });
  });

  it('is valid content, but for what the contradictions must keep', () => {
    const {problems} = mergeContent(nl, file);
    expect(problems.filter((problem) => !problem.includes('.position'))).to.deep.equal([]);
  });

  it('shows the markup as text, in every widget', () => {
    for (const tag of WIDGETS.filter((name) => customElements.get(name))) {
      const widget = element.querySelector(tag)!;
      const texts = [...deepElements(widget.shadowRoot!)].map(({textContent}) => textContent);
      expect(
        texts.some((text) => text.includes('onerror="hacked')),
        tag,
      ).to.be.true;
    }
  });

  it('makes no element and no attribute of it', () => {
    const made = [...deepElements(element)].filter(
      (each) =>
        each.matches('img, script, style, iframe, object, embed, base, form, meta') ||
        [...each.attributes].some(({name}) => name.startsWith('on')),
    );
    expect(made.map(({outerHTML}) => outerHTML.slice(0, 200))).to.deep.equal([]);
  });

  it('makes no link that does something else than open a page, mail or call', () => {
    const links = [...deepElements(element)].filter((each) => each.matches('[href], [src], use'));
    const wrong = links.filter(
      (each) => !/^(https:|mailto:|tel:|#)/.test(each.getAttribute('href') ?? ''),
    );
    expect(links.length).to.be.above(20);
    expect(wrong.map(({outerHTML}) => outerHTML.slice(0, 200))).to.deep.equal([]);
  });

  it('runs nothing', () => {
    expect((window as {hacked?: boolean}).hacked).to.be.undefined;
  });
});

/** A copy with markup in each text; the items of a list are what the list is. */
function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return NO_TEXT.test(key) ? value : `${MARKUP} ${value}`;
  if (Array.isArray(value)) return value.map((item) => hostile(item, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, hostile(child, name)]),
  );
}
