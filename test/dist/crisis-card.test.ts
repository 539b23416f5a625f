import {expect} from '@open-wc/testing';
import {closePages, control, openPage, widget, type HostPage} from '../support/host-page.js';
import {outline} from '../support/outline.js';

describe('the crisis card of the built file, under a strict content security policy', () => {
  let page: HostPage;

  beforeEach(async () => {
    page = await openPage('crisis-card.html?csp=strict');
  });

  afterEach(closePages);

  it('saves what the build wrote to dist/crisis-card.html', async () => {
    const built = await (await fetch('/dist/crisis-card.html')).text();
    expect(parsed(await savedBy(page))).to.deep.equal(parsed(built));
  });

  it('saves without breaking the policy', async () => {
    await savedBy(page);
    expectNoTrouble(page);
  });

  it('prints a styled document of its own without breaking the policy', async () => {
    const sizes = await new Promise((resolve) => {
      const root = widget(page, 'cwk-crisis-card').shadowRoot!;
      const onLoad = ({target}: Event): void => {
        const view = (target as HTMLIFrameElement).contentDocument!.defaultView!;
        view.print = () => {
          const card = view.document.querySelector('article')!;
          const {backgroundColor} = view.getComputedStyle(card);
          resolve([view.document.querySelectorAll('tr').length, backgroundColor]);
        };
      };
      root.addEventListener('load', onLoad, {capture: true, once: true});
      control(page, /^Druk de kaart af$/).click();
    });
    expect(sizes).to.deep.equal([16, 'rgb(255, 255, 255)']);
    expectNoTrouble(page);
  });
});

/** The text of the file; the browser of the tests saves none. */
async function savedBy(page: HostPage): Promise<string> {
  const links: HTMLAnchorElement[] = [];
  page.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  control(page, /^Bewaar als bestand$/).click();
  return (await fetch(links[0]!.href)).text();
}

/** The document without the one sentence about the day on which it was made. */
function parsed(html: string): string[] {
  const file = new DOMParser().parseFromString(html, 'text/html');
  return outline(file).map((line) => line.replace(/ Kaart gemaakt op [^.]*\./, ''));
}

function expectNoTrouble({window}: HostPage): void {
  expect(window.recorded.violations).to.deep.equal([]);
  expect(window.recorded.errors).to.deep.equal([]);
}
