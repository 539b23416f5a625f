/** The page as it is drawn: through shadow roots and slots. */
import {over, parse} from './colour.mjs';

/** The element in which another is drawn. */
export function parentOf(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
}

/** Every element below a root that is drawn. */
export function* drawn(root) {
  for (const element of childrenOf(root)) {
    const style = window.getComputedStyle(element);
    if (style.display === 'none' || isHiddenFromSight(style)) continue;
    yield element;
    yield* drawn(element);
  }
}

function childrenOf(element) {
  const slotted = element.localName === 'slot' ? element.assignedElements() : [];
  return slotted.length > 0 ? slotted : (element.shadowRoot ?? element).children;
}

/** Text for screen readers alone, and what shows only where a mouse points. */
function isHiddenFromSight({clipPath, opacity}) {
  return clipPath === 'inset(50%)' || opacity === '0';
}

/** Remembers what lies behind each element during one measurement. */
export function backdrops() {
  const found = new Map();
  /** What an element's text stands on: a colour, the opacity, and whether a picture is part of it. */
  return function backdropOf(element) {
    if (!element) return {colour: pageColour(), opacity: 1, hasImage: false};
    if (!found.has(element)) found.set(element, add(element, backdropOf(parentOf(element))));
    return found.get(element);
  };
}

function add(element, behind) {
  const style = window.getComputedStyle(element);
  const opacity = behind.opacity * Number(style.opacity);
  const layers = layersOf(style);
  const coversAll = layers?.some((layer) => layer[3] > 0.999);
  return {
    colour: (layers ?? []).reduce((below, layer) => over(layer, below, opacity), behind.colour),
    opacity,
    hasImage: !layers || (behind.hasImage && !coversAll),
  };
}

/** The colours that lie over each other in a box, the lowest first; undefined where one of them is a picture. */
function layersOf({backgroundColor, backgroundImage}) {
  const images =
    backgroundImage === 'none' ? [] : backgroundImage.split(/,\s*(?=[a-z-]+-gradient)/);
  const flat = images.map(flatColour);
  return flat.includes(undefined)
    ? undefined
    : [parse(backgroundColor), ...flat.reverse().map((colour) => parse(colour))];
}

/** The colour of a gradient from a colour to the same one, with which CSS lays two colours in one box. */
function flatColour(image) {
  const [first, ...others] =
    image.match(/(?<![\w-])(?:rgba?|hsla?|color|oklch|oklab)\([^()]*\)/g) ?? [];
  return others.length > 0 && others.every((other) => other === first) ? first : undefined;
}

/** What the browser paints where the page paints nothing. */
function pageColour() {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const colour = parse(window.getComputedStyle(probe).backgroundColor).slice(0, 3);
  probe.remove();
  return colour;
}

/** How a person finds an element back. */
export function nameOf(element) {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${classes}`;
}
