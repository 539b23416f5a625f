import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import {providePage} from '../../../src/page/provide-page.js';
import '../../../src/elements/publication-list/define.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import {clippedBoxes, TEXT_SPACING} from '../../support/layout.js';
import {pageFixture} from '../../support/page.js';
import {madeContent} from '../../support/publications.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';

const builtIn = (): Promise<CwkPublicationList> =>
  pageFixture(html`<cwk-publication-list></cwk-publication-list>`);

const longList = (): Promise<CwkPublicationList> =>
  pageFixture(html`<cwk-publication-list></cwk-publication-list>`, madeContent(45));

describe('<cwk-publication-list>', () => {
  describe('is accessible', () => {
    it('with the built-in publications', async () => {
      await expect(await builtIn()).to.be.accessible();
    });

    it('with many', async () => {
      await expect(await longList()).to.be.accessible();
    });

    it('with few, and no filters', async () => {
      const list = await pageFixture(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(5),
      );
      await expect(list).to.be.accessible();
    });

    it('where nothing is found', async () => {
      const list = await builtIn();
      await search(list, 'onvindbaar');
      await expect(list).to.be.accessible();
    });

    it('twice on a page', async () => {
      const page = await pageFixture(html`
        <div>
          <cwk-publication-list></cwk-publication-list>
          <cwk-publication-list group="research"></cwk-publication-list>
        </div>
      `);
      await expect(page).to.be.accessible();
    });

    it('on a dark page', async () => {
      const page = await pageFixture(
        html`<div style="color-scheme: dark; background: #14202b; color: #eef3f7">
          <cwk-publication-list></cwk-publication-list>
        </div>`,
      );
      await expect(page).to.be.accessible();
    });
  });

  describe('without content', () => {
    it('shows what stands between its tags', async () => {
      const list = await fixture<CwkPublicationList>(
        html`<cwk-publication-list><p>Publicaties</p></cwk-publication-list>`,
      );
      expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(all(list, 'heading')).to.be.empty;
    });
  });

  describe('with content', () => {
    it('shows the publications in their groups', async () => {
      const list = await builtIn();
      expect(all(list, 'heading').map(words)).to.deep.equal([
        'Publicaties',
        'Praktijkvoorbeelden',
        'Onderzoeksrapporten en publicaties',
        'Praktische hulp',
      ]);
      expect(parts(list, 'list').map((group) => all(group, 'listitem').length)).to.deep.equal([
        1, 1, 4,
      ]);
      expect(titles(list)[2]).to.equal('Ransomware voor gemeenten');
    });

    it('says how many there are', async () => {
      expect(words(part(await builtIn(), 'count'))).to.equal('6 publicaties gevonden');
    });

    it('names the source once, at the end', async () => {
      const list = await builtIn();
      expect(words(part(list, 'source-line'))).to.match(/^Bron: .*Bronnen gelezen op/);
      expect(cards(list).flatMap((card) => parts(card, 'source-line'))).to.be.empty;
    });

    it('has no search and no filters for five publications', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(5),
      );
      expect(parts(list, 'filters')).to.be.empty;
      expect(all(list, 'status')).to.be.empty;
      expect(cards(list)).to.have.length(5);
    });

    it('says calmly that there are none', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        {...nl, publications: []},
      );
      expect(widgetWords(list)).to.match(/^Publicaties De bron geeft hier geen publicaties. Bron:/);
    });

    it('shows hostile content as text', async () => {
      const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
      const [first] = nl.publications;
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        {
          ...nl,
          groups: nl.groups.map((group) => ({...group, title: hostile})),
          publications: Array.from({length: 6}, (_, index) => ({
            ...first!,
            id: String(index),
            title: `${index} ${hostile}`,
            text: hostile,
            type: `${index} ${hostile}`,
            authors: [{kind: 'person', name: hostile}],
            url: 'javascript:alert(1)',
          })),
        },
      );
      for (const element of [list, ...cards(list)]) {
        expect(element.shadowRoot!.querySelector('img, script, a[href^="javascript"]')).to.equal(
          null,
        );
      }
    });
  });

  describe('heading-level', () => {
    it('sets the level of the title, of the groups and of the publications', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list heading-level="3"></cwk-publication-list>`,
      );
      expect(all(list, 'heading').map(({localName}) => localName)).to.deep.equal([
        'h3',
        'h4',
        'h4',
        'h4',
      ]);
      expect(all(cards(list)[0]!, 'heading')[0]!.localName).to.equal('h5');
    });

    it('changes them all', async () => {
      const list = await builtIn();
      list.headingLevel = 1;
      await list.updateComplete;
      expect(all(list, 'heading')[1]!.localName).to.equal('h2');
    });
  });

  describe('road', () => {
    it('shows the publications of one road', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list road="cybercrime"></cwk-publication-list>`,
        madeContent(45),
      );
      expect(words(part(list, 'count'))).to.equal('22 publicaties gevonden');
    });

    it('shows those of another road when it changes, and all without it', async () => {
      const list = await longList();
      list.setAttribute('road', 'incidents');
      await list.updateComplete;
      expect(words(part(list, 'count'))).to.equal('23 publicaties gevonden');
      list.removeAttribute('road');
      await list.updateComplete;
      expect(words(part(list, 'count'))).to.equal('45 publicaties gevonden');
    });

    it('says calmly that a road has none', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list road="own-house"></cwk-publication-list>`,
      );
      expect(widgetWords(list)).to.include('De bron geeft hier geen publicaties.');
      expect(all(list, 'button').map(words)).to.deep.equal(['Disclaimer']);
    });

    for (const [road, count] of [
      [undefined, '45 publicaties gevonden'],
      ['cybercrime', '22 publicaties gevonden'],
    ] as const) {
      it(`stays ${road ?? 'every road'} whatever the page is told about where it began`, async () => {
        const list = await longList();
        if (road) list.setAttribute('road', road);
        for (const answer of ['own', 'other', undefined] as const) {
          list.dispatchEvent(new CwkAnswerEvent('origin', answer));
          await list.updateComplete;
          expect(words(part(list, 'count'))).to.equal(count);
        }
      });
    }

    it('that does not exist warns, and shows all', async () => {
      let list!: CwkPublicationList;
      const warnings = await warningsDuring(async () => {
        list = await pageFixture(html`<cwk-publication-list road="weg"></cwk-publication-list>`);
      });
      expect(cards(list)).to.have.length(6);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<cwk-publication-list>: road must be one of .* but was "weg"/);
    });
  });

  describe('group', () => {
    it('narrows the list at the start', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      expect(titles(list)).to.deep.equal(['Verkennend onderzoek: cybercrisis binnen gemeenten']);
      expect(shownChoice(list, 'Rubriek')).to.equal('Onderzoeksrapporten en publicaties');
    });

    it('narrows it anew when it changes, also after a choice of the visitor', async () => {
      const list = await builtIn();
      await choose(list, 'Rubriek', 'research');
      list.setAttribute('group', 'practical-help');
      await list.updateComplete;
      expect(titles(list)).to.have.length(4);
      expect(shownChoice(list, 'Rubriek')).to.equal('Praktische hulp');
    });

    it('gives way to the choice of the visitor', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      await choose(list, 'Rubriek', '');
      expect(titles(list)).to.have.length(6);
    });

    it('that does not exist warns, and shows all', async () => {
      let list!: CwkPublicationList;
      const warnings = await warningsDuring(async () => {
        list = await pageFixture(html`<cwk-publication-list group="x"></cwk-publication-list>`);
      });
      expect(cards(list)).to.have.length(6);
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-publication-list>: group must be one of practice-examples, research, practical-help, but was "x".',
      ]);
    });
  });

  describe('filters', () => {
    it('have a label each, and offer what the content has', async () => {
      const list = await builtIn();
      expect(labels(list)).to.deep.equal([
        'Zoek in de publicaties',
        'Rubriek',
        'Soort document',
        'Auteur',
        'Jaar',
      ]);
      const years = [...(control(list, 'Jaar') as HTMLSelectElement).options].map(({text}) => text);
      expect(years).to.deep.equal(['alle', '2023', '2021', '2020', 'zonder datum']);
    });

    it('are left out where there is nothing to choose', async () => {
      const {publications} = madeContent(6);
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        {...nl, publications: publications.map((each) => ({...each, type: 'Factsheet'}))},
      );
      expect(labels(list)).not.to.include('Soort document');
    });

    it('narrow the list together, and together with words', async () => {
      const list = await longList();
      await choose(list, 'Soort document', 'Factsheet');
      expect(words(part(list, 'count'))).to.equal('15 publicaties gevonden');
      await choose(list, 'Rubriek', 'research');
      expect(words(part(list, 'count'))).to.equal('5 publicaties gevonden');
      await choose(list, 'Jaar', '2021');
      expect(words(part(list, 'count'))).to.equal('3 publicaties gevonden');
      await search(list, '22');
      expect(titles(list)).to.deep.equal(['Publicatie 22 (voorbeeld.nl)']);
      expect(words(part(list, 'count'))).to.equal('1 publicatie gevonden');
    });

    it('show again what they hid', async () => {
      const list = await longList();
      await choose(list, 'Auteur', 'A. Auteur 2');
      await choose(list, 'Auteur', '');
      expect(words(part(list, 'count'))).to.equal('45 publicaties gevonden');
    });

    it('do not narrow the few publications of another road, which have no filters', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(8),
      );
      await search(list, 'onvindbaar');
      list.setAttribute('road', 'incidents');
      await list.updateComplete;
      expect(cards(list)).to.have.length(4);
      expect(parts(list, 'filters')).to.be.empty;
    });

    it('find words in any order, without regard to diacritics', async () => {
      const list = await longList();
      await search(list, 'OEFENING een vng');
      expect(words(part(list, 'count'))).to.equal('9 publicaties gevonden');
    });
  });

  describe('when nothing is found', () => {
    it('says so, and clears all with one button', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      await choose(list, 'Jaar', '2023');
      await search(list, 'onvindbaar');
      expect(words(part(list, 'count'))).to.equal('Geen publicaties gevonden');
      expect(widgetWords(list)).to.include('Zoek op een ander woord, of wis de filters.');
      one(list, 'button', 'Wis zoekwoord en filters').click();
      await list.updateComplete;
      expect(titles(list)).to.have.length(6);
      expect((control(list, 'Zoek in de publicaties') as HTMLInputElement).value).to.equal('');
      expect(shownChoice(list, 'Rubriek')).to.equal('alle');
      expect(shownChoice(list, 'Jaar')).to.equal('alle');
      expect(list.shadowRoot!.activeElement).to.equal(control(list, 'Zoek in de publicaties'));
    });
  });

  describe('status', () => {
    it('says the number at the start, without announcing it', async () => {
      const list = await longList();
      expect(all(list, 'status').map(({textContent}) => textContent)).to.deep.equal([
        '45 publicaties gevonden',
      ]);
      expect(part(list, 'count').getAttribute('aria-hidden')).to.equal('true');
    });

    it('announces the number once per burst of keys, while the list follows each key', async () => {
      const list = await longList();
      const announced = announcements(list);
      control(list, 'Zoek in de publicaties').focus();
      for (const [press, count] of [
        ['4', 10],
        ['3', 1],
        ['Backspace', 10],
        ['2', 1],
      ] as const) {
        await sendKeys({press});
        expect(words(part(list, 'count'))).to.match(new RegExp(`^${count} publicatie`));
      }
      expect(announced).to.deep.equal([]);
      await waitUntil(() => announced.length > 0);
      expect(announced).to.deep.equal(['1 publicatie gevonden']);
    });

    it('announces nothing when the number stays the same', async () => {
      const list = await longList();
      const announced = announcements(list);
      control(list, 'Zoek in de publicaties').focus();
      await sendKeys({type: 'x'});
      await sendKeys({press: 'Backspace'});
      await waitUntil(() => !list.isUpdatePending && settled(list));
      await choose(list, 'Rubriek', 'research');
      await waitUntil(() => announced.length > 0);
      expect(announced).to.deep.equal(['15 publicaties gevonden']);
    });

    it('does not move the focus', async () => {
      const list = await longList();
      const announced = announcements(list);
      control(list, 'Zoek in de publicaties').focus();
      await sendKeys({type: '42'});
      await waitUntil(() => announced.length > 0);
      expect(list.shadowRoot!.activeElement).to.equal(control(list, 'Zoek in de publicaties'));
    });
  });

  describe('more than twenty', () => {
    it('shows twenty at first, and says how many the button adds', async () => {
      const list = await longList();
      expect(cards(list)).to.have.length(20);
      expect(words(part(list, 'more'))).to.equal('Toon nog 20');
    });

    it('shows the rest, with the focus on the first that is new', async () => {
      const list = await longList();
      part(list, 'more').focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focusedTitle(list) === 'Publicatie 21 (voorbeeld.nl)');
      expect(cards(list)).to.have.length(40);
      expect(words(part(list, 'more'))).to.equal('Toon nog 5');
      part(list, 'more').focus();
      await sendKeys({press: 'Space'});
      await waitUntil(() => focusedTitle(list) === 'Publicatie 41 (voorbeeld.nl)');
      expect(cards(list)).to.have.length(45);
      expect(parts(list, 'more')).to.be.empty;
    });

    it('goes on with the group that the button cut', async () => {
      const list = await longList();
      expect(parts(list, 'list').map((group) => all(group, 'listitem').length)).to.deep.equal([
        15, 5,
      ]);
    });

    it('starts again with twenty after another question', async () => {
      const list = await longList();
      part(list, 'more').click();
      await search(list, 'publicatie');
      expect(cards(list)).to.have.length(20);
    });
  });

  describe('keyboard', () => {
    it('passes the search field, the filters and the titles, in the order of the list', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(6),
      );
      const stops: string[] = [];
      for (let index = 0; index < 7; index++) {
        await sendKeys({press: 'Tab'});
        const active = list.shadowRoot!.activeElement as HTMLElement;
        stops.push(
          active.shadowRoot
            ? words(active.shadowRoot.activeElement as HTMLElement)
            : labelOf((active as HTMLInputElement).labels![0]!),
        );
      }
      expect(stops).to.deep.equal([...labels(list), 'Publicatie 1', 'Publicatie 2']);
    });

    it('searches and filters', async () => {
      const list = await longList();
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'oefening'});
      expect(words(part(list, 'count'))).to.equal('9 publicaties gevonden');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
      await list.updateComplete;
      expect(shownChoice(list, 'Rubriek')).to.equal('Praktijkvoorbeelden');
      expect(words(part(list, 'count'))).to.equal('3 publicaties gevonden');
      expect(list.shadowRoot!.activeElement).to.equal(control(list, 'Rubriek'));
    });
  });

  describe('print', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('shows all publications, and no filters', async () => {
      const list = await longList();
      window.dispatchEvent(new Event('beforeprint'));
      await list.updateComplete;
      await emulateMedia({media: 'print'});
      expect(cards(list)).to.have.length(45);
      expect(part(list, 'filters').checkVisibility()).to.equal(false);
      window.dispatchEvent(new Event('afterprint'));
      await list.updateComplete;
      expect(cards(list)).to.have.length(20);
    });

    it('is nothing to a list that has left the page', async () => {
      const list = await longList();
      list.remove();
      window.dispatchEvent(new Event('beforeprint'));
      await list.updateComplete;
      expect(cards(list)).to.have.length(20);
    });
  });

  describe('layout', () => {
    it('fits 320 px with the text spacing of WCAG 1.4.12', async () => {
      const page = await pageFixture(html`
        <div style="inline-size: 320px; ${TEXT_SPACING}">
          <cwk-publication-list></cwk-publication-list>
        </div>
      `);
      expect(page.scrollWidth).to.equal(320);
      expect(clippedBoxes(page.querySelector('cwk-publication-list')!)).to.deep.equal([]);
    });

    it('gives the cards in a row the same height', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div style="inline-size: 60rem"><cwk-publication-list></cwk-publication-list></div>
      `);
      const [, , first, second, third] = cards(page.querySelector('cwk-publication-list')!).map(
        (card) => part(card, 'card').getBoundingClientRect(),
      );
      expect(second!.top).to.equal(first!.top);
      expect(third!.top).to.equal(first!.top);
      expect(second!.height).to.equal(first!.height);
      expect(third!.height).to.equal(first!.height);
    });

    it('has controls of at least 44 px', async () => {
      const list = await longList();
      const controls = [...list.shadowRoot!.querySelectorAll('input, select, .button')];
      for (const each of controls) {
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });

  describe('context', () => {
    it('takes the content of a nearer provider that comes later', async () => {
      const page = await pageFixture<HTMLElement>(
        html`<div><cwk-publication-list></cwk-publication-list></div>`,
      );
      const list = page.querySelector('cwk-publication-list')!;
      const warnings = await warningsDuring(async () => {
        providePage(page, madeContent(7));
        await list.updateComplete;
        await Promise.all(cards(list).map((card) => (card as CwkPublicationList).updateComplete));
      });
      expect(words(part(list, 'count'))).to.equal('7 publicaties gevonden');
      expect(warnings).to.be.empty;
    });

    it('works after it moved on the page', async () => {
      const list = await longList();
      list.parentElement!.append(list);
      await search(list, 'oefening');
      expect(words(part(list, 'count'))).to.equal('9 publicaties gevonden');
    });

    it('keeps the questions of two lists apart', async () => {
      const page = await pageFixture<HTMLElement>(html`
        <div>
          <cwk-publication-list></cwk-publication-list>
          <cwk-publication-list></cwk-publication-list>
        </div>
      `);
      const [first, second] = [...page.querySelectorAll('cwk-publication-list')];
      await search(first!, 'ransomware');
      expect(titles(first!)).to.have.length(1);
      expect(titles(second!)).to.have.length(6);
    });
  });
});

