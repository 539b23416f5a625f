import {expect, waitUntil} from '@open-wc/testing';
import {countCases} from '../support/count-cases.js';
import {doThings} from '../support/do-things.js';
import {rendered} from '../support/host-page.js';
import {seeds} from '../support/size.js';
import {firstDifference, renderingOf} from '../support/rendering.js';

const SCRIPT = '/dist/cyberwegenkaart.js';
const SEEDS = await seeds(2, 20);
const OPERATIONS = 500;

describe(`a page that does ${SEEDS.length} times ${OPERATIONS} things with its widgets`, () => {
  const errors: string[] = [];
  let root: HTMLElement;

  before(async () => {
    await import(SCRIPT);
    addEventListener('error', ({message}) => errors.push(message));
    addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
    await countCases(SEEDS.length * OPERATIONS, `random host operations, seeds ${SEEDS.join(' ')}`);
  });

  beforeEach(() => {
    root = document.createElement('main');
    document.body.append(root);
  });

  afterEach(() => {
    for (const each of document.querySelectorAll('main')) each.remove();
    document.documentElement.lang = '';
  });

  for (const seed of SEEDS) {
    it(`ends with seed ${seed} as if it had just been opened`, async () => {
      expect(await doThings(root, seed, OPERATIONS)).to.deep.equal([]);
      const fresh = root.cloneNode(false) as HTMLElement;
      root.after(fresh);
      fresh.innerHTML = `${root.innerHTML}`;
      const difference = (): string[] => firstDifference(renderingOf(root), renderingOf(fresh));
      // A file or another language can still be on its way.
      await waitUntil(
        async () => {
          await rendered(document);
          return difference().length === 0;
        },
        '',
        {timeout: 2000},
      ).catch(() => undefined);
      expect(difference()).to.deep.equal([]);
      expect(errors.splice(0)).to.deep.equal([]);
    });
  }
});
