import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {ContextProvider} from '@lit/context';
import {assess} from '../../../src/content/answers/assess.js';
import {nl} from '../../../src/content/nl/content.js';
import {contentContext} from '../../../src/context/content-context.js';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/content/define.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {pageFixture} from '../../support/page.js';
import {all, nameOf, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {answer, daysAgo, leaders, situationIn, withOrganisation} from '../../support/situation.js';

const HOSTILE = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';

describe('<cwk-situation> of an organisation', () => {
  before(() => setViewport({width: 1280, height: 800}));

  it('names the organisation and its region, and links to its crisis plan', async () => {
    const situation = await situationIn('1280px', {content: withOrganisation()});
    expect(words(part(situation, 'organisation'))).to.equal(
      'Gemeente Waterbergen, veiligheidsregio Midden-Delta',
    );
    expect(one(situation, 'link', 'Regionaal crisisplan').href).to.equal(
      'https://midden-delta.example/crisisplan',
    );
  });

  it('names the organisation alone where it gives no region or plan', async () => {
    const content = {...withOrganisation(), organisation: {name: 'Gemeente Waterbergen'}};
    const situation = await situationIn('1280px', {content});
    expect(words(part(situation, 'organisation'))).to.equal('Gemeente Waterbergen');
    expect(widgetWords(situation)).not.to.include('crisisplan:');
  });

  it('shows its contacts first, with the helplines as they were', async () => {
    const situation = await situationIn('1280px', {content: withOrganisation()});
    const callees = parts(situation, 'calls').flatMap((list) =>
      [...list.children].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(callees.map((each) => each.split(' ', 1)[0])).to.deep.equal([
      'Piket',
      'Jan',
      'Persvoorlichter',
      ...assess({phase: 'warm'}, nl).calls.map((call) =>
        call.local ? '' : call.helpline.name.split(' ', 1)[0],
      ),
    ]);
  });

  for (const [what, contacts, line] of [
    ['says where to find the numbers of the region and the GHOR', [], true],
    ['does not, with the numbers', ['safety-region', 'ghor'], false],
  ] as const) {
    it(`${what} when a hospital was hit`, async () => {
      const content = withOrganisation({
        contacts: contacts.map((kind) => ({
          id: kind,
          name: kind,
          role: kind,
          kind,
          phone: '0000 000 001',
          verifiedOn: daysAgo(1),
        })),
      });
      const situation = await situationIn('1280px', {content});
      await answer(situation, {origin: 'other', sector: 'care'});
      expect(
        widgetWords(situation).includes(
          'Hier staat nog geen nummer van uw veiligheidsregio en de GHOR.',
        ),
      ).to.equal(line);
    });
  }

  it('shows them when the content comes through <cwk-content>, late', async () => {
    const block = await pageFixture<HTMLElement>(
      html`<cwk-content><cwk-situation></cwk-situation></cwk-content>`,
    );
    const situation = block.querySelector('cwk-situation')!;
    const {organisation, contacts} = withOrganisation();
    Object.assign(block, {content: {organisation, contacts}});
    await (block as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    await situation.updateComplete;
    expect(one(situation, 'link', /\+31 \(0\)12 345 67 89$/).getAttribute('href')).to.equal(
      'tel:+31123456789',
    );
  });

  for (const [localFailed, line] of [
    ['all', 'De eigen gegevens van deze organisatie konden niet worden geladen.'],
    ['part', 'Een deel van de gegevens van deze organisatie ontbreekt.'],
  ] as const) {
    it(`says so when ${localFailed} of its own content could not be used`, async () => {
      const page = document.createElement('div');
      const provider = new ContextProvider(page, {
        context: contentContext,
        initialValue: {status: 'ready', content: nl, localFailed},
      });
      provider.hostConnected();
      const situation = document.createElement('cwk-situation');
      page.append(situation);
      document.body.append(page);
      await situation.updateComplete;
      expect(widgetWords(situation)).to.include(line);
      page.remove();
    });
  }

  it('leaves that to the content around it, which says it once', async () => {
    const block = await pageFixture<Element & {updateComplete: Promise<boolean>}>(
      html`<cwk-content .content=${'no object'}><cwk-situation></cwk-situation></cwk-content>`,
    );
    await block.updateComplete;
    const situation = block.querySelector('cwk-situation')!;
    await situation.updateComplete;
    expect(part(block, 'status').innerText).to.include('konden niet worden geladen');
    expect(widgetWords(situation)).not.to.include('konden niet worden geladen');
  });

  it('executes nothing of hostile words, and shows them as words', async () => {
    const content = withOrganisation({
      organisation: {
        name: HOSTILE,
        region: HOSTILE,
        plan: {title: HOSTILE, url: 'https://midden-delta.example/"><script>'},
      },
      contacts: [{id: 'x', name: HOSTILE, role: HOSTILE, phone: '012 345', verifiedOn: daysAgo(1)}],
      questions: [{...nl.questions[1], title: HOSTILE}],
      actors: [{...nl.actors.find(({id}) => id === 'mayor'), name: HOSTILE}],
      advice: nl.advice.map((line) => ({...line, text: HOSTILE})),
    });
    const situation = await situationIn('1280px', {content});
    await answer(situation, {level: '3', boundary: 'none'});
    const root = situation.shadowRoot!;
    expect(root.querySelectorAll('img, script')).to.be.empty;
    expect(words(part(situation, 'organisation'))).to.equal(
      `${HOSTILE}, veiligheidsregio ${HOSTILE}`,
    );
    expect(leaders(situation)[0]).to.include(HOSTILE);
    expect('hacked' in window).to.be.false;
  });

  it('links to nothing but https, telephone and mail', async () => {
    const organisation = {
      name: 'Gemeente Waterbergen',
      plan: {title: 'Plan', url: 'javascript:alert(1)'},
    };
    const content = {...withOrganisation(), organisation};
    const situation = await situationIn('1280px', {content});
    expect(widgetWords(situation)).to.include('Kijk ook in het crisisplan: Plan');
    for (const {protocol} of all(situation, 'link')) {
      expect(protocol).to.match(/^(https|tel|mailto):$/);
    }
  });

  it('names the levels as the region does, and leaves out those it does not have', async () => {
    const named = withOrganisation({
      levels: [
        {id: '3', alias: 'Knop 3'},
        {id: '4', name: 'Opschaling 4'},
      ],
    });
    const content = {...named, levels: named.levels.filter(({id}) => id !== '5')};
    const situation = await situationIn('1280px', {content});
    const levels = all(situation, 'radio').filter(({name}) => name === 'level');
    expect(levels.map(nameOf)).to.deep.equal([
      'GRIP 0 (dagelijkse routine)',
      'GRIP 1',
      'GRIP 2',
      'GRIP 3 (Knop 3)',
      'Opschaling 4 (GRIP 4)',
      'Weet ik niet',
    ]);
    await answer(situation, {level: '4'});
    expect(all(situation, 'heading').map(words)).to.include('Wie leidt bij Opschaling 4 (GRIP 4)?');
  });

  it('names a level that the content does not have as the country does', async () => {
    const content = {...nl, levels: nl.levels.filter(({id}) => id !== '3')};
    const situation = await situationIn('1280px', {content});
    situation.dispatchEvent(new CwkAnswerEvent('level', '3'));
    await situation.updateComplete;
    expect(all(situation, 'heading').map(words)).to.include('Wie leidt bij GRIP 3?');
  });

  for (const [phase, title] of [
    ['warm', 'Stappen uit de factsheet, als het nu aan de hand is'],
    ['cold', 'Stappen uit de factsheet, om u voor te bereiden'],
  ] as const) {
    it(`says that it has no steps in the ${phase} phase where it hides the road with the steps`, async () => {
      const content = withOrganisation({roads: [{id: 'incidents', hidden: true}]});
      const situation = await situationIn('1280px', {content, phase});
      expect(parts(situation, 'section').map(words)).to.include(
        `${title} Hier staan geen stappen: deze organisatie toont de weg met de stappen niet.`,
      );
    });
  }

  it('ignores an answer that belongs to another question', async () => {
    const level = nl.questions.find(({id}) => id === 'level')!;
    const answers = [...level.answers, {...level.answers[0]!, value: 'region' as const}];
    const content = {...withOrganisation(), questions: [{...level, answers}]};
    const situation = (await situationIn('1280px', {content})) satisfies CwkSituation;
    const values = all(situation, 'radio').filter(({name}) => name === 'level');
    expect(values.map(({value}) => value)).to.have.members([
      'unknown',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});
