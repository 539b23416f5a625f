/** Runs in the page: tells what of it an engine would judge, so that what is equal is judged once. */
import {deepElements} from './elements.mjs';

const COLOURS = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'opacity',
  'fontSize',
  'fontWeight',
  'textDecorationLine',
  'borderBlockEndColor',
];

/**
 * @returns {Promise<{elements: string, looks: string}>} Hashes: of the elements with their attributes, texts and
 *   visibility; and of those with their colours, letters and places as well.
 */
export async function signatures() {
  const all = [...deepElements(document)];
  const elements = all.map(described).join('\n');
  const looks = all.map((element) => {
    const style = getComputedStyle(element);
    const {x, y, width, height} = element.getBoundingClientRect();
    return [...COLOURS.map((name) => style[name]), ...[x, y, width, height].map(Math.round)].join();
  });
  return {elements: await hash(elements), looks: await hash(`${elements}${looks.join('\n')}`)};
}

function described(element) {
  const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
  const words = [...element.childNodes]
    .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
    .map(({data}) => data);
  const shown = element.checkVisibility({visibilityProperty: true});
  return [element.localName, ...attributes, ...words, shown].join(' ');
}

async function hash(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return String.fromCharCode(...new Uint8Array(bytes, 0, 12));
}
