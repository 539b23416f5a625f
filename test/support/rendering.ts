import {outline} from './outline.js';

/** Everything that a part of the page holds, shadow roots included, a line an element or text. */
export function renderingOf(root: Element): string[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
    shadowRoot ? [`${localName}:`, ...outline(shadowRoot), ...partsOf(shadowRoot)] : [],
  );
  return [...outline(root), ...inside];
}

function partsOf(root: ShadowRoot): string[] {
  return [...root.children].flatMap(renderingOf);
}

/** The first place in which two renderings differ. */
export function firstDifference(one: readonly string[], other: readonly string[]): string[] {
  const lines = Math.max(one.length, other.length);
  for (let line = 0; line < lines; line++) {
    if (one[line] !== other[line]) {
      return [`line ${line}, after ${one[line - 1]}`, `is ${one[line]}`, `not ${other[line]}`];
    }
  }
  return [];
}
