import {expect, fixture, html} from '@open-wc/testing';
import {assess} from '../../../src/content/answers/assess.js';
import {nl} from '../../../src/content/nl/content.js';
import type {Answers, Content, Helpline} from '../../../src/content/model/schema.js';
import {renderCalls, telUrl} from '../../../src/templates/calls.js';
import {TermMarker} from '../../../src/templates/terms.js';
import {all, one, parts, words} from '../../support/queries.js';
import {daysAgo, withOrganisation} from '../../support/situation.js';
import {unfold} from '../../support/unfold.js';

describe('telUrl', () => {
  for (const [phone, url] of [
    ['070 204 55 11', 'tel:0702045511'],
    ['+31 85 064 04 34', 'tel:+31850640434'],
    ['+31 (0)85 064 04 34', 'tel:+31850640434'],
    ['0031 (0)6 1234 5678', 'tel:+31612345678'],
    ['0031 ( 0 ) 6 1234 5678', 'tel:+31612345678'],
    ['+31 06 1234 5678', 'tel:+31612345678'],
    [' (+31) 6 1234 5678', 'tel:+31612345678'],
    ['+32 (0)2 123 45 67', 'tel:+3221234567'],
    ['(070) 204-55-11', 'tel:0702045511'],
    ['0900-8844', 'tel:09008844'],
    ['112', 'tel:112'],
  ] as const) {
    it(`makes ${url} of ${phone}`, () => {
      expect(telUrl(phone)).to.equal(url);
    });
  }
});

