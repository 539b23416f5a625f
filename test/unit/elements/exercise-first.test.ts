import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkExercise} from '../../../src/elements/exercise/exercise.js';
import {chooser} from '../../support/exercise.js';
import {all, part, parts, widgetWords, words} from '../../support/queries.js';

describe('<cwk-exercise> at first sight, on a phone', () => {
  let exercise: CwkExercise;

  before(() => setViewport({width: 390, height: 844}));
  after(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    exercise = await chooser();
    exercise.parentElement!.style.font = '16px sans-serif';
    await exercise.updateComplete;
  });

  it('says what it is and starts each story on the first screen', () => {
    const {top} = exercise.getBoundingClientRect();
    const buttons = all(exercise, 'button').filter((each) => words(each) === 'Begin');
    expect(buttons).to.have.length(nl.scenarios.length);
    for (const each of [part(exercise, 'banner'), ...buttons]) {
      expect(each.getBoundingClientRect().bottom - top).to.be.at.most(844);
    }
  });

  it('is at most 1,300 px high', () => {
    expect(exercise.getBoundingClientRect().height).to.be.at.most(1300);
  });

  it('has no text below 13 px', () => {
    const sizes = [...exercise.shadowRoot!.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && each.textContent.trim())
      .map((each) => parseFloat(getComputedStyle(each).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(13);
  });

  it('says one tap away how it works', () => {
    expect(widgetWords(exercise)).not.to.include('Er is geen score');
    part(exercise, 'how').querySelector('summary')!.click();
    expect(words(part(exercise, 'how'))).to.include('Er is geen score');
  });

  it('says one tap away what each story follows from, with its source', () => {
    const [list] = parts(exercise, 'list');
    for (const [index, item] of [...list!.children].entries()) {
      item.querySelector('summary')!.click();
      const {title, origin} = nl.scenarios[index]!;
      expect(words(item.querySelector('summary')!)).to.equal(`Meer over ${title}`);
      expect(words(item as HTMLElement))
        .to.include(origin.text)
        .and.include('Bron: factsheet');
    }
  });
});
