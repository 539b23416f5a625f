import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {everyWidget, widgetsIn} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {settleAll} from '../../support/settle-all.js';

describe('on a page from right to left', () => {
  beforeEach(() => {
    document.documentElement.dir = 'rtl';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport({width: 800, height: 600});
  });

  for (const width of [320, 1280]) {
    it(`every widget runs from left to right and fits, at ${width} px`, async () => {
      await setViewport({width, height: 800});
      const page = await pageFixture<HTMLElement>(html`<div>${everyWidget()}</div>`);
      await settleAll(page);
      expect(getComputedStyle(page).direction).to.equal('rtl');
      for (const {shadowRoot, localName} of widgetsIn(page)) {
        const text = shadowRoot!.querySelector('p, h2, h3, h4')!;
        expect(getComputedStyle(text).direction, localName).to.equal('ltr');
      }
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const widget of page.children) {
        const {left, right} = widget.getBoundingClientRect();
        expect(left, widget.localName).to.be.at.least(0);
        expect(right, widget.localName).to.be.at.most(width);
        // Both are rounded.
        expect(widget.scrollWidth, widget.localName).to.be.at.most(widget.clientWidth + 1);
      }
    });
  }
});
