import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {announcements, answer, askAs, situationIn} from '../../support/situation.js';

/** Each answer after which it says something else, and what it says after who leads. */
const SAID = [
  [{origin: 'own'}, 'andere stappen, andere uitleg'],
  [{origin: 'other'}, '5 punten om op te letten, andere stappen, andere uitleg'],
  [{society: 'no'}, '5 punten om op te letten'],
  [{boundary: 'none'}, '4 punten om op te letten'],
  [{vital: 'yes'}, 'andere uitleg'],
  [{vital: 'no'}, 'andere uitleg'],
  [{level: '3'}, '4 punten om op te letten, andere stappen, andere uitleg'],
  [{phase: 'cold'}, 'geen punten om op te letten, andere stappen, andere uitleg'],
] as const;

describe('<cwk-situation> says what an answer changed', () => {
  let situation: CwkSituation;

  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    situation = await situationIn('1280px');
  });

  /** The one message of the widget, without who leads. */
  function said(): string {
    const [message, ...others] = announcements(situation);
    expect(others).to.be.empty;
    return message!.replace(
      /^(.*Leidt operationeel: .*?(werk|plan|\))|U bereidt zich voor)\. /,
      '',
    );
  }

  for (const [answers, message] of SAID) {
    it(`after ${Object.entries(answers).join()}`, async () => {
      await answer(situation, answers);
      expect(said()).to.equal(`Er staat nu: ${message}.`);
    });
  }

  it('after a role', async () => {
    await askAs(situation, 'burgemeester');
    expect(said()).to.equal('Er staat nu: wat u als burgemeester kunt doen.');
    await askAs(situation, 'iemand anders');
    expect(said()).to.equal('Er staat nu: geen advies voor één rol.');
  });

  it('that it is nothing more', async () => {
    await answer(situation, {society: 'yes'});
    expect(said()).to.equal('Verder verandert er niets.');
  });

  it('and counts one, and none, in words', async () => {
    const {helplines, advice} = nl;
    situation = await situationIn('1280px', {
      content: {
        ...nl,
        helplines: helplines.filter(({id}) => id === 'ibd'),
        advice: advice.filter(({kind, when}) => kind !== 'warning' || when.boundary),
      },
    });
    await answer(situation, {level: '3'});
    await answer(situation, {boundary: 'none'});
    expect(said()).to.equal('Er staat nu: geen punten om op te letten.');
    await answer(situation, {boundary: 'municipality'});
    expect(said()).to.equal('Er staat nu: 1 punt om op te letten.');
  });

  it('and that other numbers come first', async () => {
    await answer(situation, {origin: 'other'});
    await answer(situation, {sector: 'water-authority'});
    expect(said()).to.equal(
      'Er staat nu: 4 contacten om te bellen, andere stappen, andere uitleg.',
    );
  });
});
