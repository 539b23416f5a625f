import {nothing, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {eventsFor, readShared, withShared, type Looks, type Shared} from '../context/share.js';
import {situationContext, type Told} from '../context/situation-context.js';
import {follow} from '../context/follow.js';
import {textOf} from '../internal/text-of.js';
import {warn} from '../internal/warn.js';
import {renderShare} from '../templates/share.js';
import {shareTexts} from '../templates/share.texts.js';

/**
 * Lets a widget with the attribute `share` make a link to what it shows, and restore what such a link says.
 *
 * Without `share` it reads nothing from the address. The link stays in this page: it is made when a visitor
 * asks, and gone when the situation changes.
 */
export class Sharing implements ReactiveController {
  readonly #host: ReactiveElement & {readonly share: boolean};
  readonly #page: {readonly value?: Told | undefined};
  #isRestored = false;
  /** What the link holds, to see when that is no longer what shows. */
  #made:
    {readonly shared: string; readonly href: string; readonly message: () => string} | undefined;

  readonly #restoreLooks: (looks: Looks) => void;

  /** @param restoreLooks - Called once, with what a link says that the host was looking at. */
  constructor(
    host: ReactiveElement & {readonly share: boolean},
    restoreLooks: (looks: Looks) => void = () => undefined,
  ) {
    this.#host = host;
    this.#restoreLooks = restoreLooks;
    this.#page = follow(host, situationContext);
    host.addController(this);
  }

  hostUpdate(): void {
    const told = this.#page.value;
    if (!this.#host.share || this.#isRestored || !told) {
      return;
    }
    const {shared, problems} = readShared(location.search);
    this.#isRestored = true;
    if (problems.length) {
      warn(this.#host, problems.join(' '));
    }
    // What a visitor of this page has told it goes before what the link says.
    if (!Object.keys(told).length) {
      for (const event of eventsFor(shared.told)) {
        this.#host.dispatchEvent(event);
      }
    }
    this.#restoreLooks(shared.looks);
  }

  /**
   * Renders the button and the link.
   *
   * @param make - What the button says.
   * @param shared - What the link is to restore.
   */
  render(make: string, shared: Shared): TemplateResult | typeof nothing {
    if (!this.#host.share) {
      return nothing;
    }
    const key = textOf(shared);
    if (this.#made?.shared !== key) {
      this.#made = undefined;
    }
    return renderShare(make, {
      href: this.#made?.href,
      message: this.#made?.message(),
      onMake: () => this.#show(key, withShared(location.href, shared), shareTexts.made),
      onCopy: ({currentTarget}) => void this.#copy(currentTarget as HTMLElement),
    });
  }

  #show(shared: string, href: string, message: () => string): void {
    this.#made = {shared, href, message};
    this.#host.requestUpdate();
  }

  async #copy(button: HTMLElement): Promise<void> {
    const made = this.#made;
    if (!made) {
      return;
    }
    let message = shareTexts.copied;
    try {
      await navigator.clipboard.writeText(made.href);
    } catch {
      // No permission, or no https: the visitor copies it.
      button.parentElement?.querySelector('input')?.select();
      message = shareTexts.selected;
    }
    if (this.#made === made) {
      this.#show(made.shared, made.href, message);
    }
  }
}
