import {expect, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {renderCrisisCard} from '../../../src/elements/crisis-card/card.js';
import {htmlOf} from '../../../src/internal/html-of.js';
import {cardIn, merged, savedBy, withContacts} from '../../support/crisis-card.js';
import {pageFixture} from '../../support/page.js';
import {all, part, widgetWords, words} from '../../support/queries.js';

const TOO_MANY = 'Met zoveel contacten past de kaart niet op twee kanten A4.';

describe('<cwk-crisis-card>, with many contacts', () => {
  before(() => setViewport({width: 1280, height: 800}));
  afterEach(() => emulateMedia({media: 'screen'}));

  it('says above the card that more than 14 do not fit, and still gives them all', async () => {
    const fits = await cardIn('1200px', withContacts(14));
    expect(widgetWords(fits)).not.to.include(TOO_MANY);
    const card = await cardIn('1200px', withContacts(15));
    expect(words(part(card, 'actions'))).to.include(TOO_MANY);
    expect(all(part(card, 'contacts'), 'listitem')).to.have.lengthOf(15);
    await expect(card).to.be.accessible();
  });

  it('says so too of fewer whose texts are long', async () => {
    const {organisation, contacts} = withContacts(13);
    const long = contacts.map((contact) => ({...contact, role: 'Lange functie '.repeat(25)}));
    const card = await cardIn('1200px', merged({organisation, contacts: long}));
    expect(widgetWords(card)).to.include(TOO_MANY);
  });

  it('does not print or save that sentence', async () => {
    const card = await cardIn('718px', withContacts(15));
    expect((await savedBy(card)).text).not.to.include(TOO_MANY);
    await emulateMedia({media: 'print'});
    expect(part(card, 'actions').checkVisibility()).to.be.false;
  });

  it('says once on which day most were checked, and keeps other days with their contact', () => {
    const {organisation, contacts} = withContacts(7);
    const days = ['2026-11-01', '2026-11-02', '2025-01-05'];
    const content = merged({
      organisation,
      contacts: contacts.map((contact, index) => ({
        ...contact,
        verifiedOn: days[index] ?? days[0],
      })),
    });
    const now = new Date('2026-11-22T12:00:00');
    const text = htmlOf(renderCrisisCard(content, {headingLevel: 1, now}));
    expect(text).to.include('Gecontroleerd op 1 november 2026, als er geen andere dag bij staat.');
    expect(text).not.to.include('gecontroleerd op 1 november 2026');
    expect(text).to.include('gecontroleerd op 2 november 2026');
    expect(text).to.include('gecontroleerd op 5 januari 2025, langer dan een jaar geleden');
  });

  it('never takes an old day together, so that every contact keeps its warning', () => {
    const now = new Date('2026-11-22T12:00:00');
    const text = htmlOf(renderCrisisCard(withContacts(8, '2025-01-05'), {headingLevel: 1, now}));
    expect(text.match(/langer dan een jaar geleden/g)).to.have.lengthOf(8);
    expect(text).not.to.include('als er geen andere dag bij staat');
  });
});

describe('<cwk-crisis-card>, for every page and every region', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('names a level in the path as in the table, also when the region has a name for it', async () => {
    const card = await cardIn('1200px', merged({levels: [{id: '3', name: 'Opschaling Rood'}]}));
    const name = 'Opschaling Rood (GRIP 3)';
    expect(words(part(card, 'path'))).to.include(`${name}: binnen één gemeente`);
    expect(words(all(card, 'columnheader')[4]!)).to.equal(name);
    expect(words(part(card, 'path'))).to.include('GRIP 4: groter dan één gemeente');
  });

  it('keeps the own text of an organisation for an answer', async () => {
    const level = nl.questions.find(({id}) => id === 'level')!;
    const answers = level.answers.map((answer) =>
      answer.value === '3' ? {...answer, text: 'Code rood'} : answer,
    );
    const questions = nl.questions.map((each) => (each === level ? {...each, answers} : each));
    const path = words(part(await cardIn('1200px', {...nl, questions}), 'path'));
    expect(path).to.include('Code rood: binnen één gemeente');
  });

  it('says so when the steps are hidden', async () => {
    const card = await cardIn('1200px', merged({roads: [{id: 'incidents', hidden: true}]}));
    expect(all(card, 'heading').map(words)).to.include('Wat doet u als het nu bezig is?');
    expect(widgetWords(card)).to.include('laat de stappen hier weg. Kijk in het crisisplan.');
  });

  it('runs from left to right on every page, and in its file', async () => {
    const box = await pageFixture<HTMLElement>(
      html`<div dir="rtl"><cwk-crisis-card></cwk-crisis-card></div>`,
    );
    const card = box.querySelector('cwk-crisis-card')!;
    expect(getComputedStyle(part(card, 'card')).direction).to.equal('ltr');
    expect((await savedBy(card)).file.querySelector('article')!.dir).to.equal('ltr');
  });

  it('keeps the boxes to tick apart from their text', async () => {
    const answer = all(part(await cardIn('1200px'), 'path'), 'listitem')[1]!;
    const box = getComputedStyle(answer, '::before');
    expect(box.left).to.equal('0px');
    const room = parseFloat(getComputedStyle(answer).paddingLeft) - parseFloat(box.width);
    expect(room).to.be.at.least(5);
  });

  for (const {width, least} of [
    {width: '1200px', least: 24},
    {width: '288px', least: 44},
  ]) {
    it(`has numbers and addresses of at least ${least} pixels to press, ${width} wide`, async () => {
      const card = await cardIn(width, withContacts(8));
      const links = ['contacts', 'helplines'].flatMap((name) => all(part(card, name), 'link'));
      expect(links).to.have.length.above(24);
      for (const link of links) {
        expect(link.getBoundingClientRect().height, words(link)).to.be.at.least(least);
      }
      const overlaps = links.filter((link, index) =>
        links.slice(index + 1).some((other) => overlap(link, other)),
      );
      expect(overlaps.map(words)).to.deep.equal([]);
    });
  }

  it('announces each file anew', async () => {
    const card = await cardIn('1200px');
    await savedBy(card);
    await card.updateComplete;
    const status = all(card, 'status')[0]!;
    const first = words(status);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    await savedBy(card);
    await card.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(words(status)).to.equal(first);
    expect(changes).to.be.above(0);
  });
});

function overlap(first: Element, second: Element): boolean {
  const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  const low = 0.5;
  return (
    a.left < b.right - low &&
    b.left < a.right - low &&
    a.top < b.bottom - low &&
    b.top < a.bottom - low
  );
}
