// Everything that a page in English needs besides: data only, which loads from beside the script.
export {en as texts} from '../content/en/content.js';
export {version} from '../internal/version.js';
export {words} from './english-words.js';
