/** Runs in the page: opens one explanation of each kind, for the engines to look at nothing but those. */
import {deepElements} from './elements.mjs';

/** A word or a disclaimer, and a reason in the matrix. */
const KINDS = ['.term', '.why'];

/** @returns {Promise<Element[]>} Resolves when what is in them has been rendered. */
export async function openPopovers() {
  const buttons = [...deepElements(document)].filter((each) => each.popoverTargetElement);
  const shown = buttons.filter((each) => each.checkVisibility({visibilityProperty: true}));
  const first = KINDS.map((kind) => shown.find((each) => each.matches(kind))).filter(Boolean);
  const popovers = first.map((button) => button.popoverTargetElement);
  for (const popover of popovers) {
    // An automatic one closes when the next opens.
    popover.popover = 'manual';
    popover.showPopover();
  }
  await window.states.settled();
  return popovers;
}
