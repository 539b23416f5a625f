import {css} from 'lit';

/**
 * Public `--cwk-*` tokens, each resolved once into a private `--_cwk-*`. Rules read only the private ones.
 *
 * A public token is never declared here, because that would stop the value which a page sets on an ancestor.
 * `light-dark()` follows the `color-scheme` of the page. Text either inherits its colour, or stands on a
 * background of its own pair: the page below the widget may have any colour.
 */
export const tokens = css`
  :host {
    --_cwk-font-family: var(--cwk-font-family, inherit);
    --_cwk-font-size: var(--cwk-font-size, inherit);
    --_cwk-line-height: var(--cwk-line-height, 1.5);
    --_cwk-color: var(--cwk-color, inherit);
    --_cwk-heading-font-family: var(--cwk-heading-font-family, inherit);
    --_cwk-heading-color: var(--cwk-heading-color, inherit);
    --_cwk-heading-font-weight: var(--cwk-heading-font-weight, 700);
    --_cwk-link-color: var(--cwk-link-color, light-dark(#0a4c86, #8fc4f7));
    --_cwk-focus-color: var(--cwk-focus-outline-color, light-dark(#154273, #ffd98a));
    --_cwk-focus-inverse: var(--cwk-focus-inverse-outline-color, light-dark(#fff, #14202b));
    --_cwk-border-color: var(--cwk-border-color, color-mix(in srgb, currentColor 24%, transparent));
    --_cwk-border-width: var(--cwk-border-width, 1px);
    --_cwk-border-radius: var(--cwk-border-radius, 0.375rem);
    --_cwk-surface: var(
      --cwk-surface-background-color,
      color-mix(in srgb, currentColor 4%, transparent)
    );
    --_cwk-quiet: color-mix(in srgb, currentColor 80%, transparent);
    --_cwk-accent: var(--cwk-accent-background-color, light-dark(#154273, #a9cdf3));
    --_cwk-on-accent: var(--cwk-accent-color, light-dark(#fff, #14202b));
    --_cwk-warning: var(--cwk-warning-background-color, light-dark(#fff4d6, #3d2f0a));
    --_cwk-on-warning: var(--cwk-warning-color, light-dark(#6b4a00, #ffe2a3));
    --_cwk-space: var(--cwk-space, 1rem);
    --_cwk-paper: light-dark(#fff, #1c2a37);
    --_cwk-on-paper: light-dark(#16232f, #eef3f7);
    --_cwk-asphalt: light-dark(#3d4852, #566573);
    --_cwk-field: light-dark(#eaf1e4, #1d2b24);
    --_cwk-road-own-house: var(--cwk-road-1-color, light-dark(#005a4e, #7fd6c6));
    --_cwk-road-incidents: var(--cwk-road-2-color, light-dark(#a11d1d, #ff9d94));
    --_cwk-road-cybercrime: var(--cwk-road-3-color, light-dark(#5b2c83, #d5b3f5));
    --_cwk-road-online-disorder: var(--cwk-road-4-color, light-dark(#0a4c86, #8fc4f7));
    --_cwk-on-road: light-dark(#fff, #14202b);
  }
`;
