import {expect, html} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/wegenwacht/define.js';
import type {CwkWegenwacht} from '../../../src/elements/wegenwacht/wegenwacht.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {
  explainedOnPaper,
  explanations,
  startPrinting,
  stopPrinting,
  writtenUrl,
} from '../../support/print.js';
import {all, one, parts, words} from '../../support/queries.js';
import {helpOn, titles} from '../../support/wegenwacht.js';

const RESOURCES = nl.resources.filter(({road}) => road === 'incidents');

const items = (wegenwacht: Element): HTMLElement[] =>
  parts(wegenwacht, 'list').flatMap((list) => [...list.children] as HTMLElement[]);

describe('<cwk-wegenwacht> on paper', () => {
  let wegenwacht: CwkWegenwacht;

  beforeEach(async () => {
    wegenwacht = await pageFixture(html`<cwk-wegenwacht phase="warm"></cwk-wegenwacht>`);
  });

  afterEach(stopPrinting);

  it('shows the items of both phases, whatever the visitor chose', async () => {
    expect(titles(wegenwacht)).to.have.members(helpOn('incidents', 'warm'));
    await startPrinting();
    expect(titles(wegenwacht)).to.have.members(helpOn('incidents'));
  });

  it('says for which phase each item is', async () => {
    await startPrinting();
    const [first, second] = ['NIPV en Veiligheidsberaad', 'Uitleg over GRIP'].map((title) =>
      items(wegenwacht)
        .map(words)
        .find((text) => text.startsWith(title)),
    );
    expect(first).to.include('Hulp voor: voorbereiden (koude fase)');
    expect(first).not.to.include('warme');
    expect(second).to.include('Hulp voor: voorbereiden (koude fase), nu (warme fase)');
  });

  it('says it on paper alone', () => {
    expect(words(items(wegenwacht)[0]!)).not.to.include('Hulp voor');
  });

  it('shows the source of each item', async () => {
    await startPrinting();
    for (const item of items(wegenwacht)) {
      expect(words(item)).to.match(/Bron: \p{L}/u);
    }
  });

  it('runs each address on behind its link, and stands none in a column beside it', async () => {
    await startPrinting();
    const links = all(wegenwacht, 'link').filter((link) => writtenUrl(link));
    expect(links).to.have.lengthOf.above(0);
    const apart = links.filter((link) => getComputedStyle(link).display !== 'inline');
    expect(apart.map(words).join()).to.equal('');
  });

  it('writes out each address, once', async () => {
    await startPrinting();
    const links = all(wegenwacht, 'link');
    const urls = links.map(({href}) => href);
    for (const {url} of RESOURCES.flatMap((each) => each.links)) {
      expect(urls).to.include(new URL(url).href);
    }
    for (const link of links.filter(({href}) => href.startsWith('http'))) {
      expect(writtenUrl(link)).to.equal(` (${link.getAttribute('href')})`);
    }
    for (const item of items(wegenwacht)) {
      for (const link of item.querySelectorAll('a')) {
        expect(words(item)).not.to.include(`(${link.hostname.replace('www.', '')})`);
      }
    }
  });

  it('explains each word that is explained on screen', async () => {
    await startPrinting();
    expect(explainedOnPaper(wegenwacht)).to.deep.equal(explanations(wegenwacht));
  });

  it('shows nothing that can be chosen', async () => {
    await startPrinting();
    for (const control of [...all(wegenwacht, 'radio'), ...all(wegenwacht, 'checkbox')]) {
      expect(control.checkVisibility()).to.equal(false);
    }
  });

  itOnce('is accessible', async () => {
    await startPrinting();
    await expect(wegenwacht).to.be.accessible();
  });

  it('is as the visitor had it afterwards', async () => {
    one(wegenwacht, 'radio', 'voorbereiden (koude fase)').click();
    await wegenwacht.updateComplete;
    const before = titles(wegenwacht);
    await startPrinting();
    expect(one(wegenwacht, 'radio', 'voorbereiden (koude fase)').checked).to.equal(true);
    await stopPrinting();
    expect(titles(wegenwacht)).to.deep.equal(before);
    expect(one(wegenwacht, 'radio', 'voorbereiden (koude fase)').checked).to.equal(true);
    expect(parts(wegenwacht, 'words')).to.be.empty;
  });
});
