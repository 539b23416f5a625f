import {ContextProvider, consume} from '@lit/context';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import {loadJson} from '../../content/load.js';
import {mergeContent} from '../../content/merge.js';
import {contentContext, type ContentState} from '../../context/content-context.js';
import * as m from '../../i18n/messages.js';
import {restoreStyles} from '../../internal/restore-styles.js';
import {warn} from '../../internal/warn.js';

/** More warnings than this help nobody, and a hostile file could make a million. */
const MAX_WARNINGS = 100;

/**
 * Lays other or additional content over the built-in content, for the widgets inside it.
 *
 * The content below stays on screen while a file loads, when it fails, and where it is wrong.
 *
 * @tag cwk-content
 * @slot - The widgets that show the content.
 * @csspart status - The line that says that a file could not be loaded.
 */
export class CwkContent extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** URL of a JSON file in the shape of `content.schema.json`. */
  @property() src?: string;

  /** The same shape as an object; it goes before `src`. */
  @property({attribute: false}) content?: unknown;

  @consume({context: contentContext, subscribe: true})
  @state()
  private below: ContentState = {status: 'loading'};

  /** What `src` brought; undefined until it is there. */
  @state() private file: unknown;

  @state() private failed = false;

  readonly #provider = new ContextProvider(this, {
    context: contentContext,
    initialValue: {status: 'loading'},
  });

  #request: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.file === undefined) {
      void this.#load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  adoptedCallback(): void {
    restoreStyles(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) {
      void this.#load();
    }
    const own = this.content ?? this.file;
    if (this.below.status !== 'ready' || own === undefined) {
      this.#provider.setValue(this.below);
    } else if (changed.has('below') || changed.has('content') || changed.has('file')) {
      const {content, problems} = mergeContent(this.below.content, own);
      // Nothing of it could be used.
      this.failed = content === this.below.content;
      this.#provider.setValue({status: 'ready', content});
      this.#report(problems);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${
        this.failed ? html`<p role="status" part="status">${m.localFailed}</p>` : nothing
      }`;
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    this.file = undefined;
    this.failed = false;
    if (!this.src || !this.isConnected) {
      return;
    }
    const request = (this.#request = new AbortController());
    try {
      const file = await loadJson(this.src, request.signal);
      // An answer to an earlier request must not replace a later one.
      if (this.#request === request) {
        this.file = file;
      }
    } catch (error) {
      if (!request.signal.aborted) {
        this.failed = true;
        this.#report([`src ${(error as Error).message} The content below it stays on screen.`]);
      }
    }
  }

  #report(problems: readonly string[]): void {
    for (const problem of problems.slice(0, MAX_WARNINGS)) {
      warn(this, problem);
    }
    if (problems.length > MAX_WARNINGS) {
      warn(this, `There are ${problems.length - MAX_WARNINGS} more problems; correct these first.`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-content': CwkContent;
  }
}
