/** Measures the ring around whatever has the focus. */
import {pair, strongest} from './contrast.mjs';
import {backdrops, drawn, nameOf, parentOf} from './tree.mjs';

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]';
/** WCAG 2.4.13 asks for a ring of two pixels. */
const THIN = 2;

/** Measures one ring of each sort below a root: fifty terms in a text have the same. */
export function measureFocus(root) {
  const backdropOf = backdrops();
  const sorts = new Map();
  for (const element of drawn(root)) {
    if (!element.matches(FOCUSABLE) || element.disabled) continue;
    const sort = [nameOf(element), nameOf(parentOf(element)), element.type, element.checked];
    const backdrop = backdropOf(parentOf(element)).colour.map(Math.round);
    const key = [...sort, backdrop].join();
    if (!sorts.has(key)) sorts.set(key, element);
  }
  return [...sorts.values()].map((element) => ring(element, backdropOf));
}

function ring(element, backdropOf) {
  // What is folded away cannot have the focus.
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  const places = [
    [element, ''],
    [element, '::after'],
    [parentOf(element), ''],
    [parentOf(parentOf(element)), ''],
  ].filter(([place]) => place?.localName);
  const before = places.map(([place, pseudo]) => looks(place, pseudo));
  element.focus({preventScroll: true, focusVisible: true});
  for (const [place] of places) {
    for (const animation of place.getAnimations({subtree: true})) animation.finish();
  }
  const where = `${nameOf(element)} in ${nameOf(parentOf(element))} focus ring`;
  const rings = places.flatMap(([place, pseudo], index) => {
    const style = window.getComputedStyle(place, pseudo);
    if (looks(place, pseudo) === before[index]) return [];
    return paints(style).map(({colour, isInside}) => {
      // The ring of a box that is drawn inside it stands on the box itself.
      const behind = isInside || pseudo ? place : parentOf(place);
      return pair('graphic', where, colour, backdropOf(behind), 3);
    });
  });
  element.blur();
  const [best] = strongest(rings);
  return best ?? {kind: 'graphic', where: `${where}: none`, ratio: 0, least: 3, pair: 'nothing'};
}

function looks(element, pseudo) {
  const {outline, boxShadow, content} = window.getComputedStyle(element, pseudo);
  return [outline, boxShadow, content].join();
}

/** The colours of an outline and of rings drawn as shadows, if they are thick enough. */
function paints(style) {
  const found = [];
  if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= THIN) {
    found.push({colour: style.outlineColor, isInside: parseFloat(style.outlineOffset) < 0});
  }
  for (const shadow of style.boxShadow.split(/,(?![^(]*\))/)) {
    const colour = /^\s*([a-z-]+\([^)]*\)|#\w+|[a-z]+)/i.exec(shadow)?.[1];
    const spread = parseFloat(shadow.match(/-?[\d.]+px/g)?.[3] ?? '0');
    if (colour && colour !== 'none' && spread >= THIN) {
      found.push({colour, isInside: shadow.includes('inset')});
    }
  }
  return found;
}
