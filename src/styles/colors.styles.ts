import {css} from 'lit';

/**
 * Our own colours, where neither the page nor its theme has one; light and dark as measured for contrast.
 *
 * They follow the text that stands around them, because a theme that turns dark seldom says so with `color-scheme`:
 * `--_cwk-dark` is 0 where that text is dark and 1 where it is light. On an element with a fill the text has
 * turned, so that what lies behind its text, or starts anew inside it, counts with `--_cwk-light`.
 */
export const colors = css`
  :host {
    --_cwk-own-link: LinkText;
    --_cwk-own-accent: light-dark(#154273, #a9cdf3);
    --_cwk-own-on-fill: light-dark(#fff, #14202b);
    --_cwk-own-ink: light-dark(#16232f, #eef3f7);
    --_cwk-own-paper: light-dark(#fff, #1c2a37);
    --_cwk-own-warning: light-dark(#fff4d6, #3d2f0a);
    --_cwk-own-on-warning: light-dark(#6b4a00, #ffe2a3);
    --_cwk-own-own-house: light-dark(#005a4e, #7fd6c6);
    --_cwk-own-incidents: light-dark(#a11d1d, #ff9d94);
    --_cwk-own-cybercrime: light-dark(#5b2c83, #d5b3f5);
    --_cwk-own-online-disorder: light-dark(#0a4c86, #8fc4f7);
    --_cwk-own-cold: light-dark(#2b6797, #8fc4f7);
    --_cwk-own-line: light-dark(#fff, #d5dde4);
    --_cwk-own-asphalt: light-dark(#3d4852, #566573);
    --_cwk-own-field: light-dark(#eaf1e4, #1d2b24);
    --_cwk-own-trees: light-dark(#9dbd8b, #3b5a45);
    --_cwk-own-water: light-dark(#c4deec, #274a5e);
    --_cwk-own-island: light-dark(#c9dcbb, #2f4636);
    --_cwk-own-hedge: light-dark(#c08a78, #8a5c4d);
    --_cwk-own-brick: light-dark(#a5523c, #b8705c);
    --_cwk-own-accent-fill: var(--_cwk-own-accent);
    --_cwk-own-ink-in-fill: var(--_cwk-own-ink);
    --_cwk-own-on-warning-in-fill: var(--_cwk-own-on-warning);
  }
  /* An older browser follows color-scheme, with both colours of a pair. Here each number is the light one, plus what
     the dark one has more. */
  @supports (color: rgb(from currentColor r g b)) {
    :host {
      --_cwk-dark: clamp(0, 0.2126 * r + 0.7152 * g + 0.0722 * b - 128, 1);
      --_cwk-light: clamp(0, 128 - 0.2126 * r - 0.7152 * g - 0.0722 * b, 1);
      --_cwk-own-link: rgb(
        from currentColor calc(10 + 133 * var(--_cwk-dark)) calc(76 + 120 * var(--_cwk-dark))
          calc(134 + 113 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-accent: rgb(
        from currentColor calc(21 + 148 * var(--_cwk-dark)) calc(66 + 139 * var(--_cwk-dark))
          calc(115 + 128 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-on-fill: rgb(
        from currentColor calc(255 - 235 * var(--_cwk-dark)) calc(255 - 223 * var(--_cwk-dark))
          calc(255 - 212 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-ink: rgb(
        from currentColor calc(22 + 216 * var(--_cwk-dark)) calc(35 + 208 * var(--_cwk-dark))
          calc(47 + 200 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-paper: rgb(
        from currentColor calc(255 - 227 * var(--_cwk-dark)) calc(255 - 213 * var(--_cwk-dark))
          calc(255 - 200 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-warning: rgb(
        from currentColor calc(255 - 194 * var(--_cwk-dark)) calc(244 - 197 * var(--_cwk-dark))
          calc(214 - 204 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-on-warning: rgb(
        from currentColor calc(107 + 148 * var(--_cwk-dark)) calc(74 + 152 * var(--_cwk-dark))
          calc(0 + 163 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-own-house: rgb(
        from currentColor calc(0 + 127 * var(--_cwk-dark)) calc(90 + 124 * var(--_cwk-dark))
          calc(78 + 120 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-incidents: rgb(
        from currentColor calc(161 + 94 * var(--_cwk-dark)) calc(29 + 128 * var(--_cwk-dark))
          calc(29 + 119 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-cybercrime: rgb(
        from currentColor calc(91 + 122 * var(--_cwk-dark)) calc(44 + 135 * var(--_cwk-dark))
          calc(131 + 114 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-online-disorder: rgb(
        from currentColor calc(10 + 133 * var(--_cwk-dark)) calc(76 + 120 * var(--_cwk-dark))
          calc(134 + 113 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-cold: rgb(
        from currentColor calc(43 + 100 * var(--_cwk-dark)) calc(103 + 93 * var(--_cwk-dark))
          calc(151 + 96 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-line: rgb(
        from currentColor calc(255 - 42 * var(--_cwk-dark)) calc(255 - 34 * var(--_cwk-dark))
          calc(255 - 27 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-asphalt: rgb(
        from currentColor calc(61 + 25 * var(--_cwk-dark)) calc(72 + 29 * var(--_cwk-dark))
          calc(82 + 33 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-field: rgb(
        from currentColor calc(234 - 205 * var(--_cwk-dark)) calc(241 - 198 * var(--_cwk-dark))
          calc(228 - 192 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-trees: rgb(
        from currentColor calc(157 - 98 * var(--_cwk-dark)) calc(189 - 99 * var(--_cwk-dark))
          calc(139 - 70 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-water: rgb(
        from currentColor calc(196 - 157 * var(--_cwk-dark)) calc(222 - 148 * var(--_cwk-dark))
          calc(236 - 142 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-island: rgb(
        from currentColor calc(201 - 154 * var(--_cwk-dark)) calc(220 - 150 * var(--_cwk-dark))
          calc(187 - 133 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-hedge: rgb(
        from currentColor calc(192 - 54 * var(--_cwk-dark)) calc(138 - 46 * var(--_cwk-dark))
          calc(120 - 43 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-brick: rgb(
        from currentColor calc(165 + 19 * var(--_cwk-dark)) calc(82 + 30 * var(--_cwk-dark))
          calc(60 + 32 * var(--_cwk-dark)) / 1
      );
      --_cwk-own-accent-fill: rgb(
        from currentColor calc(21 + 148 * var(--_cwk-light)) calc(66 + 139 * var(--_cwk-light))
          calc(115 + 128 * var(--_cwk-light)) / 1
      );
      --_cwk-own-ink-in-fill: rgb(
        from currentColor calc(22 + 216 * var(--_cwk-light)) calc(35 + 208 * var(--_cwk-light))
          calc(47 + 200 * var(--_cwk-light)) / 1
      );
      --_cwk-own-on-warning-in-fill: rgb(
        from currentColor calc(107 + 148 * var(--_cwk-light)) calc(74 + 152 * var(--_cwk-light))
          calc(0 + 163 * var(--_cwk-light)) / 1
      );
    }
  }
`;
