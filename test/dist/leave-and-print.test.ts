import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {closePages, emptyWidgets, openPage} from '../support/host-page.js';

afterEach(closePages);

describe('a page that a visitor leaves and comes back to', () => {
  it('has no listener for which a browser would not keep it', async () => {
    const {window} = await openPage('hostile/clean.html');
    const names = window.recorded.listeners.map(({name}) => name);
    expect(names).to.include('HTMLHtmlElement cwk-answer');
    expect(names.filter((name) => /unload|pagehide/.test(name))).to.deep.equal([]);
  });
});

describe('a page that prints next to nothing', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints every widget', async () => {
    const page = await openPage('hostile/print-nothing.html');
    await emulateMedia({media: 'print'});
    expect(page.window.matchMedia('print').matches).to.equal(true);
    expect(emptyWidgets(page)).to.deep.equal([]);
  });
});
