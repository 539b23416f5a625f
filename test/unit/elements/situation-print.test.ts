import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {assess} from '../../../src/content/answers/assess.js';
import type {CwkSituation} from '../../../src/elements/situation/situation.js';
import {
  explainedOnPaper,
  explanations,
  paperWords,
  startPrinting,
  stopPrinting,
  writtenUrl,
} from '../../support/print.js';
import {all, parts, words} from '../../support/queries.js';
import {answer, askAs, radio, situationIn, withOrganisation} from '../../support/situation.js';

const content = withOrganisation();

describe('<cwk-situation> on paper', () => {
  let situation: CwkSituation;
  let wasOpen: readonly string[];

  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    situation = await situationIn('1280px', {content});
    await askAs(situation, 'burgemeester');
    await answer(situation, {level: '4', boundary: 'none', society: 'yes', vital: 'yes'});
    wasOpen = open(situation);
    await startPrinting();
  });

  afterEach(stopPrinting);

  it('shows every question with all its answers, and which one was given', () => {
    // No other organisation was hit, so that nothing is asked of it.
    for (const {id, title, answers} of content.questions.filter(({when}) => !when)) {
      expect(paperWords(situation)).to.include(title);
      for (const {value, text} of answers) {
        const button = radio(situation, id, value);
        expect(button.checkVisibility()).to.be.true;
        expect(words(button.labels![0]!)).to.match(new RegExp(`^${text}`));
      }
    }
    expect(radio(situation, 'level', '4').checked).to.be.true;
  });

  it('shows every line, with its source', () => {
    const assessment = assess(
      {phase: 'warm', level: '4', boundary: 'none', society: 'yes', vital: 'yes'},
      content,
      'mayor',
    );
    const paper = paperWords(situation);
    const lines = [
      ...assessment.conflicts,
      ...assessment.administrative,
      ...assessment.operational,
      ...assessment.wheel,
      ...assessment.warnings,
      ...assessment.own,
      ...assessment.warm,
      ...assessment.times,
      ...assessment.changes,
    ];
    expect(lines).to.have.lengthOf.above(20);
    for (const {text} of lines) {
      expect(paper).to.include(text);
    }
    for (const section of parts(situation, 'section')) {
      for (const line of section.querySelectorAll<HTMLElement>(':is(ul, ol):not(.items) > li')) {
        expect(words(line)).to.match(/Bron: /);
      }
    }
  });

  it('shows everybody to call, also who was behind a disclosure, with numbers and addresses', () => {
    const paper = paperWords(situation);
    for (const {name, phone, email} of [...content.contacts, ...content.helplines]) {
      for (const each of [name, phone, email]) {
        expect(paper).to.include(each ?? '');
      }
    }
    expect(paper).to.include('06 12 34 56 78');
    expect(paper).not.to.include('Toon nog');
  });

  it('shows in full where the sources contradict each other', () => {
    expect(parts(situation, 'contradiction')).to.have.lengthOf.above(1);
    for (const contradiction of parts(situation, 'contradiction')) {
      expect(words(contradiction)).to.match(/Wat (de wet zegt|andere bronnen zeggen)/);
    }
  });

  it('writes out each address', () => {
    const links = all(situation, 'link').filter(({protocol}) => protocol === 'https:');
    expect(links).to.have.lengthOf.above(10);
    for (const link of links) {
      expect(writtenUrl(link)).to.equal(` (${link.getAttribute('href')})`);
    }
  });

  it('explains its words', () => {
    expect(explainedOnPaper(situation)).to.deep.equal(explanations(situation));
  });

  it('is what it was after that', async () => {
    await stopPrinting();
    await situation.updateComplete;
    expect(open(situation)).to.deep.equal(wasOpen);
    expect(parts(situation, 'words')).to.be.empty;
  });
});

/** What the folds that are open are called. */
function open(situation: CwkSituation): string[] {
  return [...situation.shadowRoot!.querySelectorAll<HTMLElement>('details[open] > summary')].map(
    words,
  );
}
