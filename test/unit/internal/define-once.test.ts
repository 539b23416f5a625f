import {expect} from '@open-wc/testing';
import {defineOnce} from '../../../src/internal/define-once.js';

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
});
