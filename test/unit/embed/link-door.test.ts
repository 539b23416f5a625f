import {expect} from '@open-wc/testing';
import '../../../src/cyberwegenkaart.js';
import {replaceLink} from '../../../src/embed/link-door.js';
import {attributesOf} from '../../support/doors.js';
import {warningsDuring} from '../../support/warnings.js';

const PREFIX = 'https://gemeente.nl/cwk/embed/';
const DOORS = {prefixes: [PREFIX, 'https://regio.nl/embed/'], ids: {actors: ['mayor']}};

describe('replaceLink', () => {
  for (const [href, tag, attributes] of [
    ['grip-matrix.html', 'cwk-grip-matrix', {}],
    ['grip-matrix.html?level=3', 'cwk-grip-matrix', {level: '3'}],
    ['grip-matrix.html?level=3&amp;vital=yes', 'cwk-grip-matrix', {level: '3', vital: 'yes'}],
    ['grip-matrix.html?ref=ghost.nl&#038;level=3', 'cwk-grip-matrix', {level: '3'}],
    ['grip-matrix.html?level=3#top', 'cwk-grip-matrix', {level: '3'}],
    ['grip-matrix.html#top', 'cwk-grip-matrix', {}],
    ['grip-matrix.html?actor=mayor', 'cwk-grip-matrix', {actor: 'mayor'}],
    ['x/../road.html?road=own-house', 'cwk-road', {road: 'own-house'}],
    ['situation.html?share', 'cwk-situation', {share: ''}],
  ] as const) {
    it(`makes a widget of ${href}`, () => {
      const [page, link] = pageWith(`<p><a href="${PREFIX}${href}">De kaart</a></p>`);
      replaceLink(link, DOORS);
      const widget = page.querySelector('p')!.firstElementChild!;
      expect(widget.localName).to.equal(tag);
      expect(attributesOf(widget)).to.deep.equal(attributes);
    });
  }

  it('keeps the link, its text and its address as the fallback', () => {
    const href = `${PREFIX}grip-matrix.html?level=3&ref=x`;
    const [page, link] = pageWith(`<p><a href="${href}" rel="noopener">De <b>kaart</b></a></p>`);
    replaceLink(link, DOORS);
    expect(page.querySelector('cwk-grip-matrix')!.firstElementChild).to.equal(link);
    expect(link.href).to.equal(href);
    expect(link.innerHTML).to.equal('De <b>kaart</b>');
  });

  it('knows the prefixes that a webmaster lists', () => {
    const [page, link] = pageWith('<a href="https://regio.nl/embed/road-map.html">De kaart</a>');
    replaceLink(link, DOORS);
    expect(page.firstElementChild!.localName).to.equal('cwk-road-map');
  });

  it('makes a widget of a link with data-cwk, wherever it leads to', () => {
    const [page, link] = pageWith(
      '<a href="https://hetccv.nl/" data-cwk="grip-matrix" data-level="3">De kaart</a>',
    );
    replaceLink(link, DOORS);
    expect(page.innerHTML).to.match(/^<cwk-grip-matrix level="3"><a /);
  });

  it('takes no free text from an address', () => {
    const query = 'publication=ibd-ransomware&heading=Gehackt&href=https://example.org';
    const [page, link] = pageWith(`<a href="${PREFIX}publication-card.html?${query}">Lees</a>`);
    replaceLink(link, {...DOORS, ids: {}});
    expect(attributesOf(page.firstElementChild)).to.deep.equal({publication: 'ibd-ransomware'});
  });

  for (const href of [
    'https://gemeente.nl/cwk/embedded/grip-matrix.html',
    'https://gemeente.nl/cwk/embed/',
    'https://gemeente.nl/cwk/embed/nl/grip-matrix.html',
    'https://gemeente.nl/cwk/embed/../grip-matrix.html',
    'https://gemeente.nl/cwk/embed/grip-matrix.html/x',
    'https://gemeente.nl/cwk/embed/grip-matrix.oembed.json',
    'https://gemeente.nl/cwk/embed/?x=grip-matrix.html',
    'https://gemeente.nl:8443/cwk/embed/grip-matrix.html',
    'https://gemeente.nl@example.org/cwk/embed/grip-matrix.html',
    'https://gemeente.nl.example.org/cwk/embed/grip-matrix.html',
    'http://gemeente.nl/cwk/embed/grip-matrix.html',
    'https://hetccv.nl/',
    'javascript:void(0)//https://gemeente.nl/cwk/embed/grip-matrix.html',
    'mailto:x@gemeente.nl',
    'http://[',
    '#',
  ]) {
    it(`leaves ${href} alone, without a word`, async () => {
      expect(await left(`<p><a href="${href}">De kaart</a></p>`)).to.deep.equal([]);
    });
  }

  it('leaves a link in a sentence alone', async () => {
    expect(await left(`<p>Zie <a href="${PREFIX}road.html">weg 2</a>.</p>`)).to.deep.equal([]);
  });

  for (const [href, problem] of [
    [
      'grip-matrx.html',
      'the widget must be one of situation, crisis-card, grip-matrix, exercise, road-map, road, wegenwacht, publication-list, publication-card, but was "grip-matrx".',
    ],
    [
      'grip-matrix.html?level=9&amp;actor=wizard',
      'grip-matrix stays a link: level must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9". actor must be one of mayor, but was "wizard".',
    ],
  ] as const) {
    it(`leaves ${href} a link, and says what is valid`, async () => {
      expect(await left(`<p><a href="${PREFIX}${href}">De kaart</a></p>`)).to.deep.equal([
        `[cyberwegenkaart] <a>: ${problem}`,
      ]);
    });
  }

  it('takes any id inside <cwk-content>, whose file can bring it', () => {
    const [page, link] = pageWith(
      `<cwk-content><a href="${PREFIX}grip-matrix.html?actor=piket">De kaart</a></cwk-content>`,
    );
    replaceLink(link, DOORS);
    expect(page.querySelector('cwk-grip-matrix')).to.not.equal(null);
  });
});

/** Looks at a page with one link that is left as it is, and returns the warnings. */
async function left(html: string): Promise<string[]> {
  const [page, link] = pageWith(html);
  const before = page.innerHTML;
  const warnings = await warningsDuring(() => Promise.resolve(replaceLink(link, DOORS)));
  expect(page.innerHTML).to.equal(before);
  return warnings;
}

function pageWith(html: string): [HTMLElement, HTMLAnchorElement] {
  const page = document.createElement('div');
  page.innerHTML = html;
  return [page, page.querySelector('a')!];
}
