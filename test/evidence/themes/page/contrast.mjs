/** Measures the contrast of every text and every graphic with a meaning in a part of the page. */
import {contrast, over, parse} from './colour.mjs';
import {backdrops, drawn, nameOf, parentOf} from './tree.mjs';

/** The drawing below the road map says nothing that its signs do not say. */
const DECORATIVE = 'svg.ground';
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), select, textarea';
const SHAPES = 'path, circle, rect, line, polyline, polygon, ellipse';
/** From these sizes WCAG counts text as large. */
const LARGE = 24;
const LARGE_BOLD = 18.66;

/**
 * Measures below a root.
 *
 * @returns {{kind: 'text' | 'graphic', where: string, ratio: number, least: number, pair: string}[]} `least` is what
 *   level AA of WCAG asks.
 */
export function measure(root) {
  const backdropOf = backdrops();
  const found = [];
  for (const element of drawn(root)) {
    const style = window.getComputedStyle(element);
    if (style.visibility !== 'visible') continue;
    for (const text of textsOf(element)) {
      found.push(textPair(element, style, backdropOf(element), text));
    }
    for (const name of ['::before', '::after']) {
      found.push(...generated(element, name, backdropOf(element)));
    }
    if (element.matches('svg')) found.push(...drawing(element, backdropOf(element)));
    if (element.matches(`${FIELDS}, button`)) found.push(...edge(element, style, backdropOf));
    if (element.matches(':checked:not(option)')) found.push(...mark(element, style, backdropOf));
  }
  return found;
}

/** The texts that stand directly in an element, and what a field shows. */
function textsOf(element) {
  if (element.matches(FIELDS)) return [element.value || element.placeholder].filter(Boolean);
  if (element.matches('option, optgroup, svg *')) return [];
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3 && node.data.trim() && isOnScreen(node))
    .map((node) => node.data.trim());
}

function isOnScreen(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const {width, height} = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

function textPair(element, style, backdrop, text) {
  const size = parseFloat(style.fontSize);
  const isLarge = size >= LARGE || (size >= LARGE_BOLD && Number(style.fontWeight) >= 700);
  const colour =
    element.matches('input') && !element.value
      ? window.getComputedStyle(element, '::placeholder').color
      : style.color;
  return pair(
    'text',
    `${nameOf(element)} “${text.slice(0, 40)}”`,
    colour,
    backdrop,
    isLarge ? 3 : 4.5,
  );
}

function generated(element, name, backdrop) {
  const style = window.getComputedStyle(element, name);
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return [];
  const where = `${nameOf(element)}${name}`;
  if (!/^(""|'')/.test(style.content)) return [pair('text', where, style.color, backdrop, 4.5)];
  const side = ['Top', 'Right', 'Bottom', 'Left'].find(
    (each) => parseFloat(style[`border${each}Width`]) > 0 && style[`border${each}Style`] !== 'none',
  );
  return side ? [pair('graphic', where, style[`border${side}Color`], backdrop, 3)] : [];
}

/** An icon is as clear as the clearest of its shapes. */
function drawing(svg, backdrop) {
  if (svg.matches(DECORATIVE)) return [];
  const paints = [...svg.querySelectorAll(SHAPES)].flatMap((shape) => {
    const {fill, stroke} = window.getComputedStyle(shape);
    return [fill, stroke].filter((paint) => paint !== 'none');
  });
  return strongest(paints.map((paint) => pair('graphic', nameOf(svg), paint, backdrop, 3)));
}

/** A field shows where to type by its edge or by its fill. A button may be text alone. */
function edge(element, style, backdropOf) {
  const outside = backdropOf(parentOf(element));
  const paints = [];
  if (parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none') {
    paints.push(style.borderBottomColor);
  }
  if (parse(style.backgroundColor)[3] > 0) paints.push(style.backgroundColor);
  const visible = paints.filter((paint) => parse(paint)[3] > 0);
  if (visible.length === 0 && element.matches('button')) return [];
  return strongest(
    (visible.length > 0 ? visible : ['transparent']).map((paint) =>
      pair('graphic', `${nameOf(element)} edge`, paint, outside, 3),
    ),
  );
}

/** What is chosen, where the page gives it a colour of its own. */
function mark(element, style, backdropOf) {
  return style.accentColor === 'auto'
    ? []
    : [pair('graphic', `${nameOf(element)} mark`, style.accentColor, backdropOf(element), 3)];
}

export function strongest(pairs) {
  return pairs.sort((one, other) => other.ratio - one.ratio).slice(0, 1);
}

export function pair(kind, where, colour, backdrop, least) {
  const front = over(parse(colour), backdrop.colour, backdrop.opacity);
  return {
    kind,
    where: backdrop.hasImage ? `${where} on a picture, which cannot be measured` : where,
    ratio: backdrop.hasImage ? 0 : contrast(front, backdrop.colour),
    least,
    pair: `${hex(front)} on ${hex(backdrop.colour)}`,
  };
}

function hex(colour) {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