describe('whom to call', () => {
  it('shows the contacts of the organisation before the helplines', async () => {
    const calls = await render(withOrganisation());
    expect(words(parts(calls, 'calls')[0]!)).to.match(/^Piket crisisbeheersing Crisisadviseur OOV/);
    expect(all(calls, 'heading').map(words)).to.deep.equal(['Wie moet u bellen?', 'Directe hulp']);
  });

  it('stands no loose colon between the site of who has no number and what it does', async () => {
    const calls = await render(nl, {phase: 'warm', origin: 'other', sector: 'care'});
    const sites = unfold(calls).querySelectorAll<HTMLElement>('.more-calls > ul:not(.calls) > li');
    expect(sites).to.have.lengthOf.above(0);
    for (const site of sites) expect(words(site)).not.to.match(/\)\s*:/);
  });

  it('makes each number and address a link', async () => {
    const calls = await render(withOrganisation());
    for (const [name, href] of [
      ['+31 (0)12 345 67 89', 'tel:+31123456789'],
      ['piket@waterbergen.example', 'mailto:piket@waterbergen.example'],
      ['06 12 34 56 78', 'tel:0612345678'],
      ['070 204 55 11', 'tel:0702045511'],
    ] as const) {
      const link = all(calls, 'link').find((each) => words(each).endsWith(name))!;
      expect(link.getAttribute('href')).to.equal(href);
    }
  });

  it('says with each number whose it is, for who hears only the link', async () => {
    const calls = unfold(await render(withOrganisation()));
    const numbers = all(calls, 'link').filter(({href}) => href.startsWith('tel:'));
    expect(numbers.map((link) => words(link).split(': ')[0])).to.deep.equal([
      'Piket crisisbeheersing',
      'Noor Bakker',
      'Jan de Vries',
      ...nl.helplines
        .flatMap(({phone, name}) => (phone ? [name] : []))
        .slice(0, numbers.length - 3),
    ]);
  });

  it('shows when a contact can be reached, who replaces it, and who filled it in', async () => {
    const [first] = all(unfold(await render(withOrganisation())), 'listitem').map(words);
    expect(first).to.include('Bereikbaar: dag en nacht');
    expect(first).to.include('Vervanger: Noor Bakker');
    expect(first).to.match(
      /Bron: ingevuld door Gemeente Waterbergen, gecontroleerd op \d+ \w+ 20\d\d$/,
    );
  });

  it('warns in words about a contact that nobody checked for a year', async () => {
    const [first, second] = all(await render(withOrganisation()), 'listitem').map(words);
    expect(first).not.to.include('jaar geleden');
    expect(second).to.include('Langer dan een jaar geleden gecontroleerd. Kijk of dit nog klopt.');
  });

  it('keeps all but two contacts behind a disclosure', async () => {
    const calls = await render(withOrganisation());
    const summaries = [...calls.querySelectorAll(':scope > details > summary')].map((summary) =>
      words(summary as HTMLElement),
    );
    expect(summaries).to.deep.equal([`Toon nog ${1 + nl.helplines.length} contacten`]);
    expect(parts(calls, 'calls').map(({children}) => children.length)).to.deep.equal([
      2,
      1,
      nl.helplines.filter(isReachable).length,
    ]);
  });

  it('shows first a helpline with a number where the organisation filled in nothing', async () => {
    const calls = await render(nl);
    expect(all(calls, 'heading').map(words)).to.deep.equal(['Wie moet u bellen? Directe hulp']);
    const [first] = parts(calls, 'calls');
    expect(first!.children).to.have.lengthOf(1);
    expect(first!.querySelector('[href^="tel:"]')).to.exist;
  });

  it('says that helplines do not come from the factsheet, and when they were read', async () => {
    const calls = unfold(await render(nl));
    expect(words(calls)).to.include('Niet uit de factsheet. Dit komt uit kopieën');
    const items = parts(calls, 'calls').flatMap(({children}) => [...children]);
    expect(items).to.have.lengthOf.above(2);
    for (const item of items) {
      expect(item.textContent).to.match(/gelezen op 22 november 2026/);
      expect(item.querySelector('[popover][part="sources"]')).to.exist;
      expect(item.textContent).to.include('Niet uit de factsheet.');
    }
  });

  it('names whoever has no public number with a link, and not as one to call', async () => {
    const helplines = nl.helplines.filter((each) => !isReachable(each));
    const calls = unfold(await render({...nl, helplines}));
    expect(words(calls)).to.include('Kunnen ook helpen. Kijk op hun site hoe u hen bereikt:');
    expect(parts(calls, 'calls')).to.be.empty;
    expect(all(calls, 'listitem')).to.have.lengthOf(helplines.length);
    expect(one(calls, 'link', 'Z-CERT').getAttribute('href')).to.equal('https://z-cert.nl/');
    expect(all(calls, 'link').filter(({href}) => /^(tel|mailto):/.test(href))).to.be.empty;
  });

  describe('at the NCSC, of which the sources give no number', () => {
    const NO_NUMBER = /Zet het telefoonnummer van het NCSC vooraf in uw eigen lijst/;

    it('says so', async () => {
      expect(words(unfold(await render(nl)))).to.match(NO_NUMBER);
    });

    it('shows the number that the organisation fills in, and says so no more', async () => {
      const calls = unfold(
        await render(
          withOrganisation({
            helplines: [{id: 'ncsc', phone: '0000 000 008', verifiedOn: daysAgo(1)}],
          }),
        ),
      );
      const ncsc = all(calls, 'listitem').find((each) => words(each).includes('(NCSC)'))!;
      expect(words(ncsc)).to.include('0000 000 008');
      expect(ncsc.textContent).to.include('ingevuld door Gemeente Waterbergen');
      expect(words(calls)).not.to.match(NO_NUMBER);
    });
  });

  describe('in the situation of a hospital', () => {
    const HOSPITAL = {origin: 'other', sector: 'care'} as const;
    const contacts = [
      {id: 'anyone', name: 'Bode', role: 'Bode'},
      {id: 'ghor', name: 'GHOR Rivierdelta', role: 'Zorg', kind: 'ghor'},
      {id: 'region', name: 'Crisiscentrum', role: 'Regio', kind: 'safety-region'},
    ].map((each) => ({...each, phone: '0000 000 001', verifiedOn: daysAgo(1)}));

    it('says in one line where to find the numbers that nobody filled in', async () => {
      expect(words(await render(nl, HOSPITAL))).to.include(
        'Hier staat nog geen nummer van uw veiligheidsregio en de GHOR. Kijk op uw eigen lijst op papier, of in het crisisplan van uw regio.',
      );
    });

    it('shows them first, and does not say so, where they are filled in', async () => {
      const calls = await render(withOrganisation({contacts}), HOSPITAL);
      expect(words(calls)).not.to.include('nog geen nummer');
      const [first, rest] = parts(calls, 'calls').map((list) =>
        [...list.children].map((each) => words(each as HTMLElement).split(' ', 1)[0]),
      );
      expect([first, rest]).to.deep.equal([['GHOR', 'Crisiscentrum'], ['Bode']]);
    });
  });

  it('says so where there is nobody to call', async () => {
    const calls = await render({...nl, helplines: []});
    expect(words(calls)).to.match(
      /^Wie moet u bellen\? Hier zijn geen nummers ingevuld\. Hier staat nog geen nummer van uw veiligheidsregio\./,
    );
    expect(all(calls, 'heading')).to.have.lengthOf(1);
  });

  it('keeps numbers and addresses in their order on a page from right to left', async () => {
    const calls = await render(nl);
    calls.dir = 'rtl';
    const links = all(calls, 'link').filter(({href}) => /^(tel|mailto):/.test(href));
    expect(links).to.have.lengthOf.above(2);
    for (const link of links) {
      expect(getComputedStyle(link).direction).to.equal('ltr');
    }
    expect(getComputedStyle(all(calls, 'heading')[0]!).direction).to.equal('rtl');
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const calls = await render(
      withOrganisation({
        contacts: [
          {
            id: 'x',
            name: hostile,
            role: hostile,
            phone: '012 345',
            hours: hostile,
            deputy: {name: hostile},
            verifiedOn: daysAgo(1),
          },
        ],
      }),
    );
    expect(calls.querySelectorAll('img')).to.be.empty;
    expect(words(all(calls, 'listitem')[0]!).split(hostile)).to.have.lengthOf(6);
  });
});

function isReachable({phone, email}: Helpline): boolean {
  return Boolean(phone ?? email);
}

async function render(content: Content, answers: Answers = {}): Promise<HTMLElement> {
  const terms = new TermMarker(content);
  return fixture(
    html`<div lang="nl">
      ${renderCalls(assess(answers, content), 3, {content, terms, sourcesAs: 'words'})}
    </div>`,
  );
}
