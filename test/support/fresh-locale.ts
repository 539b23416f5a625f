// Runs in a frame, because a page can configure its languages only once.
import {followLanguage} from '../../src/i18n/locale.js';

Object.assign(window, {followLanguage});
