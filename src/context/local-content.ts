import {loadJson} from '../content/local/load.js';
import {mergeContent} from '../content/local/merge.js';
import type {ContentState} from './content-context.js';

/** A content file of an organisation. */
export interface LocalFile {
  /** Absolute, or relative to the page. */
  readonly url: string;
  /** Gets each problem as one English sentence, for the console. */
  readonly report: (problem: string) => void;
}

/**
 * Lays an organisation's own file or object over the content below it.
 *
 * The content below stays while a file loads, when it fails, and where it is wrong.
 */
export class LocalContent {
  readonly #name: string;
  readonly #report: LocalFile['report'];
  readonly #changed: () => void;
  #request: AbortController | undefined;
  #url = '';
  #file: unknown;
  #failedToLoad = false;
  #last: {readonly from: readonly unknown[]; readonly state: ContentState} | undefined;

  /**
   * @param name - What holds the address, for the problems.
   * @param changed - Called when a file has come or failed.
   */
  constructor(name: string, report: LocalFile['report'], changed: () => void) {
    this.#name = name;
    this.#report = report;
    this.#changed = changed;
  }

  /** Whether a file is there. */
  get loaded(): boolean {
    return this.#file !== undefined;
  }

  /** Loads a file in place of an earlier one; without an address it only forgets that. */
  async load(url: string | undefined): Promise<void> {
    this.stop();
    this.#file = undefined;
    this.#failedToLoad = false;
    this.#url = url ?? '';
    if (!url) {
      return;
    }
    const request = (this.#request = new AbortController());
    try {
      const file = await loadJson(url, request.signal);
      // An answer to an earlier request must not replace a later one.
      if (request.signal.aborted) {
        return;
      }
      this.#file = file;
    } catch (error) {
      if (request.signal.aborted) {
        return;
      }
      this.#failedToLoad = true;
      this.#report(
        `${this.#name} ${(error as Error).message} The content below it stays on screen.`,
      );
    }
    this.#changed();
  }

  /** Gives up a request that is under way. */
  stop(): void {
    this.#request?.abort();
  }

  /**
   * The content with the file over it, or with `object`, which goes before the file.
   *
   * `localFailed` says what could not be used.
   */
  over(below: ContentState, object?: unknown): ContentState {
    const own = object ?? this.#file;
    const from = [below, own, this.#failedToLoad];
    if (!this.#last || from.some((each, index) => each !== this.#last?.from[index])) {
      this.#last = {from, state: this.#lay(own, below)};
    }
    return this.#last.state;
  }

  #lay(own: unknown, below: ContentState): ContentState {
    if (below.status !== 'ready') {
      return below;
    }
    if (own === undefined) {
      return this.#failedToLoad ? {...below, localFailed: 'all'} : below;
    }
    const {content, problems, lost} = mergeContent(below.content, own);
    for (const problem of problems) {
      // Which file, because a page can have several.
      this.#report(own === this.#file ? `${this.#url}: ${problem}` : problem);
    }
    return {status: 'ready', content, ...(lost && {localFailed: lost})};
  }
}
