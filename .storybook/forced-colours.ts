/**
 * Imitates forced colours, because a page cannot ask for them: the rules for them hold always, with the colours of
 * the system. In real forced colours the browser itself also replaces every other colour; to see that, use
 * the rendering tab of Chrome's developer tools, or a contrast theme of Windows.
 */
export function forceColours(on: boolean): void {
  for (const sheet of sheetsOf(document)) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) {
        continue;
      }
      const {media} = rule;
      if (on && media.mediaText === REAL) {
        media.mediaText = IMITATED;
      } else if (!on && media.mediaText === IMITATED) {
        media.mediaText = REAL;
      }
    }
  }
}

const REAL = '(forced-colors: active)';
/** Always true, and recognisable. */
const IMITATED = '(min-width: 0px)';

function* sheetsOf(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* root.adoptedStyleSheets;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) {
      yield* sheetsOf(element.shadowRoot);
    }
  }
}
