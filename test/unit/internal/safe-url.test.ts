import {expect} from '@open-wc/testing';
import {safeUrl} from '../../../src/internal/safe-url.js';

const ALLOWED = [
  'https://nipv.nl',
  'https://www.ncsc.nl/documenten?a=1&b=2#top',
  'HTTPS://NIPV.NL',
  'http://example.org/',
  'mailto:info@hetccv.nl',
  'mailto:info@hetccv.nl?subject=javascript:alert(1)',
  'tel:+31703152400',
  '/publicaties/',
  'publicaties/ransomware.pdf',
  '../pagina',
  '?zoek=javascript:',
  '#weg-2',
  '//nipv.nl/pagina',
  './javascript:alert(1)',
];

const DANGEROUS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'jAvAsCrIpT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001f \u0008javascript:alert(1)',
  'javascript://nipv.nl/%0aalert(1)',
  'javascript:/*nipv.nl*/alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'VbScRiPt:msgbox(1)',
  'vb\tscript:msgbox(1)',
  'blob:https://nipv.nl/5e1b2c1e-0000-4000-8000-000000000000',
  'file:///etc/passwd',
  'filesystem:https://nipv.nl/temporary/x',
  'about:blank',
  'view-source:https://nipv.nl',
  'ftp://nipv.nl/x',
  'ws://nipv.nl',
  'intent://nipv.nl#Intent;end',
  'ms-word:ofe|u|https://nipv.nl/x.docx',
  'urn:isbn:1',
];

/** Text that hides a scheme from a reader, but not from a browser: there it is a path of the same site. */
const HARMLESS = [
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  '%6aavascript:alert(1)',
  'javascript%3aalert(1)',
  '\u200bjavascript:alert(1)',
  'ｊavascript:alert(1)',
  'javascript：alert(1)',
  '\\javascript:alert(1)',
];

const NO_URL = ['http://[', 'https://', 'http://:80', '//', 'https://nipv.nl:99999'];

describe('safeUrl', () => {
  for (const url of ALLOWED) {
    it(`allows ${url}`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }

  for (const url of DANGEROUS) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.be.undefined;
    });
  }

  for (const url of HARMLESS) {
    it(`allows ${JSON.stringify(url)} only because a browser stays on the site`, () => {
      const link = document.createElement('a');
      link.href = safeUrl(url) ?? '';
      expect(link.origin).to.equal(location.origin);
    });
  }

  for (const url of NO_URL) {
    it(`refuses "${url}", which is no URL`, () => {
      expect(safeUrl(url)).to.be.undefined;
    });
  }

  it('refuses what is not there', () => {
    expect(safeUrl(undefined)).to.be.undefined;
    expect(safeUrl('')).to.be.undefined;
  });

  it('says of each of 65,536 characters before a scheme what the browser says', () => {
    const link = document.createElement('a');
    const wrong = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code)).filter(
      (character) => {
        link.href = `${character}javascript:alert(1)`;
        return safeUrl(`${character}javascript:alert(1)`) && link.protocol === 'javascript:';
      },
    );
    expect(wrong).to.deep.equal([]);
  });
});
