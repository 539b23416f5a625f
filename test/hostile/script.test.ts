import {expect} from '@open-wc/testing';
import {countCases} from '../support/count-cases.js';
import {eventually} from '../support/eventually.js';
import {closePages, openPage, rendered, shownText, type HostPage} from '../support/host-page.js';
import {some} from '../support/size.js';

const FALLBACK = 'Bij GRIP 3 leidt de burgemeester.';
const DUTCH = 'Wie leidt bij GRIP 3';
const ENGLISH = 'Who leads at GRIP 3';

/** What comes of the English texts beside the script, by fault; of each row the first, and before a release all. */
const TEXTS: readonly (readonly ['English' | 'Dutch', readonly string[]])[] = [
  // By its hash it is the right file, whatever the server says of it.
  ['English', await of('status-203 status-403 status-404 status-500 status-503 type-html')],
  ['English', await of('type-nonsense attachment date-1970 date-2099 header-of-10-kB')],
  ['English', await of('gzip brotli security-headers hints twice')],
  ['English', await of('stale-304')],
  ['Dutch', await of('status-204 empty white-space html bom')],
  ['Dutch', await of('half-a-file utf-16le')],
  ['Dutch', await of('gzip-plain gzip-broken gzip-half closes-at-once no-http')],
  ['Dutch', await of('resets-at-once resets-halfway chunk-of-nonsense')],
  ['Dutch', await of('length-too-small length-too-large')],
  ['Dutch', await of('redirect-javascript redirect-file redirect-data redirect-nowhere')],
  ['Dutch', await of('hangs-at-once hangs-in-the-headers hangs-halfway drips-too-slowly')],
];

/** What can happen to the script itself; the same of each line. */
const SCRIPTS = [
  ...(await of('status-404 status-500 status-204 empty html')),
  ...(await of('type-html')),
  ...(await of('utf-16le half-a-file')),
  ...(await of('gzip-plain gzip-broken gzip-half closes-at-once no-http')),
  ...(await of(
    'resets-at-once resets-halfway chunk-of-nonsense length-too-small length-too-large',
  )),
  ...(await of('redirect-javascript redirect-nowhere')),
  ...(await of('hangs-at-once hangs-halfway drips-too-slowly')),
];

/** A browser reads a classic script whatever its type, and in UTF-16 when it says so. */
const READ_ALL_THE_SAME = ['type-html', 'utf-16le'];

const FILES = {
  module: 'cyberwegenkaart.js',
  'text/javascript': 'cyberwegenkaart.classic.js',
} as const;

let cases = 0;

afterEach(() => {
  cases += 1;
  closePages();
});

after(() => countCases(cases, 'faults of a script'));

for (const [type, file] of Object.entries(FILES)) {
  describe(`${file} with English texts beside it that fail`, () => {
    for (const [ends, faults] of TEXTS) {
      for (const fault of faults) {
        it(`${fault}: ends in ${ends}`, async () => {
          const {page, warnings} = await pageWith(type, `/faults/english/${fault}/${file}`);
          await page.window.customElements.whenDefined('cwk-grip-matrix');
          await eventually(() => shown(page).includes(ends === 'English' ? ENGLISH : DUTCH));
          await rendered(page.document);
          await eventually(() => ends === 'English' || warnings.length > 0);
          expect(shown(page)).not.to.include(ends === 'English' ? DUTCH : ENGLISH);
          expect(warnings).to.have.lengthOf(ends === 'English' ? 0 : 1);
          for (const warning of warnings) {
            expect(warning).to.match(
              /^\[cyberwegenkaart\] <html>: lang is "en", .*cyberwegenkaart\.en\.json\?v=.*" must be the file that .*, but got "\w*Error: ./,
            );
          }
          expect(dialogs(page)).to.deep.equal([]);
        });
      }
    }
  });

  describe(`${file} that does not come`, () => {
    for (const fault of SCRIPTS) {
      it(`${fault}: what stands between the tags stays, or the widget shows`, async () => {
        const {page, ended} = await pageWith(type, `/faults/script/${fault}/${file}`);
        // Who hangs never ends.
        if (!/^(hangs|drips)/.test(fault)) await ended;
        const runs = type !== 'module' && READ_ALL_THE_SAME.includes(fault);
        // Its English file fails as it does, but is read whatever its type.
        const text = !runs ? FALLBACK : fault === 'type-html' ? ENGLISH : DUTCH;
        await eventually(() => shown(page).includes(text));
        expect(Boolean(page.window.customElements.get('cwk-grip-matrix'))).to.equal(runs);
        expect(shown(page)).to.include(text);
        expect(dialogs(page)).to.deep.equal([]);
      });
    }
  });
}

function of(faults: string): Promise<readonly string[]> {
  return some(faults.split(' '), 10);
}

interface Opened {
  readonly page: HostPage;
  readonly warnings: readonly string[];
  readonly ended: Promise<unknown>;
}

/** A page in English that gets the script, and is less patient than pages are. */
async function pageWith(type: string, src: string): Promise<Opened> {
  const page = await openPage('blank.html');
  const {document, window} = page;
  const warnings: string[] = [];
  window.console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  const {timeout} = window.AbortSignal;
  // Ten seconds for what never comes; what does come has time enough.
  const slow = /hangs|drips/.test(src);
  window.AbortSignal.timeout = (time) => timeout.call(window.AbortSignal, slow ? 50 : time);
  Object.assign(window, {alert: (text: string) => dialogs(page).push(text), dialogs: []});
  document.documentElement.lang = 'en';
  const matrix = document.createElement('cwk-grip-matrix');
  matrix.setAttribute('level', '3');
  matrix.append(FALLBACK);
  document.querySelector('main')!.append(matrix);
  const script = document.createElement('script');
  script.type = type;
  script.src = src;
  const ended = new Promise((done) => {
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    // The only word that WebKit says of a module that it cannot read.
    window.addEventListener('error', done);
  });
  document.head.append(script);
  return {page, warnings, ended};
}

function dialogs({window}: HostPage): string[] {
  return (window as unknown as {dialogs: string[]}).dialogs;
}

function shown(page: HostPage): string {
  return shownText(page.document.querySelector('main')!);
}
