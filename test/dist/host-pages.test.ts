import {expect, waitUntil} from '@open-wc/testing';
import {
  choice,
  closePages,
  emptyWidgets,
  openPage,
  rendered,
  shownText,
  TAGS,
  widget,
  type HostPage,
} from '../support/host-page.js';

afterEach(closePages);

describe('a page with three copies of the script', () => {
  for (const path of ['three-copies.html', 'three-copies-classic-first.html']) {
    describe(path, () => {
      it('says nothing in the console and throws nothing', async () => {
        const {window} = await openPage(path);
        expect(window.recorded.errors).to.deep.equal([]);
      });

      it('shows all widgets', async () => {
        expect(emptyWidgets(await openPage(path))).to.deep.equal([]);
      });

      it('has widgets that work together', async () => {
        expect(await followsAnswers(await openPage(path))).to.deep.equal(WORKING);
      });
    });
  }
});

describe('a page with the classic script', () => {
  it('says nothing in the console and throws nothing', async () => {
    const {window} = await openPage('classic.html');
    expect(window.recorded.errors).to.deep.equal([]);
  });

  it('shows all widgets', async () => {
    expect(emptyWidgets(await openPage('classic.html'))).to.deep.equal([]);
  });

  it('has widgets that work together', async () => {
    expect(await followsAnswers(await openPage('classic.html'))).to.deep.equal(WORKING);
  });

  it('has no new property on window', async () => {
    const known = Object.getOwnPropertyNames((await openPage('blank.html')).window);
    const {window} = await openPage('classic.html');
    const added = Object.getOwnPropertyNames(window).filter((name) => !known.includes(name));
    expect(added).to.deep.equal(['recorded']);
  });
});

describe('a page under a strict content security policy', () => {
  for (const path of ['strict.html?csp=strict', 'strict-classic.html?csp=strict']) {
    describe(path, () => {
      it('has no violation', async () => {
        const page = await openPage(path);
        await followsAnswers(page);
        expect(page.window.recorded.violations).to.deep.equal([]);
        expect(page.window.recorded.errors).to.deep.equal([]);
      });

      it('shows all widgets', async () => {
        expect(emptyWidgets(await openPage(path))).to.deep.equal([]);
      });

      it('has widgets with their styles', async () => {
        const page = await openPage(path);
        expect(page.window.getComputedStyle(widget(page, 'cwk-road-map')).display).to.equal(
          'block',
        );
      });
    });
  }

  it('is really strict', async () => {
    const {document, window} = await openPage('strict.html?csp=strict');
    const div = document.createElement('div');
    expect(() => {
      div.innerHTML = '<p>x</p>';
    }).to.throw(/TrustedHTML|blocked by CSP/);
    await waitUntil(() => window.recorded.violations.length === 1);
  });

  it('shows all widgets where our policy is refused but not needed', async () => {
    expect(emptyWidgets(await openPage('refused-policy.html'))).to.deep.equal([]);
  });
});

describe('a page where the script does not run', () => {
  const FALLBACKS = [
    'De vier wegen staan bij het CCV.',
    'Weg 2: cyberincidenten en -crises.',
    'Bij GRIP 3 leidt de burgemeester.',
    'Hulp vindt u bij het NIPV.',
    'Hier staan publicaties.',
    'Ransomware voor gemeenten.',
  ];

  for (const [why, path] of [
    ['is not on it', 'no-script.html'],
    ['does not exist', 'missing-script.html'],
    ['is blocked by a policy', 'blocked-script.html'],
    ['is not the one that integrity names', 'other-script.html'],
  ] as const) {
    it(`shows what stands between the tags when it ${why}`, async () => {
      const page = await openPage(path);
      expect(TAGS.filter((tag) => page.window.customElements.get(tag))).to.deep.equal([]);
      const text = shownText(page.document.body);
      expect(FALLBACKS.filter((fallback) => !text.includes(fallback))).to.deep.equal([]);
    });
  }
});

const WORKING = {
  situation: true,
  matrix: 'Wie leidt bij GRIP 4',
  map: 'Weg 1',
  wegenwacht: true,
  road: 'Weg 2',
};

/** Answers in the situation and in the matrix, and tells what the widgets make of it. */
async function followsAnswers(page: HostPage): Promise<Record<string, unknown>> {
  choice(page, 'cwk-situation', 'level', '4').click();
  choice(page, 'cwk-situation', 'origin', 'own').click();
  choice(page, 'cwk-situation', 'phase', 'cold').click();
  choice(page, 'cwk-grip-matrix', 'vital', 'yes').click();
  await rendered(page.document);
  const map = widget(page, 'cwk-road-map');
  return {
    situation: choice(page, 'cwk-situation', 'vital', 'yes').checked,
    matrix: /Wie leidt bij GRIP \d/.exec(shownText(widget(page, 'cwk-grip-matrix')))?.[0],
    map: /Weg \d/.exec(shownText(map.shadowRoot!.querySelector('[aria-expanded="true"]')!))?.[0],
    wegenwacht: choice(page, 'cwk-wegenwacht', 'phase', 'cold').checked,
    // It follows nothing.
    road: /Weg \d/.exec(shownText(widget(page, 'cwk-road')))?.[0],
  };
}
