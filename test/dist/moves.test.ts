import {expect} from '@open-wc/testing';
import {
  cardsMeasured,
  closePages,
  deepElements,
  openPage,
  rendered,
  WIDGETS,
  widget,
  type HostPage,
} from '../support/host-page.js';

describe('a widget that moves into a frame', () => {
  let page: HostPage;

  // Once, because what one widget looks like does not depend on where another is.
  before(async () => {
    page = await openPage('bare.html');
  });

  after(closePages);

  for (const tag of WIDGETS) {
    it(`keeps its styles in its document: ${tag}`, async () => {
      const element = widget(page, tag);
      // A road beside a wegenwacht of the same road points to it, and has no list of its own.
      if (tag === 'cwk-road') Object.assign(widget(page, 'cwk-wegenwacht'), {road: 'own-house'});
      await rendered(page.document);
      const before = looks(page.window, element);
      const frame = page.document.createElement('iframe');
      frame.style.cssText = 'width: 100%; border: 0';
      page.document.body.append(frame);
      frame.contentDocument!.body.append(element);
      await rendered(element);
      expect(looks(frame.contentWindow!, element)).to.deep.equal(before);
    });
  }
});

describe('a widget that moves', () => {
  let page: HostPage;

  beforeEach(async () => {
    page = await openPage('bare.html');
  });

  afterEach(closePages);

  it('has its styles when it first renders in a frame', async () => {
    const before = looks(page.window, widget(page, 'cwk-publication-list'));
    const element = page.document.createElement('cwk-publication-list');
    const frame = page.document.createElement('iframe');
    frame.style.cssText = 'width: 100%; border: 0';
    page.document.body.append(frame);
    frame.contentDocument!.body.append(element);
    await rendered(element);
    page.document.querySelector('main')!.append(element);
    await rendered(element);
    await cardsMeasured(page.document);
    expect(looks(page.window, element)).to.deep.equal(before);
  });

  it('keeps its styles when it comes back from a frame', async () => {
    const element = widget(page, 'cwk-grip-matrix');
    const before = looks(page.window, element);
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    frame.contentDocument!.body.append(element);
    page.document.body.append(element);
    await rendered(element);
    expect(looks(page.window, element)).to.deep.equal(before);
  });

  it('keeps its styles when the page has an element with the name of its window', async () => {
    const image = page.document.createElement('img');
    image.name = 'defaultView';
    page.document.body.append(image);
    expect(page.document.defaultView).to.equal(image);
    const element = widget(page, 'cwk-grip-matrix');
    const before = looks(page.window, element);
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    frame.contentDocument!.body.append(element);
    page.document.body.append(element);
    await rendered(element);
    expect(looks(page.window, element)).to.deep.equal(before);
  });

  it('keeps what it shows when it moves within the page', async () => {
    const element = widget(page, 'cwk-grip-matrix');
    const before = element.shadowRoot!.textContent;
    page.document.body.prepend(element);
    await rendered(element);
    expect(element.shadowRoot!.textContent).to.equal(before);
  });

  it('shows the same when it is copied', async () => {
    for (const tag of WIDGETS) {
      const element = widget(page, tag);
      const copy = element.cloneNode(true) as HTMLElement;
      element.after(copy);
      await rendered(page.document);
      expect(copy.shadowRoot!.textContent, tag).to.equal(element.shadowRoot!.textContent);
    }
  });

  it('shows the same after a round trip as HTML text', async () => {
    const main = page.document.querySelector('main')!;
    const before = WIDGETS.map((tag) => widget(page, tag).shadowRoot!.textContent);
    main.innerHTML = `${main.innerHTML}`;
    await rendered(page.document);
    expect(WIDGETS.map((tag) => widget(page, tag).shadowRoot!.textContent)).to.deep.equal(before);
  });
});

/** How everything inside looks: the properties that a sheet sets and a frame of another width does not change. */
function looks(window: Window, element: HTMLElement): string[] {
  return [element, ...deepElements(element.shadowRoot!)].map((each) => {
    const {display, fontWeight, fontSize, borderTopWidth, cursor} = window.getComputedStyle(each);
    return [each.localName, display, fontWeight, fontSize, borderTopWidth, cursor].join(' ');
  });
}
