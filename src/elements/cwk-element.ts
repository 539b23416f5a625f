import {
  LitElement,
  html,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
  type nothing,
} from 'lit';
import {property} from '../internal/decorators.js';
import {contentContext, type ContentState} from '../context/content-context.js';
import {follow} from '../context/follow.js';
import type {Content} from '../content/model/schema.js';
import {fallBack} from '../internal/fall-back.js';
import {isPart} from '../internal/is-ours.js';
import {outlineLevel} from '../internal/outline.js';
import {placeSheet} from '../internal/place-sheet.js';
import {quoted} from '../internal/quoted.js';
import {restoreStyles, rootElsewhere} from '../internal/restore-styles.js';
import {warn} from '../internal/warn.js';
import {warnWithoutContent} from '../internal/without-content.js';
import {skipStyles} from '../styles/skip.styles.js';
import {renderWithSkip} from '../templates/skip.js';

/** Neither an explanation nor a fold tells its ancestors that it opened: listened to on the way down. */
const onToggle = {
  capture: true,
  handleEvent({target, newState}: ToggleEvent): void {
    if (newState === 'open' && (target as Element).hasAttribute('popover')) {
      void placeSheet(target as HTMLElement);
    }
  },
};

/**
 * What all widgets share: content from the context, the heading level, and the fallback between the tags.
 *
 * @slot - What shows until the content is there, and when it never comes.
 */
export abstract class CwkElement extends LitElement {
  protected static override finalizeStyles(styles: CSSResultGroup = []): CSSResultOrNative[] {
    return super.finalizeStyles([skipStyles, styles]);
  }

  /** Level of the heading, 1 to 6; by default one deeper than the nearest heading before it in the page. */
  @property({attribute: 'heading-level', type: Number}) headingLevel: number | undefined;

  /** Names it on the way past it for the keyboard, for `inLanguages`; without one it is too short for that. */
  protected readonly nameToSkip?: (content: Content) => string | undefined;

  #depth = 2;
  #shown = false;

  readonly #content = follow(this, contentContext);

  protected get state(): ContentState {
    return this.#content.value ?? {status: 'loading'};
  }

  /** The level of the heading at this render; deeper than 6 looks and counts as 6, because HTML goes no further. */
  protected get depth(): number {
    return this.#depth;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    warnWithoutContent(
      this,
      () => this.needsContent() && !this.#content.value,
      ', so what stands between its tags stays',
    );
  }

  /** Whether the element can show nothing without content. */
  protected needsContent(): boolean {
    return true;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootElsewhere(this) ?? super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    this.#depth = this.#headingLevel() ?? outlineLevel(this);
    try {
      super.update(changed);
      this.#shown = true;
    } catch (error) {
      if (this.#shown) {
        throw error;
      }
      fallBack(this, error);
    }
  }

  #headingLevel(): number | undefined {
    const level = this.headingLevel ?? undefined;
    if (level === undefined || (Number.isInteger(level) && level > 0)) {
      return level;
    }
    // As the editor wrote it: as a number every word is "NaN".
    const written = this.getAttribute('heading-level') ?? `${level}`;
    warn(this, `heading-level must be a whole number from 1 to 6, but was ${quoted(written)}.`);
    return undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.state.status !== 'ready') {
      return html`<slot></slot>`;
    }
    const {content} = this.state;
    const body = this.renderReady(content);
    const name = isPart(this) ? undefined : this.nameToSkip?.(content);
    // With the direction, because a page in another language can run from right to left.
    return html`<div class="widget" lang=${content.lang} dir="ltr" @toggle=${onToggle}>
      ${name ? renderWithSkip(name, body) : body}
    </div>`;
  }

  protected abstract renderReady(content: Content): TemplateResult | typeof nothing;

  /** Restores the styles in another document: a page builder moves elements into its preview frame. */
  adoptedCallback(): void {
    restoreStyles(this);
  }
}
