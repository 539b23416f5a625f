import {deepElements, WIDGETS, widget, type HostPage} from './host-page.js';

/** What a page can change from outside although a widget has its own styles. */
const FORM = [
  'display',
  'position',
  'float',
  'boxSizing',
  'visibility',
  'opacity',
  'transform',
  'order',
  'cursor',
  'direction',
  'writingMode',
  'textAlign',
  'textAlignLast',
  'textDecorationLine',
  'textIndent',
  'textShadow',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'letterSpacing',
  'hyphens',
  'listStyleType',
  'borderTopStyle',
  'borderTopWidth',
  'borderCollapse',
  'captionSide',
  'fontStyle',
  'fontVariantCaps',
  'appearance',
  'pointerEvents',
] as const;

/** What follows the letters of the page. */
const SIZES = ['fontSize', 'fontWeight', 'lineHeight', 'paddingTop', 'marginTop'] as const;

/** Boxes of one kind show these; the others only hand them down. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  listStyleType: ['list-item'],
  borderCollapse: ['table'],
  captionSide: ['table-caption'],
};

/** The looks of each element in the widgets of a page, by its kind and number. */
export type Looks = ReadonlyMap<string, string>;

/**
 * How the widgets of a page look.
 *
 * @param sizes - Whether the sizes count, which a page may set by its letters.
 */
export function looksOf(page: HostPage, sizes: boolean): Looks {
  const looks = new Map<string, string>();
  for (const tag of WIDGETS) {
    const {shadowRoot} = widget(page, tag);
    const seen = new Map<string, number>();
    for (const element of shadowRoot ? deepElements(shadowRoot) : []) {
      const kind = `${tag} ${element.localName}${element.part.value && `[part=${element.part.value}]`}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      const style = page.window.getComputedStyle(element);
      const properties = sizes ? [...FORM, ...SIZES] : FORM;
      const values = properties
        .filter((name) => ONLY_FOR[name]?.includes(style.display) !== false)
        .map((name) => `${name}: ${style[name]}`);
      const {width, height} = element.getBoundingClientRect();
      const box = sizes ? [`${Math.round(width)} × ${Math.round(height)}`] : [];
      looks.set(`${kind} ${seen.get(kind)!}`, [...values, ...box].join('; '));
    }
  }
  return looks;
}

/**
 * What looks otherwise in `actual`; the first few, because one cause changes much.
 *
 * @param takenOver - Properties that a widget takes over from its page.
 */
export function differences(
  actual: Looks,
  expected: Looks,
  takenOver: readonly string[] = [],
): string[] {
  const places = new Set([...expected.keys(), ...actual.keys()]);
  return [...places]
    .flatMap((place) => difference(place, actual, expected))
    .filter((text) => !takenOver.some((name) => text.includes(` has ${name}: `)))
    .slice(0, 8);
}

function difference(place: string, actual: Looks, expected: Looks): string[] {
  const [is, was] = [actual, expected].map((looks) => looks.get(place)?.split('; '));
  if (!is || !was) return [`${place} is only on ${is ? 'this' : 'the clean'} page`];
  return is
    .map((each, index) => [each, was[index]!] as const)
    .filter(([each, other]) => each !== other && !isRounding(each, other))
    .map(([each, other]) => `${place} has ${each}, not ${other}`);
}

/** Whether two boxes differ by one pixel at most, because they start elsewhere on the grid of the screen. */
function isRounding(one: string, other: string): boolean {
  const [sizes, others] = [one, other].map((text) => /^(\d+) × (\d+)$/.exec(text)?.slice(1));
  return !!sizes?.every((size, index) => Math.abs(Number(size) - Number(others?.[index])) <= 1);
}
