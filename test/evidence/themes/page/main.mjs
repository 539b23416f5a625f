/** What the scripts that open this page can ask of it. */
import {useBlocks} from './blocks.mjs';
import {brokenSteps, winners} from './chains.mjs';
import {compare, linkColour, pointAt} from './compare.mjs';
import {measure} from './contrast.mjs';
import {measureFocus} from './focus.mjs';
import {showPopovers} from './popovers.mjs';
import {prepare} from './states.mjs';
import {apply} from './theme.mjs';

const host = () => document.querySelector('cwk-publication-card');

/** Per element every text, graphic and focus ring of it. */
function measureAll() {
  return [...document.querySelectorAll('[data-element]')].map((section) => ({
    element: section.dataset.element,
    pairs: [...measure(section), ...measureFocus(section), ...showPopovers(section, measure)],
  }));
}

window.themeTests = {
  ready: prepare(),
  elements: () =>
    [...document.querySelectorAll('[data-element]')].map(({dataset}) => dataset.element),
  apply,
  measureAll,
  winners: (chains) => winners(host(), chains),
  brokenSteps: (chains) => brokenSteps(host(), chains),
  compare,
  pointAt,
  linkColour,
  useBlocks,
};
