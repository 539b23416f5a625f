import {nl} from './content/nl/content.js';
import {providePage} from './context/page.js';
import {warn} from './internal/warn.js';

// A module of its own, because imports run before the body of the module that imports them.

// While a module runs, no property of the document names its script.
const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-content]')].find(
  ({src}) => src === import.meta.url,
);
const url = script?.dataset['content'];

providePage(
  document.documentElement,
  nl,
  script && url ? {url, report: (problem) => warn(script, problem)} : undefined,
);
