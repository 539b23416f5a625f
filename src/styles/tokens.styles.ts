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
    --_cwk-on-warning: var(--_cwk-warning-color, var(--_cwk-own-on-warning));
    --_cwk-on-warning-in-fill: var(--_cwk-warning-color, var(--_cwk-own-on-warning-in-fill));
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
