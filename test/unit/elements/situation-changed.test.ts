import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Question} from '../../../src/content/model/schema.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {parts, words} from '../../support/queries.js';
import {
  announcements,
  answer,
  askAs,
  radio,
  situationIn,
  visitorSelect,
} from '../../support/situation.js';
import {unfold} from '../../support/unfold.js';

type Step = readonly [question: Question | 'role', answer: string];

/** Twenty answers, in each of which something of the answer changes. */
const STEPS: readonly Step[] = [
  ['level', '1'],
  ['level', '3'],
  ['role', 'burgemeester'],
  ['origin', 'own'],
  ['society', 'yes'],
  ['level', '4'],
  ['boundary', 'region'],
  ['vital', 'yes'],
  ['role', 'CISO'],
  ['level', '5'],
  ['origin', 'other'],
  ['sector', 'care'],
  ['sector', 'ict-supplier'],
  ['phase', 'cold'],
  ['role', 'communicatieadviseur'],
  ['phase', 'warm'],
  ['boundary', 'none'],
  ['level', '2'],
  ['level', 'unknown'],
  ['role', 'iemand anders'],
];

describe('<cwk-situation> after an answer', () => {
  for (const width of [390, 1280]) {
    it(`says at ${width} px in view, in one line, what changed, and announces one message`, async () => {
      await setViewport({width, height: 844});
      const situation = await inPage(`${width - 32}px`);
      const unseen: string[] = [];
      for (const step of STEPS) {
        await take(situation, step);
        const [line] = parts(situation, 'changed');
        const said = line && words(line);
        const {top, bottom, height} = line?.getBoundingClientRect() ?? new DOMRect();
        const isSeen = said && top >= 0 && bottom <= innerHeight && height <= 48;
        if (!isSeen) unseen.push(`${step.join('=')}: ${said}, ${top}–${bottom}, ${height} px`);
        expect(announcements(situation), step.join('=')).to.have.lengthOf(1);
      }
      expect(unseen).to.deep.equal([]);
    });
  }

  it('says who leads where that changed, and else what is new', async () => {
    const situation = await inPage('358px');
    for (const [step, said] of [
      [['level', '3'], 'GRIP 3 · Burgemeester leidt'],
      [['role', 'burgemeester'], 'Nieuw: punten voor u'],
      [['level', '4'], 'GRIP 4 · Voorzitter van de veiligheidsregio leidt'],
      [['phase', 'cold'], 'U bereidt zich voor'],
    ] as const) {
      await take(situation, step);
      expect(words(parts(situation, 'changed')[0]!)).to.equal(`${said} Naar het antwoord`);
    }
  });

  it('leads to the answer, and is gone then', async () => {
    await setViewport({width: 390, height: 844});
    const situation = await inPage('358px');
    await take(situation, ['level', '3']);
    parts(situation, 'changed')[0]!.querySelector('button')!.click();
    await situation.updateComplete;
    const focused = situation.shadowRoot!.activeElement as HTMLElement;
    expect(words(focused)).to.equal('Wie leidt bij GRIP 3?');
    const {top} = focused.getBoundingClientRect();
    expect(top).to.be.within(-1, 200);
    expect(parts(situation, 'changed')).to.be.empty;
  });

  it('is not there before an answer, nor for an answer of another widget', async () => {
    const situation = await inPage('358px');
    expect(parts(situation, 'changed')).to.be.empty;
  });
});

async function inPage(width: string): Promise<CwkSituation> {
  // Long enough around it to scroll.
  return unfold(await situationIn(width, {style: 'padding-block: 1000px', phase: 'all'}));
}

/** Answers as a visitor does, who sees what is answered. */
async function take(situation: CwkSituation, [question, value]: Step): Promise<void> {
  const control =
    question === 'role' ? visitorSelect(situation) : radio(situation, question, value);
  control.scrollIntoView({block: 'center', behavior: 'instant'});
  if (question === 'role') await askAs(situation, value);
  else await answer(situation, {[question]: value});
}
