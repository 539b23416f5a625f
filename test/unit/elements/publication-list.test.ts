import {expect, fixture, html} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/publication-list/define.js';
import type {CwkPublicationList} from '../../../src/elements/publication-list/publication-list.js';
import {itOnce} from '../../support/once.js';
import {pageFixture} from '../../support/page.js';
import {madeContent} from '../../support/publications.js';
import {all, nameOf, part, parts, widgetWords, words} from '../../support/queries.js';
import {warningsDuring} from '../../support/warnings.js';
import {
  builtIn,
  cards,
  choose,
  longList,
  search,
  shownChoice,
  titles,
} from '../../support/publication-list.js';

describe('<cwk-publication-list>', () => {
  describe('is accessible', () => {
    itOnce('with the built-in publications', async () => {
      await expect(await builtIn()).to.be.accessible();
    });

    itOnce('with many', async () => {
      await expect(await longList()).to.be.accessible();
    });

    itOnce('with few, and no filters', async () => {
      const list = await pageFixture(
        html`<cwk-publication-list></cwk-publication-list>`,
        madeContent(5),
      );
      await expect(list).to.be.accessible();
    });

    itOnce('where nothing is found', async () => {
      const list = await builtIn();
      await search(list, 'onvindbaar');
      await expect(list).to.be.accessible();
    });

    itOnce('twice on a page', async () => {
      const page = await pageFixture(html`
        <div>
          <cwk-publication-list></cwk-publication-list>
          <cwk-publication-list group="research"></cwk-publication-list>
        </div>
      `);
      await expect(page).to.be.accessible();
    });

    itOnce('on a dark page', async () => {
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
        ...nl.groups.map(({id}) => nl.publications.filter(({group}) => group === id).length),
      ]);
      expect(titles(list)).to.include('Ransomware voor gemeenten');
    });

    it('says how many there are', async () => {
      expect(words(part(await builtIn(), 'count'))).to.equal(
        `${nl.publications.length} publicaties gevonden`,
      );
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
      expect(widgetWords(list)).to.match(
        /^Publicaties Kijk voor publicaties over deze weg op hetccv\.nl\. Bronnen gelezen/,
      );
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

    it('names the page with publications only below those of the page', async () => {
      const list = await builtIn();
      list.setAttribute('road', 'online-disorder');
      await list.updateComplete;
      expect(words(part(list, 'source-line'))).to.match(/^Bronnen gelezen op/);
    });

    it('says calmly that a road has none', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list road="own-house"></cwk-publication-list>`,
        madeContent(6),
      );
      expect(widgetWords(list)).to.include('Kijk voor publicaties over deze weg op hetccv.nl.');
      expect(all(list, 'button').map(nameOf)).to.deep.equal([
        'Disclaimer',
        'Druk alles af',
        'Sluit',
      ]);
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
      expect(cards(list)).to.have.length(nl.publications.length);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<cwk-publication-list>: road must be one of .* but was "weg"/);
    });
  });

  describe('group', () => {
    it('narrows the list at the start', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      expect(titles(list)[0]).to.equal('Verkennend onderzoek: cybercrisis binnen gemeenten');
      expect(titles(list)).to.have.length(3);
      expect(shownChoice(list, 'Rubriek')).to.equal('Onderzoeksrapporten en publicaties');
    });

    it('narrows it anew when it changes, also after a choice of the visitor', async () => {
      const list = await builtIn();
      await choose(list, 'Rubriek', 'research');
      list.setAttribute('group', 'practical-help');
      await list.updateComplete;
      expect(titles(list)).to.have.length(
        nl.publications.filter((each) => each.group === 'practical-help').length,
      );
      expect(shownChoice(list, 'Rubriek')).to.equal('Praktische hulp');
    });

    it('gives way to the choice of the visitor', async () => {
      const list = await pageFixture<CwkPublicationList>(
        html`<cwk-publication-list group="research"></cwk-publication-list>`,
      );
      await choose(list, 'Rubriek', '');
      expect(titles(list)).to.have.length(nl.publications.length);
    });

    it('that does not exist warns, and shows all', async () => {
      let list!: CwkPublicationList;
      const warnings = await warningsDuring(async () => {
        list = await pageFixture(html`<cwk-publication-list group="x"></cwk-publication-list>`);
      });
      expect(cards(list)).to.have.length(nl.publications.length);
      expect(warnings).to.deep.equal([
        '[cyberwegenkaart] <cwk-publication-list>: group must be one of practice-examples, research, practical-help, but was "x".',
      ]);
    });
  });
});
