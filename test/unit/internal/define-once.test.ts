import {expect} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/wegenwacht/define.js';
import {defineOnce} from '../../../src/internal/define-once.js';
import {providePage} from '../../../src/page/provide-page.js';
import {all} from '../../support/queries.js';

describe('defineOnce', () => {
  it('defines an element', () => {
    const First = class extends HTMLElement {};
    defineOnce('test-new', First);
    expect(customElements.get('test-new')).to.equal(First);
  });

  it('leaves an element that the page has', () => {
    const First = class extends HTMLElement {};
    defineOnce('test-twice', First);
    defineOnce('test-twice', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(First);
  });

  it('throws nothing for a class that the page has under this tag', () => {
    const First = class extends HTMLElement {};
    defineOnce('test-same', First);
    expect(() => defineOnce('test-same', First)).not.to.throw();
  });

  it('upgrades elements that are on the page', () => {
    const element = document.createElement('test-late');
    document.body.append(element);
    const Late = class extends HTMLElement {};
    defineOnce('test-late', Late);
    expect(element).to.be.instanceOf(Late);
    element.remove();
  });

  it('keeps what an element asks for until somebody provides it', async () => {
    const page = document.createElement('div');
    const widget = document.createElement('cwk-wegenwacht');
    page.append(widget);
    document.body.append(page);
    await widget.updateComplete;
    expect(all(widget, 'heading')).to.deep.equal([]);
    providePage(page, nl);
    await widget.updateComplete;
    expect(all(widget, 'heading')).not.to.deep.equal([]);
    page.remove();
  });
});
