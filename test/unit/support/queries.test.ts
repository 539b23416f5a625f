import {expect, fixture, html} from '@open-wc/testing';
import {all, nameOf, one, words} from '../../support/queries.js';

describe('words()', () => {
  for (const [what, block, expected] of [
    ['joins what stands in a line', html`<p>een<b>twee</b> drie</p>`, 'eentwee drie'],
    [
      'parts blocks',
      html`<div>
        <p>een</p>
        <p>twee</p>
      </div>`,
      'een twee',
    ],
    ['parts lines', html`<p>een<br />twee</p>`, 'een twee'],
    ['leaves out what is not shown', html`<p>een<b hidden>twee</b></p>`, 'een'],
    [
      'leaves out what is invisible, but not what is visible in it',
      html`<p style="visibility: hidden">een<b style="visibility: visible">twee</b></p>`,
      'twee',
    ],
    ['leaves out a closed popover', html`<p>een<span popover>twee</span></p>`, 'een'],
    [
      'leaves out what is folded away',
      html`<details>
        <summary>een</summary>
        <p>twee</p>
      </details>`,
      'een',
    ],
    [
      'has what is out of sight for the eye only',
      html`<p>een<span style="position: absolute; left: -9999px">twee</span></p>`,
      'een twee',
    ],
    ['counts white space as one space', html`<p>een twee</p>`, 'een twee'],
  ] as const) {
    it(what, async () => {
      expect(words(await fixture(block))).to.equal(expected);
    });
  }

  it('has all words of what is not shown itself', async () => {
    expect(words(await fixture(html`<p hidden>een <b>twee</b></p>`))).to.equal('een twee');
  });
});

describe('one()', () => {
  it('finds by role and name, and says what there is when it finds none or two', async () => {
    const block = await fixture(
      html`<div><button>een</button><button aria-label="twee">x</button><button>een</button></div>`,
    );
    expect(all(block, 'button').map(nameOf)).to.deep.equal(['een', 'twee', 'een']);
    expect(one(block, 'button', 'twee').textContent).to.equal('x');
    expect(() => one(block, 'button', 'een')).to.throw(
      '2 of role button are named een: een | twee | een',
    );
    expect(() => one(block, 'button', /drie/)).to.throw('0 of role button are named /drie/');
  });
});
