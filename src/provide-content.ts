import {nl} from './content/nl/content.js';
import {providePage} from './context/page.js';

// A module of its own, because imports run before the body of the module that imports them.
providePage(document.documentElement, nl);
