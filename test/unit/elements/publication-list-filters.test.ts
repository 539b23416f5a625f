import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import '../../../src/elements/publication-list/define.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import {holdTimers} from '../../support/held-timers.js';
import {pageFixture} from '../../support/page.js';
import {madeContent} from '../../support/publications.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {
  announcements,
  builtIn,
  cards,
  choose,
  control,
  focusedTitle,
  labels,
  longList,
  search,
  settled,
  shownChoice,
  titles,
} from '../../support/publication-list.js';

describe('<cwk-publication-list>', () => {
  describe('filters', () => {
    it('have a label each, and offer what the content has', async () => {
      const list = await builtIn();
      expect(labels(list)).to.deep.equal([
        'Zoek in de publicaties',
        'Weg',
        'Rubriek',
        'Soort document',
        'Auteur',
        'Jaar',
      ]);
      const years = [...(control(list, 'Jaar') as HTMLSelectElement).options].map(({text}) => text);
      expect(years).to.deep.equal([
        'alle',
        '2026',
        '2024',
        '2023',
        '2022',
        '2021',
        '2020',
        'zonder datum',
      ]);
    });

    it('narrow the list to a road', async () => {
      const list = await builtIn();
      await choose(list, 'Weg', 'own-house');
      expect(titles(list)).to.deep.equal([
        'Baseline Informatiebeveiliging Overheid 2, versie 1.3 (minbzk.github.io)',
      ]);
      expect(shownChoice(list, 'Weg')).to.equal('Eigen huis op orde');
    });

    it('ask no road where the editor has set one, also after a choice', async () => {
      const list = await longList();
      await choose(list, 'Weg', 'cybercrime');
      expect(words(part(list, 'count'))).to.equal('22 publicaties gevonden');
      list.setAttribute('road', 'incidents');
      await list.updateComplete;
      expect(labels(list)).not.to.include('Weg');
      expect(words(part(list, 'count'))).to.equal('23 publicaties gevonden');
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
      expect(titles(list)).to.have.length(nl.publications.length);
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
      const letGo = holdTimers();
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
      letGo();
      await waitUntil(() => announced.length > 0);
      expect(announced).to.deep.equal(['1 publicatie gevonden']);
    });

    it('announces nothing when the number stays the same', async () => {
      const list = await longList();
      const announced = announcements(list);
      control(list, 'Zoek in de publicaties').focus();
      const letGo = holdTimers();
      await sendKeys({type: 'x'});
      await sendKeys({press: 'Backspace'});
      letGo();
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
});
