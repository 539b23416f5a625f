import {waitUntil} from '@open-wc/testing';

/** Resolves when the condition holds; gives a busy machine half a minute, where `waitUntil` gives one. */
export async function eventually(condition: () => unknown, message?: string): Promise<void> {
  await waitUntil(condition, message, {timeout: 30_000});
}
