import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {ANSWERS} from '../../../src/content/model/ids.js';
import type {Question} from '../../../src/content/model/schema.js';
import type {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {pageFixture} from '../../support/page.js';
import {unfold} from '../../support/unfold.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';
import {answer, answered, askAs, leaders, radio, situationIn} from '../../support/situation.js';

/** Every answer that a visitor can give. */
const GIVEN = (Object.entries(ANSWERS) as [Question, readonly string[]][]).flatMap(
  ([question, answers]) => answers.map((each) => [question, each] as const),
);

describe('<cwk-situation> answers', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('asks', () => {
    it('for a sector only when another organisation was hit', async () => {
      const situation = await situationIn('1280px', {phase: 'all'});
      const asked = () => all(situation, 'radio').some(({name}) => name === 'sector');
      expect(asked()).to.be.false;
      await answer(situation, {origin: 'other'});
      expect(asked()).to.be.true;
      await answer(situation, {origin: 'own'});
      expect(asked()).to.be.false;
    });

    it('six questions, each with "Weet ik niet", which is the answer at the start', async () => {
      const situation = await situationIn('1280px', {phase: 'all'});
      const questions = [...new Set(all(situation, 'radio').map(({name}) => name))];
      expect(questions).to.deep.equal(['phase', 'level', 'origin', 'society', 'boundary', 'vital']);
      for (const question of questions) {
        const unknown = radio(situation, question as Question, 'unknown');
        expect(words(unknown.labels![0]!)).to.equal('Weet ik niet');
        expect(unknown.checked).to.be.true;
      }
    });

    for (const [question, value] of GIVEN) {
      it(`and tells the page that ${question} is ${value}`, async () => {
        const situation = await situationIn('1280px', {phase: 'all'});
        if (question === 'sector') await answer(situation, {origin: 'other'});
        expect(await told(() => answer(situation, {[question]: value}))).to.deep.equal([
          [question, value],
        ]);
        expect(radio(situation, question, value).checked).to.be.true;
      });
    }

    for (const [question, [value]] of Object.entries(ANSWERS)) {
      it(`and tells the page that nobody knows ${question} any more`, async () => {
        const situation = await situationIn('1280px', {phase: 'cold'});
        const first = question === 'sector' ? ['origin=other'] : [];
        if (question === 'sector') await answer(situation, {origin: 'other'});
        await answer(situation, {[question]: value});
        expect(await told(() => answer(situation, {[question]: 'unknown'}))).to.deep.equal([
          [question, undefined],
        ]);
        expect(answered(situation)).to.deep.equal(
          question === 'phase' ? [] : ['phase=cold', ...first],
        );
      });
    }

    it('one question at first, the level, and a question that an answer brings', async () => {
      const situation = await situationIn('1280px', {phase: 'all'});
      const open = (): string[] => [
        ...new Set(
          all(situation, 'radio')
            .filter((each) => each.checkVisibility() && each.name !== 'phase')
            .map(({name}) => name),
        ),
      ];
      expect(open()).to.deep.equal(['level']);
      await answer(situation, {level: '3'});
      expect(open()).to.deep.equal(['level']);
      await answer(situation, {origin: 'other'});
      expect(open()).to.deep.equal(['level', 'sector']);
    });

    it('first what is not answered yet', async () => {
      const block = await pageFixture<HTMLElement>(
        html`<div><cwk-situation></cwk-situation></div>`,
      );
      await answer(block.querySelector('cwk-situation')!, {level: '4'});
      const late = document.createElement('cwk-situation');
      block.append(late);
      await late.updateComplete;
      expect(radio(late, 'level', '4').checkVisibility()).to.be.false;
      expect(radio(late, 'origin', 'own').checkVisibility()).to.be.true;
      const [row] = parts(late, 'questions')[0]!.querySelectorAll('summary');
      expect(words(row!)).to.equal('Welk GRIP-niveau is afgekondigd? GRIP 4 Wijzig');
    });

    it('who is asking, and tells the page', async () => {
      const situation = await situationIn('1280px');
      expect(await told(() => askAs(situation, 'CISO'))).to.deep.equal([['role', 'ciso']]);
      expect(words(part(situation, 'own'))).to.match(/^Voor u als CISO /);
      expect(await told(() => askAs(situation, 'iemand anders'))).to.deep.equal([
        ['role', undefined],
      ]);
      expect(parts(situation, 'own')).to.be.empty;
    });
  });

  describe('says at once who leads', () => {
    it('while nobody declared a level', async () => {
      const situation = await situationIn('1280px');
      expect(headings(situation)).to.include('Wie leidt nu? (nog niet opgeschaald)');
      expect(leaders(situation)[0]).to.equal(
        'leidt bestuurlijk Burgemeester als de samenleving geraakt is',
      );
    });

    for (const [level, administrative, operational] of [
      ['1', 'Burgemeester', 'ter plaatse, met het CoPI'],
      ['2', 'Burgemeester', 'met het ROT, CoPI ter plaatse'],
      ['3', 'Burgemeester met het GBT', 'adviseert het GBT'],
      ['4', 'Voorzitter van de veiligheidsregio', 'adviseert het RBT'],
      ['5', 'Voorzitter van de veiligheidsregio in de eigen regio', 'bronregio coördineert'],
    ] as const) {
      it(`at GRIP ${level}`, async () => {
        const situation = await situationIn('1280px');
        await answer(situation, {level});
        const [first, second] = leaders(situation);
        expect(headings(situation)).to.include(`Wie leidt bij GRIP ${level}?`);
        expect(first).to.match(new RegExp(`^leidt bestuurlijk ${administrative}`));
        expect(second).to.equal(
          `leidt operationeel Veiligheidsregio operationeel (CoPI en ROT) ${operational}`,
        );
      });
    }

    it('and marks where the sources disagree, with the law apart below', async () => {
      const situation = await situationIn('1280px');
      await answer(situation, {level: '3'});
      expect(leaders(situation)[0]).to.include('bronnen verschillen');
      unfold(situation);
      const [contradiction] = parts(situation, 'contradiction').filter((each) =>
        each.innerText.includes('GRIP 3'),
      );
      expect(words(contradiction!)).to.match(/De bronnen spreken elkaar tegen: .* Wat de wet zegt/);
    });
  });

  for (const level of ['3', '4'] as const) {
    it(`names the fold in which the sources that differ stand at GRIP ${level}`, async () => {
      const situation = await situationIn('1280px');
      await askAs(situation, 'burgemeester');
      await answer(situation, {level});
      const marks = [
        ...unfold(situation).shadowRoot!.querySelectorAll<HTMLElement>('.answer .differ'),
      ];
      const [title, reasons] = [...sections(situation)].find(([each]) =>
        each.startsWith('Uitleg'),
      )!;
      expect(marks).to.have.lengthOf.above(0);
      for (const mark of marks) {
        expect(words(mark)).to.equal(`bronnen verschillen, zie “${title.split(':')[0]}”`);
      }
      expect(words(reasons)).to.contain(
        {
          3: 'De bronnen spreken elkaar tegen: Wie leidt bij GRIP 3?',
          4: 'De bronnen spreken elkaar tegen: Wie gaat bij GRIP 4 over de openbare orde?',
        }[level],
      );
    });
  }

  describe('shows the steps', () => {
    it('of the warm phase in order, after who leads and whom to call', async () => {
      const situation = await situationIn('1280px');
      expect(headings(situation)).not.to.include('Stappen uit de factsheet, om u voor te bereiden');
      const steps = sections(situation).get('Stappen uit de factsheet, als het nu aan de hand is')!;
      expect(steps.querySelector('ol')!.children).to.have.lengthOf(6);
      expect(words(part(situation, 'answer'))).to.match(/^Wie leidt nu\? .* Wie moet u bellen\?/);
    });

    it('of the cold phase before all else', async () => {
      const situation = await situationIn('1280px', {phase: 'cold'});
      expect(headings(situation)).not.to.include(
        'Stappen uit de factsheet, als het nu aan de hand is',
      );
      expect(words(part(situation, 'answer'))).to.match(
        /^Stappen uit de factsheet, om u voor te bereiden .* Wie moet u bellen\?/,
      );
      expect(parts(situation, 'actions')).to.be.empty;
      expect(leaders(situation)).to.be.empty;
    });

    it('of both phases while nobody knows', async () => {
      const situation = await situationIn('1280px', {phase: 'all'});
      expect(headings(situation)).to.include.members([
        'Stappen uit de factsheet, als het nu aan de hand is',
        'Stappen uit de factsheet, om u voor te bereiden',
      ]);
    });
  });

  describe('shows the source', () => {
    it('of each line that does not come from the factsheet alone', async () => {
      const situation = await situationIn('1280px');
      await answer(situation, {level: '3'});
      const times = sections(situation).get('Hoe snel een team begint, en wie opschaalt')!;
      const lines = times.querySelectorAll<HTMLElement>('.lines > ul > li');
      expect(lines).to.have.lengthOf.above(2);
      for (const line of lines) {
        expect(words(line)).to.match(/Bron: /);
      }
    });

    it('of every line when a visitor asks for it', async () => {
      const situation = await situationIn('1280px');
      const steps = (): string =>
        [
          ...sections(situation)
            .get('Stappen uit de factsheet, als het nu aan de hand is')!
            .querySelectorAll<HTMLElement>('ol > li > p'),
        ]
          .map(words)
          .join(' ');
      expect(steps()).not.to.match(/Bron: factsheet, W/);
      one(situation, 'checkbox', 'Toon bij elke zin de bron').click();
      await situation.updateComplete;
      expect(steps()).to.match(/Bron: factsheet, W/);
    });
  });

  it('follows the answers that were given before it came', async () => {
    const block = await pageFixture<HTMLElement>(html`<div><cwk-situation></cwk-situation></div>`);
    const first = block.querySelector('cwk-situation')!;
    await answer(first, {level: '4', society: 'yes'});
    await askAs(first, 'CISO');
    const late = document.createElement('cwk-situation');
    block.append(late);
    await late.updateComplete;
    expect(answered(late)).to.deep.equal(['level=4', 'society=yes']);
    expect(widgetWords(late)).to.include('Voor u als CISO');
  });
});

/** What the page is told while `action` runs: question and answer. */
async function told(action: () => Promise<void>): Promise<(readonly [string, unknown])[]> {
  const events: (readonly [string, unknown])[] = [];
  const listen = ({question, answer}: CwkAnswerEvent): void => void events.push([question, answer]);
  document.body.addEventListener('cwk-answer', listen);
  await action();
  document.body.removeEventListener('cwk-answer', listen);
  return events;
}

/** What the headings say, without how many things there are below. */
function headings(situation: CwkSituation): string[] {
  return all(situation, 'heading').map((heading) => words(heading).replace(/ \(\d+\)$/, ''));
}

function sections(situation: CwkSituation): Map<string, HTMLElement> {
  return new Map(
    parts(unfold(situation), 'section').map((each) => [
      words(all(each, 'heading')[0]!).replace(/ \(\d+\)$/, ''),
      each,
    ]),
  );
}
