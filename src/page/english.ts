// Everything that a page in English needs besides: data only, which loads from beside the script.
export {en as texts} from '../content/en/content.js';
export {templates} from '../i18n/locales/en.js';
export {version} from '../internal/version.js';
