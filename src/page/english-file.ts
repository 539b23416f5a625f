import {TIMEOUT} from '../content/local/load.js';
import type {English} from './english.js';

/** The address of the file that the build has made, with the release behind it, and its hash. */
declare const ENGLISH_URL: string;
declare const ENGLISH_INTEGRITY: string;

// At the top, because only while it starts does a classic script know its own address.
const url = address();

/** Empty for a script without an address of its own, such as one that a page has inside it. */
function address(): string {
  try {
    return ENGLISH_URL;
  } catch {
    return '';
  }
}

/**
 * Fetches the English words and texts.
 *
 * The browser checks the hash, so that no page ever shows another file than the one that was built with this script.
 */
export async function loadEnglish(): Promise<English> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(url, {integrity: ENGLISH_INTEGRITY, signal});
    return (await response.json()) as English;
  } catch (error) {
    // A browser names neither the file nor what to do; WebKit does not say either that it took too long.
    throw new Error(
      `"${url}" must be the file that came with this script (${ENGLISH_INTEGRITY}), but got "${String(signal.aborted ? signal.reason : error)}". Put that file there, clear caches, and allow it in connect-src.`,
      {cause: error},
    );
  }
}
