import {size} from './size.js';

// What no engine can change, such as which words stand where and what axe says of a tree, is tested in the first
// engine; before a release in all of them.

const {isEnough} = await size();

/** `it`, in one engine. */
export const itOnce: Mocha.TestFunction = isEnough ? it : leaveOut(it);

/** `describe`, in one engine. */
export const describeOnce: Mocha.SuiteFunction = isEnough ? describe : leaveOut(describe);

function leaveOut<T extends object>(real: T): T {
  return Object.assign(() => undefined, real) as unknown as T;
}
