import {nextFrame} from '@open-wc/testing';

/** Resolves when the browser has told widgets their sizes, in the next frame, and they have changed in the one after. */
export async function measured(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}
