import {expect, fixture, html} from '@open-wc/testing';
import {link, writtenOut} from '../../../src/templates/link.js';
import {all, words} from '../../support/queries.js';

describe('link', () => {
  for (const url of [
    'https://nipv.nl/kennis?x=1#top',
    'http://nipv.nl',
    'mailto:info@hetccv.nl',
    'tel:0702045511',
    '/veiligheid',
    'veiligheid/hulp.html',
    '?fase=warm',
    '#hulp',
    '//nipv.nl/kennis',
  ]) {
    it(`leads to ${url}`, async () => {
      const line = await render(url, 'Lees meer');
      expect(all(line, 'link')[0]!.getAttribute('href')).to.equal(url);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://nipv.nl/1',
    'file:///etc/passwd',
    'ftp://nipv.nl',
    'https://',
    '',
    undefined,
  ]) {
    it(`is only text for ${JSON.stringify(url)}`, async () => {
      const line = await render(url, 'Lees meer');
      expect(all(line, 'link').length).to.equal(0);
      expect(words(line)).to.equal('Lees meer');
    });
  }

  it('gives away nothing of this page', async () => {
    const line = await render('https://nipv.nl', 'NIPV');
    expect(all(line, 'link')[0]!.rel).to.equal('noopener noreferrer');
  });

  it('opens in the same window', async () => {
    const line = await render('https://nipv.nl', 'NIPV');
    expect(all(line, 'link')[0]!.target).to.equal('');
  });

  it('shows text as text', async () => {
    const line = await render('https://nipv.nl', '<img src=x onerror=alert(1)>');
    expect(line.querySelectorAll('img').length).to.equal(0);
    expect(words(all(line, 'link')[0]!)).to.equal('<img src=x onerror=alert(1)>');
  });

  describe('when it leads to another site', () => {
    for (const [url, text] of [
      ['https://nipv.nl/kennis', 'Kennis (nipv.nl)'],
      ['https://www.ncsc.nl', 'Kennis (ncsc.nl)'],
      ['http://test.example:8080/x', 'Kennis (test.example:8080)'],
      [' https://nipv.nl', 'Kennis (nipv.nl)'],
      ['//nipv.nl/kennis', 'Kennis (nipv.nl)'],
    ] as const) {
      it(`names the host of ${JSON.stringify(url)}`, async () => {
        expect(words(await render(url, 'Kennis'))).to.equal(text);
      });
    }

    it('names the host once where the text is the host', async () => {
      expect(words(await render('https://nipv.nl/kennis', 'nipv.nl'))).to.equal('nipv.nl');
    });

    it('has an arrow that only eyes see', async () => {
      const line = await render('https://nipv.nl', 'NIPV');
      expect(line.querySelector('a svg')!.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('when it stays on the site, or leads to mail or telephone', () => {
    for (const url of ['/hulp', '#hulp', 'https:', 'mailto:info@hetccv.nl', 'tel:0702045511']) {
      it(`names no host and has no arrow for ${url}`, async () => {
        const line = await render(url, 'Hulp');
        expect(words(line)).to.equal('Hulp');
        expect(line.querySelectorAll('svg').length).to.equal(0);
      });
    }
  });
});

async function render(url: string | undefined, text: string): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<p>${link(url, text)}</p>`);
}

describe('writtenOut', () => {
  for (const [url, text] of [
    ['https://www.nipv.nl/kennis/', 'nipv.nl/kennis/'],
    ['https://nipv.nl?x=1', 'nipv.nl?x=1'],
    ['http://nipv.nl', 'http://nipv.nl'],
  ] as const) {
    it(`shows ${url} as ${text}`, async () => {
      const line = await fixture<HTMLElement>(html`<p>${writtenOut(url)}</p>`);
      expect(words(line)).to.equal(text);
      expect(all(line, 'link')[0]!.getAttribute('href')).to.equal(url);
    });
  }

  it('shows another text, and no link where it is not safe', async () => {
    const line = await fixture<HTMLElement>(
      html`<p>${writtenOut('javascript:alert(1)', 'Bel')}</p>`,
    );
    expect(words(line)).to.equal('Bel');
    expect(all(line, 'link')).to.be.empty;
  });
});
