import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {closePages, openPage, rendered, shownText, type HostPage} from '../support/host-page.js';

const DUTCH = 'Wie leidt bij GRIP 3';
const ENGLISH = 'Who leads at GRIP 3';
const OF_THE_FILE = /TAMPERED|At the wheel/;
const PAGES = ['module.html', 'classic.html'] as const;

const STARTS = {'in English from the start': 'en', 'that becomes English': 'nl'} as const;

/** By name in test/runner/policies.mjs; the strict one has Trusted Types and connect-src 'self'. */
const POLICIES = {'no policy': 'none', 'a strict policy': 'strict'} as const;

/** What stands in the place of the English file, by name in test/runner/faults/script.mjs. */
const OTHERS = {
  'with a text that somebody has changed': 'tampered',
  'with code in it': 'code',
  'of another release': 'other-release',
  'that is not there': 'missing',
} as const;

afterEach(closePages);

for (const page of PAGES) {
  for (const [start, lang] of Object.entries(STARTS)) {
    for (const [under, policy] of Object.entries(POLICIES)) {
      describe(`${page}, ${start}, under ${under}`, () => {
        it('shows English from the file that came with the script', async () => {
          const opened = await openIn(lang, `right/page/${page}?csp=${policy}`);
          await eventually(() => shown(opened).includes(ENGLISH));
          expect(shown(opened)).not.to.include(DUTCH);
          expect(opened.window.recorded.errors).to.deep.equal([]);
          expect(opened.window.recorded.violations).to.deep.equal([]);
        });

        for (const [what, name] of Object.entries(OTHERS)) {
          it(`stays Dutch with a file ${what}, and says why`, async () => {
            await staysDutch(await openIn(lang, `${name}/page/${page}?csp=${policy}`));
          });
        }
      });
    }

    it(`${page}, ${start}, stays Dutch under a policy without connect-src, and says why`, async () => {
      await staysDutch(await openIn(lang, `right/page/${page}?csp=no-connect-src`));
    });
  }
}

describe('a page whose English file is another one', () => {
  it('says so once, also when its language changes to and fro', async () => {
    const page = await openIn('en', 'tampered/page/module.html?');
    await staysDutch(page);
    const root = page.document.documentElement;
    for (const lang of ['nl', 'en', 'nl', 'en-GB']) {
      root.lang = lang;
      await page.window.fetch('/test/dist/pages/blank.html');
      await rendered(page.document);
    }
    // As it is written now, that has not been said before.
    await eventually(() => warningsOf(page).length > 1);
    expect(warningsOf(page).map((text) => /lang is "[^"]*"/.exec(text)![0])).to.deep.equal([
      'lang is "en"',
      'lang is "en-GB"',
    ]);
    expect(shown(page)).to.include(DUTCH);
  });
});

/** Opens a page in this language that becomes English when it is not. */
async function openIn(lang: string, path: string): Promise<HostPage> {
  const page = await openPage(`../../../faults/english/${path}&lang=${lang}`);
  if (lang !== 'en') {
    await eventually(() => shown(page).includes(DUTCH));
    page.document.documentElement.lang = 'en';
  }
  return page;
}

/** Expects the Dutch text, nothing of the file, and one line in the console that names the file and what to do. */
async function staysDutch(page: HostPage): Promise<void> {
  await eventually(() => warningsOf(page).length > 0 || OF_THE_FILE.test(shown(page)));
  await rendered(page.document);
  expect(shown(page)).to.include(DUTCH).and.not.match(OF_THE_FILE);
  expect('tampered' in page.window).to.equal(false);
  expect(warningsOf(page)).to.have.lengthOf(1);
  expect(warningsOf(page)[0]).to.match(
    /^console\.warn: \[cyberwegenkaart\] <html>: lang is "en", but English cannot be shown, so the Dutch texts stay\. Error: "http[^"]+\/cyberwegenkaart\.en\.json\?v=\d+\.\d+\.\d+-[\da-f]{8}" must be the file that came with this script \(sha384-.{64}\), but got "TypeError: [^"]+"\. Put that file there, clear caches, and allow it in connect-src\.$/,
  );
}

function warningsOf({window}: HostPage): readonly string[] {
  return window.recorded.errors.filter((text) => text.startsWith('console.warn'));
}

function shown(page: HostPage): string {
  return shownText(page.document.querySelector('main')!);
}
