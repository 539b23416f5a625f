import {expect} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import type {Advice} from '../../src/content/model/schema.js';
import {QUESTION_IDS} from '../../src/context/questions.js';
import {countCases} from '../support/count-cases.js';
import {closePages, control, openPage, rendered} from '../support/host-page.js';
import {lookAround, type Start} from '../support/least-actions.js';
import {describeOnce} from '../support/once.js';
import {PARTS, plain, shownTexts} from '../support/shown-content.js';

/** The width of a phone, on which most is folded. */
const WIDTH = 390;
const MOST = 2;

/** Answers, and who asks. */
type Asked = Pick<Advice, 'when' | 'role'>;

describeOnce('a visitor of a widget on a phone', () => {
  /** By the number of actions. */
  let seen: readonly string[];

  before(async function () {
    this.timeout(180_000);
    const found = await lookAround(await openPage('bare.html', WIDTH), starts(), MOST);
    seen = found.map((texts) => texts.map(plain).join('\n'));
    closePages();
    const all = PARTS.flatMap((part) => shownTexts(nl, part)).map(leastActions);
    for (const actions of seen.keys()) {
      const number = all.filter((least) => least === actions).length;
      await countCases(number, `texts after ${actions} actions`);
    }
  });

  for (const part of PARTS) {
    it(`sees each text of ${part} after at most two actions`, () => {
      const texts = shownTexts(nl, part);
      expect(texts).not.to.be.empty;
      const far = texts.filter((each) => leastActions(each) === -1);
      expect(far.map(({path, text}) => `${path}: ${text}`)).to.deep.equal([]);
    });
  }

  /** The least number of actions after which a text is in sight; -1 when they are not enough. */
  function leastActions({text}: {readonly text: string}): number {
    return seen.findIndex((words) => words.includes(plain(text)));
  }
});

/** Each widget, with what the page was told; the situation last, because a page keeps what it was told. */
function starts(): readonly Start[] {
  return [
    {html: '<cwk-road-map></cwk-road-map>'},
    {html: '<cwk-grip-matrix></cwk-grip-matrix>'},
    {html: '<cwk-publication-list></cwk-publication-list>'},
    {html: '<cwk-crisis-card></cwk-crisis-card>'},
    {html: '<cwk-exercise></cwk-exercise>'},
    ...nl.roads.flatMap(({id}) => [
      {html: `<cwk-road road="${id}"></cwk-road>`},
      {html: `<cwk-wegenwacht road="${id}"></cwk-wegenwacht>`},
    ]),
    ...nl.scenarios.flatMap(({id, injects}) => injects.map((_, before) => messageOf(id, before))),
    ...situations().map(situationOf),
  ];
}

/** An exercise in which so many messages came before. */
function messageOf(scenario: string, played: number): Start {
  return {
    html: `<cwk-exercise scenario="${scenario}"></cwk-exercise>`,
    async before(page) {
      for (let message = 0; message < played; message += 1) {
        for (const name of [/^Bekijk wie/, /^Volgend bericht/]) {
          control(page, name).click();
          await rendered(page.document);
        }
      }
    },
  };
}

/** Nothing told, each answer alone, and what makes each piece of advice hold. */
function situations(): readonly Asked[] {
  const alone = nl.questions.flatMap(({id, when, answers}) =>
    answers.map(({value}): Asked => ({when: {...when, [id]: [value]}})),
  );
  const all = [{when: {}}, ...alone, ...nl.advice.map(({when, role}) => ({when, role}))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function situationOf({when, role}: Asked): Start {
  return {
    html: '<cwk-situation></cwk-situation>',
    asks: true,
    before(page, widget) {
      const told: Readonly<Record<string, unknown>> = {...when, role: role && [role]};
      for (const question of QUESTION_IDS) {
        const [answer] = (told[question] as string[] | undefined) ?? [];
        const event = new Event('cwk-answer', {bubbles: true, composed: true});
        widget.dispatchEvent(
          Object.assign(event, {question, answer: answer === 'unknown' ? undefined : answer}),
        );
      }
      return rendered(page.document);
    },
  };
}
