import {nl} from './content/nl/content.js';
import {providePage} from './context/page.js';
import {ownScript, strayScript} from './internal/own-script.js';
import {warn} from './internal/warn.js';

// A module of its own, because imports run before the body of the module that imports them.

const scripts = [...document.scripts];
// While a module runs, no property of the document names its script.
const script = ownScript(scripts, import.meta.url);
const url = script?.dataset['content'];
const stray = script ? undefined : strayScript(scripts);
if (stray) {
  warn(stray, 'data-content must be on the tag that loads this script, so it is not used.');
}

providePage(
  document.documentElement,
  nl,
  script && url ? {url, report: (problem) => warn(script, problem)} : undefined,
);
