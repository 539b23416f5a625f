import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Lets a widget show all of its content on paper: `active` is true while the page prints, and every closed
 * `<details>` of the widget is open until it has been printed.
 */
export class Printing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #opened = new Set<HTMLDetailsElement>();
  #active = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get active(): boolean {
    return this.#active;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  hostUpdated(): void {
    if (this.#active) {
      for (const details of this.#host.renderRoot.querySelectorAll('details')) {
        if (!details.open) {
          details.open = true;
          this.#opened.add(details);
        }
      }
    }
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#active = type === 'beforeprint';
    for (const details of this.#opened) {
      details.open = false;
    }
    this.#opened.clear();
    this.#host.requestUpdate();
  };
}
