/** What a visitor prints, and on how many A4 it may stand. */
import {content} from '../print/content.mjs';
import {isRelease} from '../../../tools/size.mjs';

const {roads, scenarios: all} = content;

/** Without RELEASE=1 the longest. */
const scenarios = isRelease ? all : all.filter(({id}) => id === 'town-hall');

/** Runs in the page: answers the situation as a mayor at GRIP 3, and opens what to mind. */
async function answerAsMayor() {
  const situation = document.querySelector('cwk-situation');
  situation.visitor = 'mayor';
  situation.phase = 'warm';
  await situation.updateComplete;
  situation.shadowRoot.querySelector('input[name="level"][value="3"]').click();
  await situation.updateComplete;
}

/** Runs in the page: opens the fold with what to mind. */
async function openFold() {
  const {shadowRoot} = document.querySelector('cwk-situation, cwk-road');
  shadowRoot.querySelector('details.fold:not(.question, [open])').open = true;
}

/** Runs in the page: begins the exercise as its player, who has said which level fits. */
async function play() {
  const exercise = document.querySelector('cwk-exercise');
  exercise.shadowRoot.querySelector('input[type="radio"]').click();
  await exercise.updateComplete;
}

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string} html
 * @property {number} goal - The most A4 that it may take.
 * @property {number} [from] - The page on which it begins, counted from 0.
 * @property {(() => Promise<void>)[]} [steps] - What the visitor does first, in the page.
 * @property {string} [first] - What has to begin on the first page.
 * @property {number[]} [margins] - In millimetres; without, those of the browser.
 */

/** @type {Case[]} */
export const CASES = [
  {name: 'situation', html: '<cwk-situation></cwk-situation>', goal: 4},
  {
    name: 'situation, mayor at GRIP 3',
    html: '<cwk-situation></cwk-situation>',
    steps: [answerAsMayor],
    goal: 4,
  },
  {
    name: 'situation with a fold open',
    html: '<cwk-situation></cwk-situation>',
    steps: [answerAsMayor, openFold],
    goal: 4,
  },
  {
    name: 'matrix',
    html: '<cwk-grip-matrix></cwk-grip-matrix>',
    first: 'Getroffen organisatie',
    goal: 4,
  },
  {
    name: 'matrix at GRIP 3',
    html: '<cwk-grip-matrix level="3"></cwk-grip-matrix>',
    first: 'Getroffen organisatie',
    goal: 4,
  },
  ...roads.map(({id}) => ({
    name: `road ${id}`,
    html: `<cwk-road road="${id}"></cwk-road>`,
    goal: 5,
  })),
  {
    name: 'road incidents with a fold open',
    html: '<cwk-road road="incidents"></cwk-road>',
    steps: [openFold],
    goal: 5,
  },
  ...scenarios.map(({id}) => ({
    name: `exercise ${id}`,
    html: `<cwk-exercise scenario="${id}"></cwk-exercise>`,
    steps: [play],
    goal: 8,
  })),
  {
    name: 'card',
    // Firefox leaves the first page empty where nothing stands above what begins on a page of its own.
    html: '<h1>Voor als het misgaat</h1><cwk-crisis-card></cwk-crisis-card>',
    from: 1,
    margins: [0, 10, 12],
    goal: 2,
  },
  {
    name: 'page of a municipality with two widgets',
    html: `<h1>Digitaal veilig</h1><p>Is uw gemeente gehackt?</p><cwk-situation></cwk-situation>
      <h2>Wie doet wat?</h2><cwk-grip-matrix></cwk-grip-matrix>`,
    goal: 8,
  },
];

/** The scenarios of which the version for who leads the exercise has its own button. */
export const HANDOUTS = scenarios.map(({id, title}) => ({
  name: `handout ${title}`,
  html: `<cwk-exercise scenario="${id}"></cwk-exercise>`,
  goal: 8,
}));
