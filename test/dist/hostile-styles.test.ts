import {testHostilePages} from '../support/hostile-pages.js';

/** A reader or a site may set these, and they leave the text readable. */
const INHERITED = [
  'captionSide',
  'cursor',
  'fontStyle',
  'fontVariantCaps',
  'hyphens',
  'letterSpacing',
  'textShadow',
  'wordSpacing',
];

testHostilePages({
  'unset.html': {does: 'that unsets every property', width: 1264},
  'display.html': {does: 'that makes everything a floating flexbox', sets: 'room'},
  'reset.html': {does: 'that resets margins, borders, marks and buttons', width: 1264},
  'inherited.html': {
    does: 'with type settings that everything inherits',
    sets: 'letters',
    takenOver: INHERITED,
  },
  'bootstrap-3.html': {does: 'with Bootstrap 3', sets: 'letters'},
  'foundation-5.html': {does: 'with Foundation 5 and FastClick', sets: 'letters'},
  'stacking.html': {does: 'with thousands of layers'},
  'vertical.html': {does: 'that lays its parts out as a grid in a flexbox'},
  'zoom.html': {does: 'at 200 %', width: 2560, sets: 'letters'},
  'rtl.html': {does: 'that runs from right to left'},
  'no-select.html': {does: 'that lets nobody select text'},
  'print-nothing.html': {does: 'that prints next to nothing'},
  'hidden.html': {does: 'with widgets in tabs, details and dialogs'},
});
