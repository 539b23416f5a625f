// Only in Chromium: its driver alone tells what assistive technology gets.
import {expect} from '@open-wc/testing';
import {countCases} from '../support/count-cases.js';
import {doThings} from '../support/do-things.js';
import {rendered} from '../support/host-page.js';
import {seeds} from '../support/size.js';
import {treeOf} from '../support/tree.js';

const SCRIPT = '/dist/cyberwegenkaart.js';
const SEEDS = await seeds(2, 20);
const OPERATIONS = 500;

describe(`a page that does ${SEEDS.length} times ${OPERATIONS} things with its widgets`, () => {
  before(async () => {
    await import(SCRIPT);
    await countCases(
      SEEDS.length * OPERATIONS,
      `random host operations with their accessibility tree, seeds ${SEEDS.join(' ')}`,
    );
  });

  after(() => {
    document.documentElement.lang = '';
  });

  for (const seed of SEEDS) {
    it(`tells with seed ${seed} what a page tells that was just opened`, async () => {
      const root = document.createElement('main');
      root.id = 'used';
      document.body.append(root);
      await doThings(root, seed, OPERATIONS);
      // Files that come later would make the two differ.
      for (const content of root.querySelectorAll('cwk-content')) content.removeAttribute('src');
      document.documentElement.lang = 'nl';
      await rendered(root);
      const used = await treeOf('used');
      const html = root.innerHTML;
      root.replaceChildren();
      root.innerHTML = html;
      await rendered(root);
      expect(used).to.have.lengthOf.above(100);
      expect(used).to.deep.equal(await treeOf('used'));
      root.remove();
    });
  }
});
