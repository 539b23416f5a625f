import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {embedFiles} from '../../../../src/embed/document.js';
import {explainSandbox} from '../../../../src/embed/page/sandbox.js';

const PAGE = new DOMParser().parseFromString(embedFiles()['road.html']!, 'text/html');

describe('explainSandbox', () => {
  let link: HTMLAnchorElement;
  let sent: unknown[];

  before(() => {
    document.body.append(...PAGE.body.children);
    sent = [];
    const page = {
      document,
      location: {href: 'https://gemeente.nl/embed/road.html?road=incidents#?secret=abc'},
      parent: {postMessage: (...message: unknown[]) => sent.push(message)},
    };
    explainSandbox(page as unknown as Window, 'abc');
    link = document.createElement('a');
    link.href = 'https://nipv.nl/';
    link.textContent = 'NIPV';
    // Nothing opens in the browser of the test.
    link.addEventListener('click', (event) => event.preventDefault());
    const widget = document.createElement('div');
    widget.attachShadow({mode: 'open'}).append(link);
    document.body.append(widget);
  });

  beforeEach(() => {
    sent.length = 0;
    one('.address').hidden = true;
  });

  it('says that links do not work, with the address of the page itself', () => {
    expect(one('.sandboxed').checkVisibility()).to.equal(true);
    const own = one<HTMLAnchorElement>('.sandboxed a');
    expect(own.textContent).to.equal('https://gemeente.nl/embed/road.html?road=incidents');
    expect(own.href).to.equal(own.textContent);
  });

  it('shows the address of a link that is clicked', () => {
    link.click();
    expect(one('.address').checkVisibility()).to.equal(true);
    expect(one('.address').innerText).to.equal('Kopieer dit adres: https://nipv.nl/');
  });

  it('shows it below a link that is pressed with Enter', async () => {
    link.focus();
    await sendKeys({press: 'Enter'});
    const {top} = one('.address').getBoundingClientRect();
    expect(top).to.be.within(0, link.getBoundingClientRect().bottom + 100);
  });

  it('asks WordPress to follow the link', () => {
    link.click();
    expect(sent).to.deep.equal([
      [{message: 'link', value: 'https://nipv.nl/', secret: 'abc'}, '*'],
    ]);
  });

  it('hides the address when something else is clicked', () => {
    link.click();
    document.body.click();
    expect(one('.address').checkVisibility()).to.equal(false);
  });
});

function one<T extends HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
