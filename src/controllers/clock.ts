import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The longest that a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Renders its host anew at a moment at which something that it shows changes. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Renders at the first of these moments that is still to come. */
  wakeAt(moments: readonly Date[]): void {
    clearTimeout(this.#timer);
    const waits = moments.map((each) => each.valueOf() - Date.now()).filter((wait) => wait > 0);
    if (waits.length) {
      this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(LONGEST, ...waits));
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
