import {expect} from '@open-wc/testing';
import {nl} from '../../../src/content/nl/content.js';
import type {Scenario} from '../../../src/content/model/schema.js';
import {chooser, exerciseWith, goTo, printedBy} from '../../support/exercise.js';
import {paperWords, startPrinting, stopPrinting, writtenUrl} from '../../support/print.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';

const BANNER = 'Dit is een oefening. De gebeurtenissen zijn verzonnen.';

describe('<cwk-exercise>: on paper', () => {
  afterEach(() => stopPrinting());

  it('has every scenario in full when none was chosen', async () => {
    const exercise = await chooser();
    await startPrinting();
    expectWhole(paperWords(exercise), nl.scenarios);
  });

  it('has the chosen scenario in full, also the messages to come, and no other', async () => {
    const exercise = await exerciseWith('university');
    await startPrinting();
    const paper = paperWords(exercise);
    expectWhole(paper, [nl.scenarios[1]!]);
    expect(paper).not.to.contain(nl.scenarios[0]!.title);
  });

  it('says at each scenario that it is an exercise', async () => {
    const exercise = await chooser();
    await startPrinting();
    expect(paperWords(exercise).split(BANNER)).to.have.lengthOf(nl.scenarios.length + 1);
  });

  it('says what is known at each message, which levels fit and who leads then', async () => {
    const exercise = await exerciseWith('drinking-water');
    await startPrinting();
    const paper = paperWords(exercise);
    expect(paper).to.match(/Dit is dan bekend .*Is vitale infrastructuur geraakt\? Ja/);
    expect(paper).to.contain('Bij dit bericht past GRIP 4 of GRIP 5.');
    const outcomes = parts(part(exercise, 'scenario'), 'outcome').map(words);
    expect(outcomes.map((text) => text.slice(0, 6))).to.deep.equal([
      'GRIP 0',
      'GRIP 2',
      'GRIP 3',
      'GRIP 4',
      'GRIP 4',
      'GRIP 5',
    ]);
    expect(outcomes[4]).to.match(/Voorzitter van de veiligheidsregio/);
  });

  it('has what the sources disagree about once per scenario, with the law', async () => {
    const exercise = await exerciseWith('drinking-water');
    await startPrinting();
    const found = parts(part(exercise, 'scenario'), 'contradiction').map(words);
    expect(found.map((text) => /: ([^?]+\?)/.exec(text)?.[1])).to.deep.equal([
      'Wie bestrijdt de digitale oorzaak bij vitale infrastructuur?',
      'Wie leidt bij GRIP 3?',
      'Wie gaat bij GRIP 4 over de openbare orde?',
    ]);
  });

  it('has the words that it explains, and addresses in full', async () => {
    const exercise = await exerciseWith('hospital');
    await startPrinting();
    expect(words(part(exercise, 'words'))).to.contain('Regionaal Operationeel Team.');
    expect(
      writtenUrl(
        one(exercise.shadowRoot!.querySelector('.on-paper a')!.parentElement!, 'link', /^vrnhn/),
      ),
    ).to.contain('https://www.vrnhn.nl/');
  });

  it('leaves the questions and buttons on the screen', async () => {
    const exercise = await exerciseWith('hospital');
    await goTo(exercise, 2);
    await startPrinting();
    const shown = [...all(exercise, 'radio'), ...all(exercise, 'button')].filter(
      (each) => each.checkVisibility() && !each.classList.contains('term'),
    );
    expect(shown).to.deep.equal([]);
  });

  it('is as it was afterwards', async () => {
    const exercise = await exerciseWith('hospital');
    await goTo(exercise, 2);
    const before = widgetWords(exercise);
    await startPrinting();
    await stopPrinting();
    expect(widgetWords(exercise)).to.equal(before);
    expect(parts(exercise, 'scenario')).to.deep.equal([]);
  });

  describe('by the button', () => {
    it('prints the chosen scenario for who leads the exercise, without the page', async () => {
      const exercise = await exerciseWith('bridges');
      const printed = await printedBy(exercise, 'Druk de oefening af voor de begeleider');
      expect(printed.title).to.equal('Oefenen met een cyberincident: voor de begeleider');
      expect(printed.lang).to.equal('nl');
      expectWhole(tidy(printed.words), [nl.scenarios[3]!]);
      expect(printed.words).to.contain(BANNER).and.to.contain('Disclaimer');
    });

    it('prints all scenarios while none is chosen', async () => {
      const exercise = await chooser();
      const printed = await printedBy(exercise, 'Druk alle oefeningen af voor de begeleider');
      expectWhole(tidy(printed.words), nl.scenarios);
    });

    it('leaves nothing on the page', async () => {
      const exercise = await exerciseWith('bridges');
      await printedBy(exercise, 'Druk de oefening af voor de begeleider');
      expect(exercise.shadowRoot!.querySelector('iframe')).to.be.null;
    });
  });
});

/** Every text of the scenarios. */
function expectWhole(paper: string, scenarios: readonly Scenario[]): void {
  for (const {title, origin, start, injects} of scenarios) {
    const texts = [title, origin.text, start.text];
    for (const {text, why, duties = [], steps} of injects) {
      texts.push(
        text,
        why.text,
        ...duties.map((duty) => duty.text),
        ...steps.flatMap((step) => [step.text, step.response.text]),
      );
    }
    expect(texts.filter((text) => !paper.includes(text))).to.deep.equal([]);
  }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}
