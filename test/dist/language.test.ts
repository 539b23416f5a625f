import {expect, waitUntil} from '@open-wc/testing';
import {
  closePages,
  emptyWidgets,
  openPage,
  rendered,
  shownText,
  widget,
  type HostPage,
} from '../support/host-page.js';

const LAST = '/test/dist/pages/blank.html';
const ENGLISH = '/dist/cyberwegenkaart.en.json';

afterEach(closePages);

describe('a page in English', () => {
  for (const [path, script] of [
    ['english.html?csp=strict', '/dist/cyberwegenkaart.js'],
    ['english-classic.html?csp=strict', '/dist/cyberwegenkaart.classic.js'],
  ] as const) {
    describe(path, () => {
      let page: HostPage;

      beforeEach(async () => {
        page = await openPage(path);
        await speaks(page, 'en');
      });

      it('shows all widgets in English', () => {
        expect(emptyWidgets(page)).to.deep.equal([]);
        expect(headingOf(page)).to.equal('Who is at the wheel?');
        expect(shownText(widget(page, 'cwk-road-map'))).to.include('The roads have no order.');
      });

      it('asks for the script and the English texts beside it, and nothing else', async () => {
        // The last request that the page makes: the earlier ones have been answered before it.
        await page.window.fetch(LAST);
        await waitUntil(() => pathsOf(page).includes(LAST));
        expect(pathsOf(page).filter((each) => !each.endsWith('record.js'))).to.deep.equal([
          script,
          ENGLISH,
          LAST,
        ]);
      });

      it('violates no strict policy, and says nothing in the console', () => {
        expect(page.window.recorded.violations).to.deep.equal([]);
        expect(page.window.recorded.errors).to.deep.equal([]);
      });

      it('becomes Dutch and English again with the lang of the page', async () => {
        page.document.documentElement.lang = 'nl-NL';
        await speaks(page, 'nl');
        expect(headingOf(page)).to.equal('Wie zit er aan het stuur?');
        page.document.documentElement.lang = 'en-GB';
        await speaks(page, 'en');
        expect(headingOf(page)).to.equal('Who is at the wheel?');
      });
    });
  }
});

describe('a page in Dutch that becomes English', () => {
  it('asks for the English texts only then', async () => {
    const page = await openPage('strict.html?csp=strict');
    const askedForEnglish = (): boolean => pathsOf(page).includes(ENGLISH);
    expect(askedForEnglish()).to.equal(false);
    page.document.documentElement.lang = 'en';
    await speaks(page, 'en');
    expect(askedForEnglish()).to.equal(true);
    expect(headingOf(page)).to.equal('Who is at the wheel?');
  });
});

/** Resolves when every widget speaks the language. */
async function speaks(page: HostPage, lang: string): Promise<void> {
  await waitUntil(
    () =>
      widget(page, 'cwk-exercise')
        .shadowRoot?.querySelector('.widget')
        ?.matches(`[lang="${lang}"]`),
    `The page does not speak ${lang}.`,
    {timeout: 20_000},
  );
  await rendered(page.document);
}

/** What the page has asked for. */
function pathsOf(page: HostPage): string[] {
  const resources = page.window.performance.getEntriesByType('resource');
  return resources.map(({name}) => new URL(name).pathname);
}

function headingOf(page: HostPage): string {
  return widget(page, 'cwk-grip-matrix').shadowRoot!.querySelector('h2')!.textContent.trim();
}
