import {expect} from '@open-wc/testing';
import {countCases} from '../support/count-cases.js';
import {
  closePages,
  deepElements,
  emptyWidgets,
  openPage,
  rendered,
  shownText,
  WIDGETS,
  widget,
  type HostPage,
} from '../support/host-page.js';

/** Trusted Types are not in every engine; without them nothing is refused. */
const REFUSED = 'trustedTypes' in window ? 'fallback' : 'widgets';

const POLICIES: readonly (readonly [string, string, string, 'widgets' | 'fallback'])[] = [
  ['the recommended policy', 'module.html', 'strict', 'widgets'],
  ["trusted-types 'none'", 'module.html', 'no-types', REFUSED],
  ['other trusted types, enforced', 'module.html', 'other-types', REFUSED],
  ['other trusted types, not enforced', 'module.html', 'listed-types', 'widgets'],
  ['a sandbox without scripts', 'module.html', 'sandbox', 'fallback'],
  ['a nonce', 'nonce.html', 'nonce', 'widgets'],
  ["'strict-dynamic'", 'nonce.html', 'strict-dynamic', 'widgets'],
  ["style-src 'none'", 'module.html', 'no-styles', 'widgets'],
  ["default-src 'none'", 'module.html', 'nothing', 'fallback'],
  ["connect-src 'none'", 'content.html', 'no-connections', 'widgets'],
  ["script-src 'none'", 'module.html', 'no-scripts', 'fallback'],
];

const SCRIPTS = [
  ['has a syntax error', 'syntax-error.html'],
  ['is a page of HTML', 'answers-html.html'],
  ['is cut off', 'cut-off.html'],
  ['is not the one that integrity names', 'other-integrity.html'],
  ['does not exist', 'missing.html'],
] as const;

before(() =>
  // The sandbox with scripts is one more.
  countCases(POLICIES.length + 1, 'policies'),
);

afterEach(closePages);

for (const [what, path, name, shows] of POLICIES) {
  describe(`a page under ${what}`, () => {
    it(`shows ${shows}`, async () => {
      const page = await openPage(`hostile/policies/${path}?csp=${name}`);
      expect(shownOn(page)).to.equal(shows);
    });
  });
}

describe('a page in a sandbox with scripts', () => {
  it('shows widgets', async () => {
    const told = new Promise<Record<string, string>>((resolve) => {
      window.addEventListener('message', ({data}: MessageEvent<{shown: Record<string, string>}>) =>
        resolve(data.shown),
      );
    });
    const frame = document.createElement('iframe');
    frame.src = '/test/dist/pages/hostile/policies/sandboxed.html?csp=sandbox-scripts';
    document.body.append(frame);
    const shown = await told;
    expect(frame.contentDocument).to.equal(null);
    frame.remove();
    expect(WIDGETS.filter((tag) => (shown[tag]?.length ?? 0) < 10)).to.deep.equal([]);
  });
});

for (const [why, path] of SCRIPTS) {
  describe(`a page whose script ${why}`, () => {
    it('shows what stands between the tags', async () => {
      expect(shownOn(await openPage(`hostile/policies/${path}`))).to.equal('fallback');
    });
  });
}

describe('a page under the recommended policy', () => {
  for (const tag of WIDGETS) {
    it(`has no violation when a visitor presses everything in ${tag}`, async () => {
      const page = await openPage('hostile/policies/module.html?csp=strict');
      await pressEverything(page, tag);
      expect(page.window.recorded.violations).to.deep.equal([]);
      expect(page.window.recorded.errors).to.deep.equal([]);
    });
  }

  it('has no violation in the doors', async () => {
    const page = await openPage('hostile/policies/module.html?csp=strict');
    for (const tag of ['cwk-road', 'cwk-wegenwacht']) await pressEverything(page, `.doors ${tag}`);
    expect(page.window.recorded.violations).to.deep.equal([]);
  });
});

/** What all places of a page show: `widgets`, `fallback`, or what there is otherwise. */
function shownOn(page: HostPage): string {
  const texts = WIDGETS.map((tag) => shownText(widget(page, tag)).trim());
  if (texts.every((text, index) => text === `Terugval van ${WIDGETS[index]!}.`)) {
    return shownText(page.document.querySelector('.doors')!).trim() ===
      'Lees over weg 3. Bekijk wie er helpt.'
      ? 'fallback'
      : 'no doors';
  }
  return emptyWidgets(page).length === 0 ? 'widgets' : texts.join(' | ');
}

/** Presses each button and box, and follows no link; a second time what has come up. */
async function pressEverything(page: HostPage, selector: string): Promise<void> {
  const element = page.document.querySelector(selector)!;
  // What would be saved is not, and a print dialogue, which waits for a person, stays closed.
  page.window.HTMLAnchorElement.prototype.click = () => undefined;
  page.window.print = () => undefined;
  const keepClosed = ({target}: Event): void => {
    (target as HTMLIFrameElement).contentWindow!.print = () => undefined;
  };
  element.shadowRoot!.addEventListener('load', keepClosed, {capture: true});
  const pressed = new Set<Element>();
  for (let round = 0; round < 2; round++) {
    for (const each of [...deepElements(element.shadowRoot!)]) {
      if (each.matches('button, summary, input[type="radio"], input[type="checkbox"]')) {
        if (!pressed.has(each)) each.click();
        pressed.add(each);
      }
    }
    await rendered(page.document);
  }
  expect(pressed).not.to.be.empty;
}
