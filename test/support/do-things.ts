import {aTimeout} from '@open-wc/testing';
import {HostOperations} from './host-operations.js';
import {rendered} from './host-page.js';
import {Random} from './random.js';
import {warningsDuring} from './warnings.js';

/** What the console may say about wrong values and files that a page gives at random. */
const EXPECTED = /must be|is missing|stays a link|keeps undoing/;

/**
 * Does so many things with widgets in `root`, a few or many at a time, and returns warnings that have no reason.
 *
 * @param seed - Says which things.
 */
export async function doThings(root: HTMLElement, seed: number, things: number): Promise<string[]> {
  const random = new Random(seed);
  const warnings = await warningsDuring(async () => {
    const page = new HostOperations(root, random);
    for (let done = 0; done < things;) {
      const together = Math.min(1 + random.below(50), things - done);
      for (let count = 0; count < together; count++) page.run();
      done += together;
      await rendered(root);
      // To the next turn of the event loop, as between the scripts of a page.
      await aTimeout(0);
    }
    page.end();
    await rendered(root);
  });
  return warnings.filter((text) => !EXPECTED.test(text));
}
