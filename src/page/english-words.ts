import type {Words} from '../internal/dictionary.js';

/** The English words, which the build takes out of the dictionaries and puts here. */
export const words: Words = {};
