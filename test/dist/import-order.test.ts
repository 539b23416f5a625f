import {expect} from '@open-wc/testing';
import {eventually} from '../support/eventually.js';
import {closePages, emptyWidgets, openPage, TAGS, type HostPage} from '../support/host-page.js';

// A page that takes the widgets one by one, from the modules of the package: the order of its imports is its own, and
// a bundler that splits them can change it.

afterEach(closePages);

describe('the modules of the package', () => {
  for (const [page, what] of [
    ['elements-first.html', 'imported before the content'],
    ['content-first.html', 'imported after the content'],
  ] as const) {
    it(`show every widget where they are ${what}`, async () => {
      const opened = await openPage(`modules/${page}`);
      expect(emptyWidgets(opened)).to.deep.equal([]);
      expect(errorsOn(opened)).to.deep.equal([]);
    });
  }

  it('show what stands between the tags until the content comes, and then every widget', async () => {
    const opened = await openPage('modules/content-late.html');
    expect(fallbacks(opened)).to.have.lengthOf(9);
    expect(shown(opened)).to.deep.equal(fallbacks(opened));
    await eventually(() => emptyWidgets(opened).length === 0);
    expect(shown(opened)).to.deep.equal([]);
    expect(errorsOn(opened).filter((text) => !text.includes('found no content'))).to.deep.equal([]);
  });

  it('show what stands between the tags where the content never comes, and say so once per tag', async () => {
    const opened = await openPage('modules/without-content.html');
    await eventually(() => errorsOn(opened).length >= TAGS.length);
    // What would come later than that, comes in the next task.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shown(opened)).to.deep.equal(fallbacks(opened));
    expect(fallbacks(opened)).to.have.lengthOf(14);
    expect(errorsOn(opened)).to.have.members(
      TAGS.map((tag) => `console.warn: [cyberwegenkaart] <${tag}>: ${WARNINGS[tag] ?? WARNING}`),
    );
  });
});

const LOAD = "Load cyberwegenkaart.js, or import 'cyberwegenkaart/provide-content', on this page.";
const WARNING = `found no content, so what stands between its tags stays. ${LOAD}`;
const WARNINGS: Readonly<Record<string, string>> = {
  'cwk-content': `found no content to lay its own over, so the widgets in it stay as they were. ${LOAD}`,
};

/** What goes wrong on the page; the test server gives Lit's modules in the mode for development, which says so. */
function errorsOn({window}: HostPage): string[] {
  return window.recorded.errors.filter((text) => !text.includes('Lit is in dev mode'));
}

function fallbacks({document}: HostPage): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('p')];
}

/** Those of them that a visitor sees. */
function shown(page: HostPage): HTMLElement[] {
  return fallbacks(page).filter((each) => each.checkVisibility());
}
