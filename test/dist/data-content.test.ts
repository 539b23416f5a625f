import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {eventually} from '../support/eventually.js';
import {answerUrl, faultUrl, release, seen} from '../support/faults.js';
import {
  closePages,
  deepElements,
  openPage,
  rendered,
  shownText,
  type HostPage,
} from '../support/host-page.js';
import {unfold} from '../support/unfold.js';

const LOCAL = 'Piketkaart van Waterbergen';
const BUILT_IN = "Oefenscenario's van de VNG";
const FILE = '/test/dist/pages/local.json';
const CALM =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';

const SCRIPTS = [
  ['the module', 'local.html', '/dist/cyberwegenkaart.js', 'module'],
  ['the classic script', 'local-classic.html', '/dist/cyberwegenkaart.classic.js', ''],
] as const;

describe('data-content on the script tag', () => {
  afterEach(closePages);

  for (const [name, path, script, type] of SCRIPTS) {
    describe(`of ${name}`, () => {
      it('lays the file over the content of the whole page', async () => {
        const page = await openPage(path);
        await eventually(() => textOf(page).includes(LOCAL));
        expect(textOf(page)).to.include(BUILT_IN);
        expect(sourcesIn(page)).to.include(
          'ingevuld door Gemeente Waterbergen, gecontroleerd op 2 november 2026',
        );
      });

      it('says nothing in the console, and asks for no file of another script', async () => {
        const page = await openPage(`${path}?csp=strict`);
        await eventually(() => textOf(page).includes(LOCAL));
        expect(page.window.recorded.errors).to.deep.equal([]);
        expect(page.window.recorded.violations).to.deep.equal([]);
        const asked = page.window.performance.getEntriesByType('resource').map((each) => each.name);
        expect(asked.filter((url) => url.includes('.json'))).to.deep.equal([
          new URL(FILE, location.href).href,
        ]);
      });

      it('shows the built-in content at once', async () => {
        const key = crypto.randomUUID();
        const body = await (await fetch(FILE)).text();
        const {page} = await pageWith(script, type, faultUrl('held', {key, body}));
        await seen(key);
        expect(textOf(page)).to.include(BUILT_IN);
        expect(textOf(page)).not.to.include(LOCAL);
        await release(key);
        await eventually(() => textOf(page).includes(LOCAL));
      });

      it('loads nothing without an address', async () => {
        const {page, warnings} = await pageWith(script, type, '');
        expect(textOf(page)).to.include(BUILT_IN);
        expect(warnings).to.deep.equal([]);
      });

      for (const [wrong, url, warning] of [
        ['is not there', faultUrl('answer', {status: 404}), 'Error: status 404'],
        ['is half a file', faultUrl('answer', {body: '{"terms": ['}), 'SyntaxError: '],
        ['is a page', faultUrl('answer', {body: '<!doctype html>', type: 'html'}), 'SyntaxError: '],
        ['is a list', answerUrl([]), 'The content must be an object, but was a list.'],
        ['is too large', faultUrl('large', {bytes: 3_000_000}), 'Error: too many bytes'],
        ['is on a server that is off', 'http://localhost:1/x.json', 'TypeError: '],
      ] as const) {
        it(`keeps the built-in content and names the file that ${wrong}`, async () => {
          const {page, warnings} = await pageWith(script, type, url);
          await eventually(() => warnings.length > 0);
          expect(warnings).to.have.lengthOf(1);
          expect(warnings[0]).to.match(/^\[cyberwegenkaart\] <script>: /);
          expect(warnings[0]).to.include(warning);
          expect(warnings[0]).to.include(url);
          expect(textOf(page)).to.include(BUILT_IN);
        });
      }

      it('names the problems of a file that is partly wrong, and shows the rest', async () => {
        const file = (await (await fetch(FILE)).json()) as object;
        const url = answerUrl({...file, contacts: [{id: 'x', phone: 'x'}], publcations: []});
        const {page, warnings} = await pageWith(script, type, url);
        await eventually(() => textOf(page).includes(LOCAL));
        expect(
          warnings.map((text) => text.split(`${url}: `)[1]?.split(' ', 2).join(' ')),
        ).to.deep.equal([
          'contacts[0].name is',
          'contacts[0].role is',
          'contacts[0].phone must',
          'contacts[0].verifiedOn is',
          '"publcations" is',
        ]);
      });
    });
  }

  it('is laid under the file of a <cwk-content>', async () => {
    const page = await openPage('local.html');
    const block = page.document.createElement('cwk-content');
    const own = {resources: [{id: 'piketkaart', title: 'Kaart van de wijk'}]};
    block.setAttribute('src', answerUrl(own));
    block.append(page.document.createElement('cwk-wegenwacht'));
    page.document.querySelector('main')!.append(block);
    await eventually(() => shownText(unfold(block)).includes('Kaart van de wijk'));
    expect(sourcesIn(page)).to.include('ingevuld door Gemeente Waterbergen');
    expect(shownText(unfold(block))).not.to.include(CALM);
  });
});

/** An empty page to which the script tag is added, as a content management system does. */
async function pageWith(
  script: string,
  type: string,
  url: string,
): Promise<{readonly page: HostPage; readonly warnings: readonly string[]}> {
  const page = await openPage('blank.html');
  const warnings: string[] = [];
  page.window.console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  const {document} = page;
  document.querySelector('main')!.append(document.createElement('cwk-wegenwacht'));
  const tag = document.createElement('script');
  tag.type = type;
  tag.src = script;
  tag.dataset['content'] = url;
  document.head.append(tag);
  await page.window.customElements.whenDefined('cwk-wegenwacht');
  await (document.querySelector('cwk-wegenwacht') as LitElement).updateComplete;
  await rendered(document);
  return {page, warnings};
}

/** What the sources say, also those that a word opens. */
function sourcesIn(page: HostPage): string {
  return [...deepElements(page.document)]
    .filter((each) => each.matches('[part~="sources"]'))
    .map(({textContent}) => textContent)
    .join(' ');
}

function textOf(page: HostPage): string {
  return shownText(unfold(page.document.querySelector('main')!));
}
