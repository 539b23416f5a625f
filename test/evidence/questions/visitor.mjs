import {Tree} from './tree.mjs';

/** More presses of a key than any widget needs. */
const ENOUGH = 300;

/** The three ways to an answer; each gives what it took, and throws where it does not come to the answer. */
export const WAYS = {pointer, keyboard, listener};

/** Taps, and scrolls as little as it takes: how many screens. */
async function pointer(page, client, {steps, answer}) {
  let pixels = 0;
  let last = -1;
  for (const step of steps) {
    const tree = await Tree.read(client);
    last = tree.control(step);
    const target = await resolve(client, tree.nodes[last]);
    const place = await call(client, target, scrollTo);
    pixels += place.pixels;
    await page.mouse.click(place.x, place.y);
    await rest(page);
  }
  const tree = await Tree.read(client);
  const {start, end} = tree.answer(answer, last);
  for (const index of [end, start]) {
    pixels += (await call(client, await resolve(client, tree.nodes[index]), scrollTo)).pixels;
  }
  return {screens: Math.ceil((pixels / page.viewport().height) * 10) / 10};
}

/** Goes by Tab, back by Shift+Tab, and by arrows within a group: how many presses before those that activate. */
async function keyboard(page, client, {steps, answer}) {
  let presses = 0;
  for (const step of steps) {
    const tree = await Tree.read(client);
    const index = tree.control(step);
    const target = await resolve(client, tree.nodes[index]);
    const isBack = index < tree.focus();
    if (isBack) await page.keyboard.down('Shift');
    presses += await pressUntil(page, 'Tab', () => call(client, target, hasFocus));
    if (isBack) await page.keyboard.up('Shift');
    if (step.role === 'radio') {
      const key = await call(client, target, nearestArrow);
      presses += await pressUntil(page, key, () => call(client, target, isChosen));
    } else {
      await page.keyboard.press(step.role === 'checkbox' ? 'Space' : 'Enter');
    }
    await rest(page);
  }
  (await Tree.read(client)).answer(answer, -1);
  return {keys: presses};
}

/** Hears the tree, and jumps by headings: how many words pass by. */
async function listener(page, client, {steps, answer}) {
  let words = 0;
  let at = -1;
  for (const step of steps) {
    const tree = await Tree.read(client);
    const index = tree.control(step);
    words += tree.wordsBetween(at, index);
    await call(client, await resolve(client, tree.nodes[index]), activate);
    await rest(page);
    at = (await Tree.read(client)).focus();
  }
  const tree = await Tree.read(client);
  words += tree.wordsBetween(at, tree.answer(answer, at).start);
  return {words};
}

async function pressUntil(page, key, condition) {
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await condition()) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`${ENOUGH} presses of ${key} do not come there.`);
}

async function rest(page) {
  await page.evaluate(async () => {
    const {settled} = await import('./widget.mjs');
    await settled(document.querySelector('main').firstElementChild);
  });
}

async function resolve(client, {id}) {
  const {object} = await client.send('DOM.resolveNode', {backendNodeId: id});
  return object.objectId;
}

async function call(client, objectId, body) {
  const {result, exceptionDetails} = await client.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `async ${body}`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}

// What follows runs in the page, with the node as `this`.

/** Brings a control, or the first line of a text, into view: how far that was, and where it is then. */
function scrollTo() {
  const isText = this.nodeType === Node.TEXT_NODE;
  const {parentElement} = this;
  const element = isText
    ? (parentElement.closest('button') ?? parentElement)
    : (this.labels?.[0] ?? this);
  const place = () => {
    if (!isText) return element.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(this);
    return range.getClientRects()[0];
  };
  const {top, bottom} = place();
  const before = window.scrollY;
  const by = top < 0 ? top : Math.max(0, bottom - window.innerHeight);
  window.scrollBy({top: by, behavior: 'instant'});
  const {left, top: y0, width, height} = place();
  const [x, y] = [left + width / 2, y0 + height / 2];
  if (!element.contains(this.getRootNode().elementFromPoint(x, y))) {
    throw new Error(`Nobody sees “${element.textContent.trim()}”.`);
  }
  return {pixels: Math.abs(window.scrollY - before), x, y};
}

/** Or, of radio buttons, whether another of the group has it. */
function hasFocus() {
  const {activeElement} = this.getRootNode();
  return activeElement === this || (this.type === 'radio' && activeElement?.name === this.name);
}

function nearestArrow() {
  const root = this.getRootNode();
  const group = [...root.querySelectorAll(`input[type="radio"][name="${this.name}"]`)];
  const down =
    (group.indexOf(this) - group.indexOf(root.activeElement) + group.length) % group.length;
  return down <= group.length / 2 ? 'ArrowDown' : 'ArrowUp';
}

function isChosen() {
  return this.checked;
}

function activate() {
  this.focus();
  this.click();
}
