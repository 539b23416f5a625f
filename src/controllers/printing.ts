import type {ReactiveController, ReactiveElement} from 'lit';

/** Of all widgets on the page, in the order in which they came. */
const printings = new Set<Printing>();

let active = false;

/**
 * Lets a widget show all of its content on paper: `active` is true while the page prints, and every closed
 * `<details>` of the widget is open until it has been printed.
 *
 * Add it to each widget, also to those inside other widgets: what one renders for paper renders at once too.
 */
export class Printing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #opened = new Set<HTMLDetailsElement>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get active(): boolean {
    return active;
  }

  hostConnected(): void {
    printings.add(this);
    addEventListener('beforeprint', onPrint);
    addEventListener('afterprint', onPrint);
  }

  hostDisconnected(): void {
    this.#close();
    printings.delete(this);
    if (!printings.size) {
      active = false;
      removeEventListener('beforeprint', onPrint);
      removeEventListener('afterprint', onPrint);
    }
  }

  hostUpdated(): void {
    if (active) {
      for (const details of this.#host.renderRoot.querySelectorAll('details')) {
        if (!details.open) {
          details.open = true;
          this.#opened.add(details);
        }
      }
    }
  }

  /**
   * Renders now, and not in a microtask as Lit does: Firefox, and any browser in which a script calls
   * `print()`, takes the page as it is when the event has been dispatched.
   */
  update(): void {
    this.#close();
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  }

  #close(): void {
    for (const details of this.#opened) {
      details.open = false;
    }
    this.#opened.clear();
  }
}

function onPrint({type}: Event): void {
  active = type === 'beforeprint';
  // A set also visits what is added meanwhile: the widgets that a widget renders for paper.
  for (const printing of printings) {
    printing.update();
  }
}
