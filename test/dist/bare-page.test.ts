import {expect} from '@open-wc/testing';
import {
  closePages,
  deepElements,
  emptyWidgets,
  openPage,
  TAGS,
  type HostPage,
} from '../support/host-page.js';

const SCRIPT = '/dist/cyberwegenkaart.js';
const LAST = '/test/dist/pages/blank.html';

describe('a page with the script tag and the ten tags', () => {
  let page: HostPage;

  before(async () => {
    page = await openPage('bare.html');
  });

  after(closePages);

  it('gets the file as it was built', async () => {
    const built = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const hash = await crypto.subtle.digest('SHA-384', await (await fetch(SCRIPT)).arrayBuffer());
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    expect(`sha384-${base64}`).to.equal(built['cyberwegenkaart.js']);
  });

  for (const tag of TAGS) {
    it(`has ${tag}`, () => {
      expect(page.window.customElements.get(tag)).to.be.a('function');
    });
  }

  it('shows all widgets', () => {
    expect(emptyWidgets(page)).to.deep.equal([]);
  });

  it('asks for one file: the script', async () => {
    // The last request that the page makes: the earlier ones have been answered before it.
    await page.window.fetch(LAST);
    const paths = (await resourcesOf(page)).map(({name}) => new URL(name).pathname);
    expect(paths).to.deep.equal([SCRIPT, LAST]);
  });

  it('has no sound, film, picture file or frame', () => {
    const media = [...deepElements(page.document)].filter((each) =>
      each.matches('audio, video, img, picture, canvas, object, embed, iframe'),
    );
    expect(media.map(({localName}) => localName)).to.deep.equal([]);
  });

  it('has no cookie', () => {
    expect(page.document.cookie).to.equal('');
  });

  it('has nothing in storage', async () => {
    expect(page.window.localStorage).to.have.lengthOf(0);
    expect(page.window.sessionStorage).to.have.lengthOf(0);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
    expect(await page.window.caches.keys()).to.deep.equal([]);
  });

  it('has no service worker', async () => {
    expect(await page.window.navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
  });

  it('has no new property on window', async () => {
    const blank = await openPage('blank.html');
    const known = Object.getOwnPropertyNames(blank.window);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !known.includes(name));
    expect(added).to.deep.equal([]);
  });

  it('has nothing new in the head', () => {
    expect([...page.document.head.children].map(({localName}) => localName)).to.deep.equal([
      'meta',
      'meta',
      'title',
      'script',
    ]);
  });

  it('has no attribute on a widget that the author did not write', () => {
    const written = [...page.document.querySelectorAll(TAGS.join())].flatMap(({attributes}) =>
      [...attributes].map(({name}) => name),
    );
    expect(written).to.deep.equal(['road', 'level', 'road', 'publication']);
  });

  it('leaves the prototypes of the page as they are', async () => {
    const blank = await openPage('blank.html');
    for (const name of ['Object', 'Array', 'Function', 'String', 'Element', 'Event'] as const) {
      expect(Object.getOwnPropertyNames(page.window[name].prototype), name).to.deep.equal(
        Object.getOwnPropertyNames(blank.window[name].prototype),
      );
    }
  });
});

/** What an observer on the page is told that the page has asked for, from the beginning. */
async function resourcesOf({window}: HostPage): Promise<PerformanceEntryList> {
  return new Promise((resolve) => {
    const entries: PerformanceEntryList = [];
    new window.PerformanceObserver((list) => {
      entries.push(...list.getEntries());
      if (entries.some(({name}) => name.endsWith(LAST))) resolve(entries);
    }).observe({type: 'resource', buffered: true});
  });
}
