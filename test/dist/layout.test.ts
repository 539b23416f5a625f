import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {
  closePages,
  control,
  deepElements,
  openPage,
  rendered,
  WIDGETS,
  widget,
  type HostPage,
} from '../support/host-page.js';
import {measured} from '../support/measured.js';

/** What WCAG 1.4.12 lets a reader set, on every element. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('a page with all widgets', () => {
  for (const width of [320, 375, 768, 1280]) {
    // One page, because to open it takes longer than to look at it; each test leaves more of it open.
    describe(`that is ${width} pixels wide`, () => {
      let page: HostPage;

      before(async () => {
        page = await openPage('bare.html', width);
      });

      after(closePages);

      it('does not scroll sideways', () => {
        expect(overflow(page)).to.deep.equal([]);
      });

      it('keeps each reason and explanation on the screen', async () => {
        expect(await popoversOff(page)).to.deep.equal([]);
      });

      it('does not scroll sideways on any road, with everything unfolded', async () => {
        for (const road of [/^Weg 1/, /^Weg 3/, /^Weg 4/, /^Weg 2/]) {
          control(page, road).click();
          await rendered(page.document);
          for (const details of find<HTMLDetailsElement>(page, 'details')) details.open = true;
          expect(overflow(page), String(road)).to.deep.equal([]);
        }
      });

      it('does not scroll sideways with the text spacing of a reader', async () => {
        await setStyle(page, TEXT_SPACING);
        expect(overflow(page)).to.deep.equal([]);
      });

      it('cuts off no text with the text spacing of a reader', () => {
        expect(clipped(page)).to.deep.equal([]);
      });
    });
  }

  after(closePages);

  it('does not scroll sideways with letters of 32 pixels', async () => {
    const page = await openPage('bare.html', 640);
    await setStyle(page, ':root { font-size: 32px }');
    expect(overflow(page)).to.deep.equal([]);
  });
});

describe('a page that resets the styles of everything', () => {
  afterEach(closePages);

  it('has widgets as high as on a page without styles', async () => {
    // Without the margins of the body, which are 8 pixels on each side.
    const bare = await openPage('bare.html', 1280);
    const hostile = await openPage('hostile.html', 1264);
    expect(heights(hostile)).to.deep.equal(heights(bare));
  });

  it('has widgets below each other, as wide as the page', async () => {
    const page = await openPage('hostile.html', 1264);
    const {clientWidth} = page.document.documentElement;
    const boxes = WIDGETS.map((tag) => box(page, tag)).sort((a, b) => a.top - b.top);
    boxes.forEach((each, index) => {
      expect(each.width).to.equal(clientWidth);
      expect(each.top).to.be.at.least((boxes[index - 1]?.bottom ?? 1) - 1);
    });
  });
});

describe('a page with each widget in a paragraph', () => {
  afterEach(closePages);

  it('has widgets as high and as wide as outside', async () => {
    const bare = await openPage('bare.html');
    const page = await openPage('paragraphs.html');
    expect(heights(page)).to.deep.equal(heights(bare));
    expect(WIDGETS.map((tag) => box(page, tag).width)).to.deep.equal(
      WIDGETS.map((tag) => box(bare, tag).width),
    );
  });

  it('keeps each widget in its paragraph', async () => {
    const page = await openPage('paragraphs.html');
    expect(WIDGETS.map((tag) => widget(page, tag).parentElement!.localName)).to.deep.equal(
      WIDGETS.map(() => 'p'),
    );
  });
});

function find<T extends HTMLElement>({document}: HostPage, selector: string): T[] {
  return [...deepElements(document)].filter((each): each is T => each.matches(selector));
}

/** Sets a style sheet on the page and, as a reader's extension does, in every shadow root. */
async function setStyle({document, window}: HostPage, css: string): Promise<void> {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  await rendered(document);
  document.adoptedStyleSheets = [sheet];
  for (const {shadowRoot} of deepElements(document)) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
  await measured();
  await rendered(document);
}

/** The elements that make the page scroll sideways; the first of them is the cause. */
function overflow(page: HostPage): string[] {
  const {scrollWidth, clientWidth} = page.document.scrollingElement!;
  return scrollWidth <= clientWidth
    ? []
    : find(page, '*')
        .filter((each) => !each.closest('svg'))
        .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
        .map((each) => `${each.localName}.${each.className} is too wide: ${each.innerText}`);
}

/** The boxes that hide a part of their text; not the first lines of a description, which has a button or a fold. */
function clipped({document, window}: HostPage): string[] {
  return [...deepElements(document)]
    .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.clientHeight > 1)
    .filter((each) => each.innerText)
    .filter((each) => /hidden|clip/.test(window.getComputedStyle(each).overflow))
    .filter((each) => !each.parentElement?.querySelector('[part="more"], details.more'))
    .filter(hides)
    .map((each) => `${each.localName}.${each.className}: ${each.innerText.slice(0, 60)}`);
}

/** Whether something in a box is past its edge; the space that a reader sets below a paragraph may be. */
function hides(box: HTMLElement): boolean {
  const {right, bottom} = box.getBoundingClientRect();
  const inside = box.ownerDocument.createRange();
  inside.selectNodeContents(box);
  return [...inside.getClientRects()].some(
    (rect) => rect.right > right + 1 || rect.bottom > bottom + 1,
  );
}

/** The popovers that do not fit on the screen when they open. */
async function popoversOff(page: HostPage): Promise<string[]> {
  const off: string[] = [];
  for (const button of find<HTMLButtonElement>(page, 'button[popovertarget]')) {
    const popover = button.popoverTargetElement as HTMLElement | null;
    if (!popover || !button.isConnected || !button.checkVisibility()) continue;
    button.scrollIntoView({block: 'center'});
    button.click();
    await ((button.getRootNode() as ShadowRoot).host as LitElement).updateComplete;
    const {left, right, height} = popover.getBoundingClientRect();
    const {clientWidth, clientHeight} = page.document.documentElement;
    // Less than a pixel is rounding.
    if (left < -1 || right > clientWidth + 1 || height > clientHeight + 1) {
      off.push(`${popover.id}: from ${left} to ${right}, ${height} high`);
    }
    popover.hidePopover();
  }
  return off;
}

function box(page: HostPage, tag: string): DOMRect {
  return widget(page, tag).shadowRoot!.querySelector('[lang]')!.getBoundingClientRect();
}

function heights(page: HostPage): Record<string, number> {
  return Object.fromEntries(WIDGETS.map((tag) => [tag, Math.round(box(page, tag).height)]));
}
