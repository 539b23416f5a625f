import {testHostilePages} from '../support/hostile-pages.js';

/** Lit writes HTML that is no XML, and Chromium gives elements in XML their attributes late. */
const XML = {shows: 'fallback', says: /could not be shown|heading is missing/} as const;

testHostilePages({
  'quirks.html': {does: 'in quirks mode', sets: 'letters'},
  'limited-quirks.html': {does: 'in limited quirks mode', sets: 'letters'},
  'xhtml.xhtml': {does: 'in XML, with the classic script', ...XML},
  'xhtml-module.xhtml': {does: 'in XML, with the module', ...XML},
  'windows-1252.html': {does: 'in Windows-1252', type: 'text/html; charset=windows-1252'},
  'base-folder.html': {does: 'with its addresses in another folder'},
  'base-origin.html': {does: 'with its addresses on another site', doors: ['cwk-road']},
  'head-module.html': {does: 'with an async module in the head'},
  'deferred.html': {does: 'with a deferred script'},
  'async.html': {does: 'with an async script'},
  'end.html': {does: 'with the script at the end'},
  'middle.html': {does: 'with the script between widgets'},
  'late.html': {does: 'that adds the script later'},
  'late-module.html': {does: 'that imports the module later'},
  'written.html': {does: 'that writes the script'},
  'opened-again.html': {
    does: 'that opens its document again',
    shows: 'fallback',
    says: /: found no content/,
  },
  'moving.html': {does: 'that moves, copies and writes its parts again'},
  'swapped.html': {does: 'that swaps its body'},
  'editable.html': {does: 'that can be edited', sets: 'letters', doors: []},
  'inert-parts.html': {does: 'with widgets in a template'},
});