function cards(list: Element): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('cwk-publication-card')];
}

function titles(list: Element): string[] {
  return cards(list).map((card) => words(all(card, 'heading')[0]!));
}

function focusedTitle(list: Element): string | undefined {
  const title = list.shadowRoot!.activeElement?.shadowRoot?.activeElement;
  return title ? words(title as HTMLElement) : undefined;
}

/** The words of a label without those of the control in it. */
function labelOf(label: HTMLLabelElement): string {
  return [...label.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')
    .trim();
}

function labels(list: Element): string[] {
  return [...list.shadowRoot!.querySelectorAll('label')].map(labelOf);
}

function control(list: Element, label: string): HTMLElement {
  return [...list.shadowRoot!.querySelectorAll('label')].find((each) => labelOf(each) === label)!
    .control!;
}

function shownChoice(list: Element, label: string): string {
  return (control(list, label) as HTMLSelectElement).selectedOptions[0]!.text;
}

async function search(list: CwkPublicationList, text: string): Promise<void> {
  await enter(list, 'Zoek in de publicaties', text);
}

async function choose(list: CwkPublicationList, label: string, value: string): Promise<void> {
  await enter(list, label, value);
}

async function enter(list: CwkPublicationList, label: string, value: string): Promise<void> {
  const field = control(list, label) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
}

/** What assistive technology hears from now on: each change of the status. */
function announcements(list: Element): string[] {
  const [status] = all(list, 'status');
  const texts: string[] = [];
  new MutationObserver(() => texts.push(status!.textContent!)).observe(status!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

/** Whether the status says what the eye sees. */
function settled(list: Element): boolean {
  return all(list, 'status')[0]!.textContent === part(list, 'count').textContent;
}
