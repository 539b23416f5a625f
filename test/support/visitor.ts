import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {nameOf} from './queries.js';

/** One control that a visitor operates: which, and for a list of options or a text field with what. */
export interface Action {
  /** Tag of the widget. */
  readonly widget: string;
  /** What assistive technology calls the control; for a radio button the words of the answer. */
  readonly name: RegExp;
  /** The option to choose, or the text to type. */
  readonly value?: string;
}

/** Operates a control, one action. */
export type Operate = (page: Element, action: Action) => Promise<void>;

/** With the mouse: a click in the middle of the control, after scrolling to it. */
export const byPointer: Operate = async (page, action) => {
  const control = find(page, action);
  const target = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + width / 2),
    Math.round(top + Math.min(height, 40) / 2),
  ];
  if (control instanceof HTMLSelectElement) {
    // The list of options is a window of the system, where a test has no mouse.
    control.value = optionOf(control, action);
    control.dispatchEvent(new Event('change', {bubbles: true}));
    return;
  }
  await sendMouse({type: 'click', position});
  if (action.value) {
    await sendKeys({type: action.value});
  }
};

/**
 * With the keyboard: Tab to the control or to its group, arrow keys within the group, then the key that operates
 * it. Throws if Tab does not reach it.
 */
export const byKeyboard: Operate = async (page, action) => {
  const control = find(page, action);
  const start = document.createElement('button');
  control.getRootNode() instanceof ShadowRoot
    ? (control.getRootNode() as ShadowRoot).host.before(start)
    : control.before(start);
  start.focus();
  await pressUntil('Tab', () => isIn(group(control), activeElement()), action);
  start.remove();
  if (control instanceof HTMLSelectElement) {
    const value = optionOf(control, action);
    await pressUntil('ArrowDown', () => control.value === value, action);
  } else if (control instanceof HTMLInputElement && control.type === 'radio') {
    await pressUntil(arrowTo(control), () => control.checked, action);
  } else {
    await pressUntil('ArrowDown', () => activeElement() === control, action);
    await sendKeys(action.value ? {type: action.value} : {press: 'Enter'});
  }
};

/** Not round from the last answer to the first: WebKit does not go there. */
function arrowTo(answer: HTMLInputElement): 'ArrowDown' | 'ArrowUp' {
  const answers = group(answer);
  return answers.indexOf(answer) < answers.indexOf(activeElement()!) ? 'ArrowUp' : 'ArrowDown';
}

const CONTROLS = 'button, summary, select, input';

function find(page: Element, {widget, name}: Action): HTMLElement {
  const root = page.querySelector(widget)!.shadowRoot!;
  const found = [...root.querySelectorAll<HTMLElement>(CONTROLS)].find((each) =>
    name.test(labelOf(each)),
  );
  if (!found) throw new Error(`<${widget}> has no control named ${name}.`);
  return found;
}

function labelOf(control: HTMLElement): string {
  return control instanceof HTMLSelectElement
    ? (control.labels[0]?.innerText ?? '')
    : nameOf(control);
}

/** The controls that share one Tab stop: the answers to a question, or the reasons in a table. */
function group(control: HTMLElement): readonly Element[] {
  const root = control.getRootNode() as ShadowRoot;
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return [...root.querySelectorAll(`input[name="${control.name}"]`)];
  }
  const table = control.closest('table');
  return table ? [...table.querySelectorAll('button')] : [control];
}

function isIn(controls: readonly Element[], element: Element | null): boolean {
  return element !== null && controls.includes(element);
}

function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

async function pressUntil(key: string, done: () => boolean, {name}: Action): Promise<void> {
  for (let presses = 0; !done(); presses++) {
    if (presses === 100) throw new Error(`${key} does not lead to ${name}.`);
    await sendKeys({press: key});
  }
}

function optionOf({options}: HTMLSelectElement, {value}: Action): string {
  return [...options].find(({text}) => text === value)!.value;
}
