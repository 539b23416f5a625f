import {html} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import type {Content} from '../../src/content/model/schema.js';
import type {CwkExercise} from '../../src/elements/exercise/exercise.js';
import '../../src/elements/exercise/define.js';
import {pageFixture} from './page.js';
import {one} from './queries.js';

export const REVEAL = 'Bekijk wie er aan het stuur zit';
export const NEXT = 'Volgend bericht';

/** The exercise at the first message of a scenario. */
export function exerciseWith(scenario: string, content: Content = nl): Promise<CwkExercise> {
  return pageFixture<CwkExercise>(
    html`<cwk-exercise scenario=${scenario}></cwk-exercise>`,
    content,
  );
}

/** The exercise where a scenario must still be chosen. */
export function chooser(content: Content = nl): Promise<CwkExercise> {
  return pageFixture<CwkExercise>(html`<cwk-exercise></cwk-exercise>`, content);
}

/** Presses a button. */
export async function press(exercise: CwkExercise, name: string | RegExp): Promise<void> {
  one(exercise, 'button', name).click();
  await exercise.updateComplete;
}

/** Chooses an answer by the start of its words. */
export async function answer(exercise: CwkExercise, start: string): Promise<void> {
  one(exercise, 'radio', new RegExp(`^${start}`)).click();
  await exercise.updateComplete;
}

/** Answers both questions of the message in front, and asks who is at the wheel. */
export async function decide(exercise: CwkExercise, level: string, step: string): Promise<void> {
  await answer(exercise, level);
  await answer(exercise, step);
  await press(exercise, REVEAL);
}

/** Goes on to the message with this number, without an answer. */
export async function goTo(exercise: CwkExercise, number: number): Promise<void> {
  for (let at = 1; at < number; at++) {
    await press(exercise, REVEAL);
    await press(exercise, NEXT);
  }
}

/** A document that a widget printed by itself. */
export interface Printed {
  readonly title: string;
  readonly lang: string;
  readonly words: string;
}

/** What the button prints by itself; the test's own `print()` stands in for the dialogue of the browser. */
export function printedBy(exercise: CwkExercise, button: string): Promise<Printed> {
  return new Promise((resolve) => {
    const onLoad = ({target}: Event): void => {
      const view = (target as HTMLIFrameElement).contentDocument!.defaultView!;
      view.print = () => {
        const {title, documentElement, body} = view.document;
        const printed = {title, lang: documentElement.lang, words: body.innerText};
        view.dispatchEvent(new Event('afterprint'));
        resolve(printed);
      };
    };
    exercise.shadowRoot!.addEventListener('load', onLoad, {capture: true, once: true});
    one(exercise, 'button', button).click();
  });
}
