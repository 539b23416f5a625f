import {expect} from '@open-wc/testing';
import {dictionary, speak, type Words} from '../../../src/internal/dictionary.js';
import {followLanguage} from '../../../src/page/language.js';
import {eventually} from '../../support/eventually.js';

const ENGLISH: English = {words: {'a-test': {hello: 'Hello from the file'}}};

const texts = dictionary('a-test', {hello: {nl: 'Hallo', en: 'Hello'}});

afterEach(() => speak('nl'));

describe('a page that follows the lang of its root', () => {
  it('in Dutch asks for nothing and changes nothing', async () => {
    const {root, told, asked} = pageIn('nl');
    for (const lang of ['fy', 'xx-unknown', 'not a language', 'english', '']) {
      root.lang = lang;
      await seen(root);
    }
    expect(asked).to.be.empty;
    expect(told).to.be.empty;
  });

  it('becomes English when the words are there, and Dutch for a language that we do not have', async () => {
    const {root, told, asked} = pageIn('nl');
    root.lang = 'en';
    await eventually(() => asked.length > 0);
    expect(told).to.be.empty;
    asked[0]!.resolve(ENGLISH);
    await eventually(() => told.length > 0);
    root.lang = 'xx-unknown';
    await eventually(() => told.length > 1);
    expect(told).to.deep.equal(['English', 'Dutch']);
  });

  it('becomes Dutch when lang is removed, and asks for English only once', async () => {
    const {root, told, asked} = pageIn('en');
    asked[0]!.resolve(ENGLISH);
    await eventually(() => told.length > 0);
    root.removeAttribute('lang');
    await eventually(() => told.length > 1);
    root.lang = 'en-GB';
    await eventually(() => told.length > 2);
    expect(told).to.deep.equal(['English', 'Dutch', 'English']);
    expect(asked).to.have.length(1);
  });

  for (const [langs, last] of [
    [['nl', 'en', 'nl', 'en'], 'English'],
    [['en', 'nl', 'en', 'nl'], 'Dutch'],
  ] as const) {
    it(`ends in ${last} after ${langs.join(', ')}, when the words come last`, async () => {
      const {root, told, asked, failed} = pageIn('nl');
      for (const lang of langs) {
        root.lang = lang;
        await seen(root);
      }
      for (const {resolve} of asked) resolve(ENGLISH);
      await allDone(root);
      expect(told).to.deep.equal(last === 'English' ? ['English'] : []);
      expect(failed).to.be.empty;
    });

    it(`ends in ${last} after ${langs.join(', ')}, when the words are there`, async () => {
      const {root, told, asked} = pageIn('en');
      asked[0]!.resolve(ENGLISH);
      await eventually(() => told.length > 0);
      for (const lang of langs) {
        root.lang = lang;
        await Promise.resolve();
      }
      await allDone(root);
      expect(told.at(-1)).to.equal(last);
    });
  }

  it('shows Dutch at once when it becomes Dutch before the words are there', async () => {
    const {root, told, asked} = pageIn('en');
    expect(told).to.be.empty;
    root.lang = 'nl';
    await eventually(() => told.length > 0);
    asked[0]!.resolve(ENGLISH);
    await allDone(root);
    expect(told).to.deep.equal(['Dutch']);
  });
});

describe('when the English words cannot be loaded', () => {
  it('stays as it is, says so once, and asks again at the next change', async () => {
    const {root, told, asked, failed} = pageIn('nl');
    root.lang = 'en';
    await eventually(() => asked.length > 0);
    asked[0]!.reject(new Error('first'));
    await eventually(() => failed.length > 0);
    root.lang = 'nl';
    await seen(root);
    root.lang = 'en';
    await eventually(() => asked.length > 1);
    expect(told).to.be.empty;
    asked[1]!.resolve(ENGLISH);
    await eventually(() => told.length > 0);
    expect(told).to.deep.equal(['English']);
    expect(failed).to.deep.equal(['Error: first']);
  });

  it('says nothing on a page that has become Dutch meanwhile', async () => {
    const {root, told, asked, failed} = pageIn('en');
    root.lang = 'nl';
    await eventually(() => told.length > 0);
    asked[0]!.reject(new Error('late'));
    await allDone(root);
    expect(failed).to.be.empty;
    expect(told).to.deep.equal(['Dutch']);
  });
});

interface English {
  readonly words: Words;
}

interface Request {
  readonly resolve: (english: English) => void;
  readonly reject: (error: Error) => void;
}

interface Page {
  readonly root: HTMLElement;
  /** What was told to be shown, in order. */
  readonly told: readonly ('English' | 'Dutch')[];
  /** The requests for the English words, each to be answered by the test. */
  readonly asked: readonly Request[];
  readonly failed: readonly string[];
}

/** A page whose root has this `lang` from the start. */
function pageIn(lang: string): Page {
  const root = document.createElement('div');
  root.lang = lang;
  const told: ('English' | 'Dutch')[] = [];
  const asked: Request[] = [];
  const failed: string[] = [];
  followLanguage(root, {
    load: () =>
      new Promise<English>((resolve, reject) => {
        asked.push({resolve, reject});
      }),
    onChange: (english) => {
      // By now the words are in the same language.
      expect(texts.hello()).to.equal(english ? 'Hello from the file' : 'Hallo');
      told.push(english ? 'English' : 'Dutch');
    },
    onFail: (error) => failed.push(String(error)),
  });
  return {root, told, asked, failed};
}

/** Resolves when a change of `lang` has been seen by who observed it before. */
async function seen(root: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {attributeFilter: ['data-seen']});
    root.toggleAttribute('data-seen');
  });
}

/** Resolves when everything that was going on has ended: nothing here waits for the network or for time. */
async function allDone(root: HTMLElement): Promise<void> {
  await seen(root);
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
}
