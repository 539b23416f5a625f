import {expect, html} from '@open-wc/testing';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import '../../../src/elements/grip-matrix/define.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import '../../../src/elements/situation/define.js';
import {pageFixture} from '../../support/page.js';
import {answered, visitorSelect} from '../../support/situation.js';
import {warningsDuring} from '../../support/warnings.js';

/** Events that any script of a page can dispatch, and what the console says of them. */
const WRONG: Readonly<Record<string, readonly [() => Event, string]>> = {
  'an unknown question': [
    () => new CwkAnswerEvent('weather' as 'level', '3'),
    'the question in a cwk-answer event must be one of phase, origin, sector, society, boundary, vital, level, role, but was "weather".',
  ],
  'a question with the name of something that every object has': [
    () => new CwkAnswerEvent('constructor' as 'level', '3'),
    'the question in a cwk-answer event must be one of phase, origin, sector, society, boundary, vital, level, role, but was "constructor".',
  ],
  'no question': [
    () => new CustomEvent('cwk-answer', {bubbles: true, detail: {question: 'level', answer: '4'}}),
    'the question in a cwk-answer event must be one of phase, origin, sector, society, boundary, vital, level, role, but was undefined.',
  ],
  'an answer to another question': [
    () => new CwkAnswerEvent('level', 'warm' as '3'),
    'the answer to level in a cwk-answer event must be one of 0, 1, 2, 3, 4, 5, but was "warm".',
  ],
  'a number for a level': [
    () => new CwkAnswerEvent('level', 4 as unknown as '4'),
    'the answer to level in a cwk-answer event must be one of 0, 1, 2, 3, 4, 5, but was 4.',
  ],
  'the word of a link for "weet ik niet"': [
    () => new CwkAnswerEvent('role', 'none' as 'mayor'),
    'the answer to role in a cwk-answer event must be one of mayor, public-order-adviser, ciso, communication, but was "none".',
  ],
  'null for "weet ik niet"': [
    () => new CwkAnswerEvent('society', null as unknown as undefined),
    'the answer to society in a cwk-answer event must be one of yes, no, but was null.',
  ],
  'a megabyte': [
    () => new CwkAnswerEvent('vital', 'x'.repeat(1_000_000) as 'yes'),
    `the answer to vital in a cwk-answer event must be one of yes, no, but was "${'x'.repeat(80)}…".`,
  ],
  'an object that has no words': [
    () => new CwkAnswerEvent('origin', Object.create(null) as 'own'),
    'the answer to origin in a cwk-answer event must be one of own, other, but was an object.',
  ],
};

describe('providePage', () => {
  for (const [what, [event, problem]] of Object.entries(WRONG)) {
    it(`warns once of ${what} in a cwk-answer event, and changes nothing`, async () => {
      const situation = await told();
      const before = shown(situation);
      const warnings = await warningsDuring(async () => {
        situation.dispatchEvent(event());
        await situation.updateComplete;
        situation.dispatchEvent(event());
        await situation.updateComplete;
      });
      expect(warnings).to.deep.equal([`[cyberwegenkaart] <cwk-situation>: ${problem}`]);
      expect(shown(situation)).to.deep.equal(before);
    });
  }

  it('names the element of the page that dispatched it', async () => {
    const situation = await told();
    const warnings = await warningsDuring(async () => {
      situation.parentElement!.dispatchEvent(new CwkAnswerEvent('boundary', 'moon' as 'none'));
      await situation.updateComplete;
    });
    expect(warnings).to.deep.equal([
      '[cyberwegenkaart] <main>: the answer to boundary in a cwk-answer event must be one of none, municipality, region, but was "moon".',
    ]);
  });

  it('takes the answers of a script that does not know our class', async () => {
    const situation = await told();
    const event = new Event('cwk-answer', {bubbles: true});
    situation.dispatchEvent(Object.assign(event, {question: 'level', answer: '5'}));
    await situation.updateComplete;
    expect(answered(situation)).to.include('level=5');
  });
});

/** A situation on a page that was told a few things. */
async function told(): Promise<CwkSituation> {
  const page = await pageFixture(html`<main><cwk-situation></cwk-situation></main>`);
  const situation = page.querySelector('cwk-situation')!;
  situation.dispatchEvent(new CwkAnswerEvent('level', '3'));
  situation.dispatchEvent(new CwkAnswerEvent('vital', 'no'));
  situation.dispatchEvent(new CwkAnswerEvent('role', 'ciso'));
  await situation.updateComplete;
  return situation;
}

function shown(situation: CwkSituation): string[] {
  return [...answered(situation), visitorSelect(situation).value];
}
