import {inEnglish} from '../content/language/foreign.js';
import {nl} from '../content/nl/content.js';
import {providePage} from './provide-page.js';
import {loadEnglish} from './english.js';
import {followLanguage} from './language.js';
import {languageOf} from '../internal/language.js';
import {ownScript, strayScript} from './own-script.js';
import {warn} from '../internal/warn.js';

// A module of its own, because imports run before the body of the module that imports them.

// Not by the document's own properties, which a form or picture with such a name takes over.
const root = document.querySelector<HTMLElement>(':root') ?? document.documentElement;
const scripts = [...document.querySelectorAll('script')];
// While a module runs, no property of the document names its script.
const script = ownScript(scripts, import.meta.url, 'content');
const url = script?.dataset['content'];
const stray = script ? undefined : strayScript(scripts);
if (stray) {
  warn(stray, 'data-content must be on the tag that loads this script, so it is not used.');
}

const show = providePage(
  root,
  // A page in English shows what stands between the tags until the texts are there.
  languageOf(root.lang) === 'nl' ? nl : undefined,
  script && url ? {url, report: (problem) => warn(script, problem)} : undefined,
);

followLanguage(root, {
  load: async () => {
    const {texts, words} = await loadEnglish();
    return {words, content: inEnglish(nl, texts)};
  },
  onChange: (english) => show(english?.content ?? nl),
  onFail: (error) => {
    show(nl);
    warn(
      root,
      `lang is "${root.lang}", but English cannot be shown, so the Dutch texts stay. ${String(error)}`,
    );
  },
});
