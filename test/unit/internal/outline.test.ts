import {expect, fixture} from '@open-wc/testing';
import {outlineLevel} from '../../../src/internal/outline.js';

/** What stands in the page, and the level of a heading at the place of `<i>`. */
const PAGES: readonly (readonly [string, string, number])[] = [
  ['no heading', '<p>Tekst</p><i></i>', 2],
  ['a heading after it', '<i></i><h3>Later</h3>', 2],
  ['a heading before it', '<h3>Eerder</h3><i></i>', 4],
  ['the nearest of two', '<h4>Eerst</h4><h2>Daarna</h2><i></i>', 3],
  ['a heading in another section', '<section><h3>Eerder</h3></section><div><i></i></div>', 4],
  ['a heading at level 6', '<h6>Diep</h6><i></i>', 6],
  ['a role', '<p role="heading" aria-level="3">Eerder</p><i></i>', 4],
  ['a role without a level', '<p role="heading">Eerder</p><i></i>', 3],
  ['a role with a level beyond 6', '<p role="heading" aria-level="8">Eerder</p><i></i>', 6],
  ['an element with another level', '<h2 aria-level="4">Eerder</h2><i></i>', 5],
  ['an element with another role', '<h2>Kop</h2><h4 role="presentation">Geen</h4><i></i>', 3],
  ['a hidden heading', '<h2>Kop</h2><h4 hidden>Weg</h4><i></i>', 3],
  [
    'a heading without a box',
    '<h2>Kop</h2><div style="display: none"><h4>Weg</h4></div><i></i>',
    3,
  ],
  ['an invisible heading', '<h2>Kop</h2><h4 style="visibility: hidden">Weg</h4><i></i>', 3],
  [
    'a heading that is not read',
    '<h2>Kop</h2><div aria-hidden="true"><h4>Weg</h4></div><i></i>',
    3,
  ],
  ['a heading between our tags', '<h2>Kop</h2><cwk-x><h4>Terugval</h4></cwk-x><i></i>', 3],
  ['a heading in cwk-content', '<cwk-content><h3>Kop</h3><i></i></cwk-content>', 4],
  ['the same closed details', '<details><summary>Meer</summary><h4>Kop</h4><i></i></details>', 5],
  ['other closed details', '<h2>Kop</h2><details><h4>Kop</h4></details><i></i>', 3],
  ['the same hidden tab', '<h2>Kop</h2><div hidden><h4>Tab</h4><p><i></i></p></div>', 5],
  ['another hidden tab', '<h2>Kop</h2><div hidden><h4>Tab</h4></div><div hidden><i></i></div>', 3],
];

describe('outlineLevel', () => {
  for (const [what, page, level] of PAGES) {
    it(`is ${level} with ${what}`, async () => {
      const block = await fixture(`<div>${page}</div>`);
      expect(outlineLevel(block.querySelector('i')!)).to.equal(level);
    });
  }

  describe('in the shadow root of another component', () => {
    async function inComponent(
      shadow: string,
      page = '<h4>Pagina</h4><div></div>',
    ): Promise<number> {
      const block = await fixture(`<div>${page}</div>`);
      const root = block.querySelector('div')!.attachShadow({mode: 'open'});
      root.innerHTML = shadow;
      return outlineLevel(root.querySelector('i')!);
    }

    it('follows the heading before it there', async () => {
      expect(await inComponent('<h2>Onderdeel</h2><i></i>')).to.equal(3);
    });

    it('follows the heading before the component where it has none', async () => {
      expect(await inComponent('<i></i><h2>Later</h2>')).to.equal(5);
    });

    it('follows the heading there when the whole component is still out of sight', async () => {
      const page = '<h4>Pagina</h4><div hidden></div>';
      expect(await inComponent('<h2>Onderdeel</h2><i></i>', page)).to.equal(3);
    });

    it('passes over the headings of a component before it', async () => {
      const block = await fixture('<div><h2>Kop</h2><div></div><i></i></div>');
      const root = block.querySelector('div')!.attachShadow({mode: 'open'});
      root.innerHTML = '<h4>Van het onderdeel</h4>';
      expect(outlineLevel(block.querySelector('i')!)).to.equal(3);
    });
  });
});
