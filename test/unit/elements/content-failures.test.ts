import {expect, html} from '@open-wc/testing';
import type {CwkContent} from '../../../src/elements/content/content.js';
import '../../../src/elements/content/define.js';
import '../../../src/elements/publication-card/define.js';
import {answerUrl, faultUrl, withoutPatience} from '../../support/faults.js';
import {eventually} from '../../support/eventually.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {all, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const BUILT_IN = 'Ransomware voor gemeenten';
const CALM =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';
const INCOMPLETE = 'Een deel van de gegevens van deze organisatie ontbreekt.';
const RULE = 'must be a JSON file of at most 2000000 bytes that arrives within 10 seconds, but got';
const CONTACT = {id: 'piket', name: 'P', role: 'P', phone: '112', verifiedOn: '2026-01-31'};
const PAGE = '<!doctype html><title>Niet gevonden</title>';

/** What goes wrong, the address, and how the warning names it. */
const FAILURES: readonly (readonly [wrong: string, url: string, warning: RegExp])[] = [
  ['is not there', faultUrl('answer', {status: 404}), /but got "Error: status 404"/],
  ['breaks the server', faultUrl('answer', {status: 500}), /but got "Error: status 500"/],
  ['does not come', faultUrl('hang', {key: crypto.randomUUID()}), /but got "TimeoutError: /],
  ['is no JSON', faultUrl('answer', {body: '{"terms": [}'}), /but got "SyntaxError: /],
  ['is a page', faultUrl('answer', {body: PAGE, type: 'html'}), /but got "SyntaxError: /],
  ['is too large', faultUrl('large', {bytes: 10_000_000}), /but got "Error: too many bytes"/],
  ['is on a server that is off', 'http://localhost:1/x.json', /but got "TypeError: /],
  ['has no address', 'http://[', /src "http:\/\/\[" must be/],
  ['is a list', answerUrl([]), /The content must be an object, but was a list\.$/],
  ['is a text', answerUrl('nee'), /The content must be an object, but was "nee"\.$/],
  ['is null', answerUrl(null), /The content must be an object, but was null\.$/],
  [
    'has only a wrong contact',
    answerUrl({contacts: [{...CONTACT, phone: 'bel'}]}),
    /contacts\[0\]\.phone must .* but was "bel"\.$/,
  ],
  [
    'has a typing error in the name of its only part',
    answerUrl({contact: [CONTACT]}),
    /"contact" is not a part of the content; use one of /,
  ],
];

describe('<cwk-content> with a wrong file', () => {
  for (const [wrong, url, warning] of FAILURES) {
    describe(`that ${wrong}`, () => {
      let shown: string;
      let statuses: string[];
      let warnings: string[];

      before(async () => {
        const look = async (): Promise<void> => {
          const element = await failed(url);
          shown = title(element);
          statuses = all(element, 'status').map(words);
        };
        const never = url.startsWith('/faults/hang');
        warnings = await warningsDuring(() => (never ? withoutPatience(look) : look()));
      });

      it('keeps the built-in content on screen', () => {
        expect(shown).to.equal(BUILT_IN);
      });

      it('tells the visitor in one calm sentence', () => {
        expect(statuses).to.deep.equal([CALM]);
      });

      it('tells the console what is wrong, once', () => {
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.match(warning);
      });
    });
  }

  itOnce('is accessible', async () => {
    await warningsDuring(async () => {
      const element = await failed();
      await expect(element).to.be.accessible();
    });
  });

  it('names the element, the address, the rule and what it got', async () => {
    const url = faultUrl('answer', {status: 418});
    const warnings = await warningsDuring(() => failed(url));
    expect(warnings).to.deep.equal([
      `[cyberwegenkaart] <cwk-content>: src "${url}" ${RULE} "Error: status 418". The content below it stays on screen.`,
    ]);
  });

  it('lets a style sheet reach the line', async () => {
    await warningsDuring(async () => {
      const [status] = all(await failed(), 'status');
      expect(status!.part.value).to.equal('status');
    });
  });

  it('takes the line away when another file comes', async () => {
    await warningsDuring(async () => {
      const element = await failed();
      element.src = answerUrl({publications: [{id: 'ibd-ransomware', title: 'Van ons'}]});
      await eventually(() => title(element) === 'Van ons');
      expect(all(element, 'status')).to.deep.equal([]);
    });
  });

  it('takes the line away when the file goes', async () => {
    await warningsDuring(async () => {
      const element = await failed();
      element.removeAttribute('src');
      await eventually(() => all(element, 'status').length === 0);
    });
  });

  it('takes the line away when a right object follows a wrong one', async () => {
    await warningsDuring(async () => {
      const element = await content('');
      element.content = 'geen object';
      await eventually(() => all(element, 'status').length > 0);
      element.content = {};
      await eventually(() => all(element, 'status').length === 0);
    });
  });

  it('tries again when it comes back to the page', async () => {
    await warningsDuring(async () => {
      const element = await failed();
      const parent = element.parentElement!;
      element.remove();
      element.src = answerUrl({publications: [{id: 'ibd-ransomware', title: 'Van ons'}]});
      parent.append(element);
      await eventually(() => title(element) === 'Van ons');
    });
  });
});

describe('<cwk-content> with a file that is partly wrong', () => {
  const file = {
    publications: [
      {id: 'ibd-ransomware', title: 'Van ons'},
      {id: 'ibd-hof-van-twente', url: 'htp://nipv.nl'},
      {id: 'nieuw', title: 3},
    ],
    grap: {},
  };

  it('shows what is right', async () => {
    await warningsDuring(async () => {
      const element = await content(answerUrl(file));
      await eventually(() => title(element) === 'Van ons');
    });
  });

  it('says nothing to the visitor', async () => {
    await warningsDuring(async () => {
      const element = await content(answerUrl(file));
      await eventually(() => title(element) === 'Van ons');
      expect(all(element, 'status')).to.deep.equal([]);
    });
  });

  it('tells the visitor that a contact is missing, and shows what is right', async () => {
    await warningsDuring(async () => {
      const contacts = [CONTACT, {...CONTACT, id: 'fout', phone: 'bel de balie'}];
      const element = await content(answerUrl({...file, contacts}));
      await eventually(() => title(element) === 'Van ons');
      expect(all(element, 'status').map(words)).to.deep.equal([INCOMPLETE]);
    });
  });

  it('names each problem with its element, path and value', async () => {
    const wrong = {
      terms: [
        {id: 'ciso', text: 41},
        {id: 'cert', full: 42},
      ],
      map: {title: 43},
    };
    const warnings = await warningsDuring(async () => {
      const element = await content('');
      element.content = {...file, ...wrong, publications: file.publications.slice(0, 2)};
      await eventually(() => title(element) === 'Van ons');
    });
    expect(warnings.filter((text) => /\b4[123]\b/.test(text))).to.deep.equal([
      '[cyberwegenkaart] <cwk-content>: terms[0].text must be string, but was 41.',
      '[cyberwegenkaart] <cwk-content>: terms[1].full must be string, but was 42.',
      '[cyberwegenkaart] <cwk-content>: map.title must be string, but was 43.',
    ]);
  });

  it('names a problem once, however many elements have it', async () => {
    const wrong = {...file, terms: [{id: 'ciso', text: 44}]};
    const warnings = await warningsDuring(async () => {
      const elements = [await content(answerUrl(wrong)), await content(answerUrl(wrong))];
      await eventually(() => elements.every((element) => title(element) === 'Van ons'));
    });
    expect(warnings.filter((text) => /\b44\b/.test(text))).to.have.lengthOf(1);
  });

  it('names a hundred problems, and says how many more there are', async () => {
    const terms = Array.from({length: 150}, (_, index) => ({id: 'ciso', text: 1000 + index}));
    const warnings = await warningsDuring(async () => {
      const element = await content('');
      element.content = {terms, publications: file.publications.slice(0, 1)};
      await eventually(() => title(element) === 'Van ons');
    });
    expect(warnings).to.have.lengthOf(101);
    expect(warnings.at(-1)).to.equal(
      '[cyberwegenkaart] <cwk-content>: There are 50 more problems; correct these first.',
    );
  });
});

async function content(src: string): Promise<CwkContent> {
  return pageFixture<CwkContent>(
    html`<cwk-content src=${src}>
      <cwk-publication-card publication="ibd-ransomware"></cwk-publication-card>
    </cwk-content>`,
  );
}

/** With the line that says so. */
async function failed(url = faultUrl('answer', {status: 403})): Promise<CwkContent> {
  const element = await content(url);
  await eventually(() => all(element, 'status').length > 0);
  return element;
}

function title(element: Element): string {
  return all(element.querySelector('cwk-publication-card')!, 'heading').map(words).join();
}
