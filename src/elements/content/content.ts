import {ContextProvider} from '@lit/context';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../../internal/decorators.js';
import {language} from '../../internal/dictionary.js';
import {contentContext, type ContentState} from '../../context/content-context.js';
import {follow} from '../../context/follow.js';
import {LocalContent} from '../../context/local-content.js';
import {fallBack} from '../../internal/fall-back.js';
import {restoreStyles, rootElsewhere} from '../../internal/restore-styles.js';
import {warn} from '../../internal/warn.js';
import {warnWithoutContent} from '../../internal/without-content.js';
import {localFailedText} from '../../templates/local-failed.js';

/** What is below it until somebody provides content, which can be still to come too. */
const NO_CONTENT: ContentState = {status: 'loading'};

/**
 * Lays other or additional content over the built-in content, for the widgets inside it.
 *
 * The content below stays on screen while a file loads, when it fails, and where it is wrong.
 *
 * @tag cwk-content
 * @slot - The widgets that show the content.
 * @csspart status - The line that says that a file could not be used, or not all of it.
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

  readonly #below = follow(this, contentContext);

  readonly #provider = new ContextProvider(this, {
    context: contentContext,
    initialValue: NO_CONTENT,
  });

  readonly #local = new LocalContent(
    'src',
    (problem) => warn(this, problem),
    () => this.requestUpdate(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // The widgets in it do not: what they ask for is provided here, and stays to come.
    warnWithoutContent(
      this,
      () => !this.#below.value,
      ' to lay its own over, so the widgets in it stay as they were',
    );
    if (this.hasUpdated && !this.#local.loaded) {
      this.#load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#local.stop();
  }

  adoptedCallback(): void {
    restoreStyles(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootElsewhere(this) ?? super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) {
      this.#load();
    }
    this.#provider.setValue(this.#local.over(this.#below.value ?? NO_CONTENT, this.content));
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      fallBack(this, error);
    }
  }

  protected override render(): TemplateResult {
    const state = this.#provider.value;
    // What failed further up is said there.
    const failed = state === this.#below.value ? '' : localFailedText(state);
    return html`<slot></slot>${
        failed ? html`<p role="status" part="status" lang=${language()}>${failed}</p>` : nothing
      }`;
  }

  #load(): void {
    void this.#local.load(this.isConnected ? this.src : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-content': CwkContent;
  }
}
