import {css, unsafeCSS} from 'lit';
import {boxTokens} from './box-tokens.styles.js';
import {colors} from './colors.styles.js';
import {typeTokens} from './type-tokens.styles.js';

/** What rules read next to the chains: each is made of them and of our own colours. */
const derived = css`
  :host {
    --_cwk-quiet: color-mix(in srgb, currentColor 80%, transparent);
    --_cwk-on-paper: var(--_cwk-color, var(--_cwk-own-ink));
    --_cwk-accent-background-color: var(--_cwk-accent-of-page, var(--_cwk-own-accent));
    --_cwk-accent-fill: var(--_cwk-accent-of-page, var(--_cwk-own-accent-fill));
    --_cwk-on-warning: var(--_cwk-warning-color, var(--_cwk-text-on-own-warning));
    --_cwk-on-warning-in-fill: var(--_cwk-warning-color, var(--_cwk-text-on-own-warning-in-fill));
    --_cwk-text-on-own-warning: var(--_cwk-own-on-warning);
    --_cwk-text-on-own-warning-in-fill: var(--_cwk-own-on-warning-in-fill);
    --_cwk-ink-in-fill: var(--_cwk-color, var(--_cwk-own-ink-in-fill));
    --_cwk-button-border-radius: var(
      --cwk-border-radius,
      var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--_cwk-border-radius)))
    );
    --_cwk-row-border-color: var(
      --cwk-border-color,
      var(--utrecht-table-row-border-block-end-color, var(--_cwk-border-color))
    );
    --_cwk-target: max(2.75rem, 44px);
  }
  /*
   * On our own warning the text of the theme, where it is so dark or so light that its contrast is sure to be 7;
   * squares are close to luminance, and never below it.
   */
  @supports (color: rgb(from currentColor r g b)) {
    :host {
      --_cwk-luminance: (0.2126 * r * r + 0.7152 * g * g + 0.0722 * b * b);
      --_cwk-far: clamp(0, max(5650 - var(--_cwk-luminance), var(--_cwk-luminance) - 37000), 1);
      --_cwk-near: (1 - var(--_cwk-far));
      --_cwk-readable: calc(r * var(--_cwk-far) + (107 + 148 * var(--_cwk-dark)) * var(--_cwk-near))
        calc(g * var(--_cwk-far) + (74 + 152 * var(--_cwk-dark)) * var(--_cwk-near))
        calc(b * var(--_cwk-far) + 163 * var(--_cwk-dark) * var(--_cwk-near)) / 1;
      --_cwk-text-on-own-warning: rgb(
        from var(--_cwk-color, var(--_cwk-own-on-warning)) var(--_cwk-readable)
      );
      --_cwk-text-on-own-warning-in-fill: rgb(
        from var(--_cwk-color, var(--_cwk-own-on-warning-in-fill)) var(--_cwk-readable)
      );
    }
  }
`;

/**
 * Public `--cwk-*` tokens, each resolved once into a private `--_cwk-*`: the page's own value, that of the NL Design
 * System theme around the widget, or our own. Rules read only the private ones.
 *
 * A public token is never declared here, because that would stop the value which a page sets on an ancestor.
 * Text either inherits its colour, or stands on a background of its own pair: the page below the widget may have
 * any colour.
 */
export const tokens = unsafeCSS(
  [colors, typeTokens, boxTokens, derived].map(({cssText}) => cssText).join(''),
);
