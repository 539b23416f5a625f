import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {en} from '../../src/content/en/content.js';
import {inEnglish} from '../../src/content/language/foreign.js';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import type {Content} from '../../src/content/model/schema.js';
import {providePage} from '../../src/page/provide-page.js';
import {followLanguage} from '../../src/page/language.js';
import {languageOf} from '../../src/internal/language.js';
import {eventually} from './eventually.js';

export const english = inEnglish(nl, en);

/** Stands for `<html>`, so that the page of the tests keeps its own language. */
const root = document.createElement('div');
const pages = new Set<() => void>();
let shown: Content = nl;

followLanguage(root, {
  // In the source, the dictionaries have the English words themselves.
  load: () => Promise.resolve({words: {}}),
  onChange: (words) => {
    shown = words ? english : nl;
    pages.forEach((show) => show());
  },
  onFail: (error) => {
    throw error;
  },
});

/** Gives the page another language, and waits until the widgets have it. */
export async function speak(lang: string): Promise<void> {
  root.lang = lang;
  await eventually(() => shown.lang === languageOf(lang));
}

/** Renders widgets in a page whose language `speak` sets, with a local file over the content. */
export async function languageFixture<T extends Element>(
  template: TemplateResult,
  file: unknown = {},
): Promise<T> {
  const page = document.createElement('div');
  const content = (): Content => mergeContent(shown, file).content;
  const show = providePage(page, content());
  pages.add(() => show(content()));
  return fixture<T>(template, {parentNode: page});
}
