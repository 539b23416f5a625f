import {waitUntil} from '@open-wc/testing';

/** As `eventually`, and looks ten times as often: in a thousand cases that is a minute. */
export async function soon(condition: () => unknown): Promise<void> {
  await waitUntil(condition, undefined, {interval: 5, timeout: 30_000});
}
