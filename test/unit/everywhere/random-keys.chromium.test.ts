// Only in Chromium: a thousand key presses take the other drivers minutes.
import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/cyberwegenkaart.js';
import {deepFocus, everyWidget} from '../../support/every-widget.js';
import {pageFixture} from '../../support/page.js';
import {Random} from '../../support/random.js';
import {settleAll} from '../../support/settle-all.js';
import {size} from '../../support/size.js';

const {isRelease, firstSeed} = await size();
const PRESSES = isRelease ? 1000 : 100;

/** Few letters, because a field takes them all. Not the keys that print or save: Enter and Space come often enough. */
const KEYS = [
  ...Array<string>(8).fill('Tab'),
  ...Array<string>(3).fill('Shift+Tab'),
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
  ...['Enter', 'Space', 'Escape', 'Home', 'End', 'PageDown', 'a', 'Backspace'],
];

describe('a page with every widget', () => {
  it(`keeps the focus and throws nothing in ${PRESSES} random key presses of seed ${firstSeed}`, async function () {
    this.timeout(300_000);
    const page = await pageFixture(html`<div>${everyWidget()}<button>Einde</button></div>`);
    await settleAll(page);
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      errors.push(String('reason' in event ? event.reason : event.message));
    };
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    // A link would leave the page, and a download would ask for a place.
    page.addEventListener('click', stayHere);
    const random = new Random(firstSeed);
    const visited = new Set<Element>();
    let inPlace = 0;
    for (let count = 0; count < PRESSES; count += 1) {
      const key = random.pick(KEYS);
      const before = deepFocus();
      await press(key);
      await settleAll(page);
      const now = deepFocus();
      const said = `press ${count}, ${key}, from ${before.localName}.${before.className}`;
      expect(now.isConnected, said).to.be.true;
      // Only Tab may leave the page, after its last stop and before its first.
      if (!key.endsWith('Tab') && before !== document.body) {
        expect(now, said).not.to.equal(document.body);
      }
      inPlace = key.endsWith('Tab') && now === before ? inPlace + 1 : 0;
      expect(inPlace, `trapped: ${said}`).to.be.below(3);
      visited.add(now);
    }
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(visited.size).to.be.above(PRESSES / 6);
  });
});

async function press(key: string): Promise<void> {
  const [modifier, pressed] = key.includes('+') ? key.split('+') : [undefined, key];
  if (modifier) await sendKeys({down: modifier});
  await sendKeys({press: pressed!});
  if (modifier) await sendKeys({up: modifier});
}

function stayHere(event: Event): void {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) {
    event.preventDefault();
  }
}
