import type {ReactiveController, ReactiveElement} from 'lit';
import {isPrintingAll} from '../internal/print-all.js';
import type {SourcesAs} from '../templates/statement.js';

/** A widget that prints. */
interface Prints extends ReactiveElement {
  /** Whether an editor wants all of it on paper. */
  readonly printAll?: boolean;
}

/** The numbered notes at the end of what is printed. */
interface Notes {
  render(root: ParentNode): void;
  clear(root: ParentNode): void;
}

/** Of all widgets on the page, in the order in which they came. */
const printings = new Set<Printing>();

let active = false;

const CLOSED = 'details:not([open])';

/** What is otherwise on paper than on a screen: numbers to call and where it is from are, answers to choose from are not. */
const OTHER = '.for-paper:not([open]), .question[open]';

/**
 * Lets a widget print what is chosen and opened in it, with its sources as numbered notes; or all of its content, with
 * every closed `<details>` open until it has been printed.
 *
 * Add it to each widget, also to those inside other widgets: what one renders for paper renders at once too.
 */
export class Printing implements ReactiveController {
  readonly #host: Prints;
  readonly #notes: Notes | undefined;
  readonly #toggled = new Set<HTMLDetailsElement>();

  /**
   * @param notes - Renders the notes of what is printed, and takes them away; without, the widget has none.
   */
  constructor(host: Prints, notes?: Notes) {
    this.#host = host;
    this.#notes = notes;
    host.addController(this);
  }

  /** Whether the page prints. */
  get active(): boolean {
    return active;
  }

  /** Whether all of it is printed: because a visitor asked so, or the editor of it or of what it stands in. */
  get whole(): boolean {
    return active && (isPrintingAll() || wantsAll(this.#host));
  }

  /** How its statements show where they come from, on a screen or on paper. */
  sourcesAs(showSources: boolean): SourcesAs {
    // Numbers also where lines are chosen: who leads and a contact have their source elsewhere on a screen.
    if (active && !this.whole) {
      return 'notes';
    }
    return showSources || active ? 'lines' : 'words';
  }

  hostConnected(): void {
    printings.add(this);
    addEventListener('beforeprint', onPrint);
    addEventListener('afterprint', onPrint);
  }

  hostDisconnected(): void {
    this.#restore();
    printings.delete(this);
    if (!printings.size) {
      active = false;
      removeEventListener('beforeprint', onPrint);
      removeEventListener('afterprint', onPrint);
    }
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (active) {
      const other = renderRoot.querySelectorAll<HTMLDetailsElement>(this.whole ? CLOSED : OTHER);
      for (const details of other) {
        details.open = !details.open;
        this.#toggled.add(details);
      }
    }
    if (active && !this.whole) {
      this.#notes?.render(renderRoot);
    } else {
      this.#notes?.clear(renderRoot);
    }
  }

  /**
   * Renders now, and not in a microtask as Lit does: Firefox, and any browser in which a script calls
   * `print()`, takes the page as it is when the event has been dispatched.
   */
  update(): void {
    this.#restore();
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  }

  /** Puts back what was opened or closed for paper. */
  #restore(): void {
    for (const details of this.#toggled) {
      details.open = !details.open;
    }
    this.#toggled.clear();
  }
}

function wantsAll(widget: Prints): boolean {
  const outer = (widget.getRootNode() as Partial<ShadowRoot>).host as Prints | undefined;
  return (widget.printAll ?? false) || (outer !== undefined && wantsAll(outer));
}

function onPrint({type}: Event): void {
  active = type === 'beforeprint';
  // A set also visits what is added meanwhile: the widgets that a widget renders for paper.
  for (const printing of printings) {
    printing.update();
  }
}
