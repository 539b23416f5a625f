import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/elements/grip-matrix/define.js';
import '../../../src/elements/publication-list/define.js';
import '../../../src/elements/road-map/define.js';
import '../../../src/elements/situation/define.js';
import '../../../src/elements/wegenwacht/define.js';
import {eventually} from '../../support/eventually.js';
import {pageFixture} from '../../support/page.js';
import {widgetWords} from '../../support/queries.js';
import {byKeyboard, byPointer, type Action} from '../../support/visitor.js';

interface Question {
  readonly question: string;
  /** At most two. */
  readonly actions: readonly Action[];
  /** The widget that answers, and how. */
  readonly widget: string;
  readonly answer: RegExp;
}

const MATRIX = 'cwk-grip-matrix';
const SITUATION = 'cwk-situation';

const QUESTIONS: readonly Question[] = [
  {
    question: 'Wie leidt bij GRIP 4?',
    actions: [{widget: MATRIX, name: /^GRIP 4/}],
    widget: MATRIX,
    answer: /leidt bestuurlijk Voorzitter van de veiligheidsregio/,
  },
  {
    question: 'Wie leidt bij GRIP 2 de hulpdiensten?',
    actions: [{widget: SITUATION, name: /^GRIP 2/}],
    widget: SITUATION,
    answer: /leidt operationeel Veiligheidsregio operationeel/,
  },
  {
    question: 'Wie bel ik als het een ziekenhuis is?',
    actions: [{widget: SITUATION, name: /^Toon nog \d+ contacten/}],
    widget: SITUATION,
    answer: /Z-CERT is het CSIRT van de zorg/,
  },
  {
    question: 'Wat verandert er van GRIP 3 naar GRIP 4?',
    actions: [
      {widget: MATRIX, name: /^GRIP 3/},
      {widget: MATRIX, name: /^Wat verandert er van GRIP 3 naar GRIP 4/},
    ],
    widget: MATRIX,
    answer: /Burgemeester.{0,60}leidt bestuurlijk.{0,60}adviseert/,
  },
  {
    question: 'Wat doen wij nu eerst?',
    actions: [],
    widget: SITUATION,
    answer: /Wat doet uw gemeente eerst\? Als uw eigen systemen zijn geraakt Bel uw ICT-afdeling/,
  },
  {
    question: 'Hoe snel begint het GBT?',
    actions: [{widget: SITUATION, name: /^Hoe snel een team begint/}],
    widget: SITUATION,
    answer: /Bij GRIP 3 is er een GBT\. Het begint binnen 60 minuten/,
  },
  {
    question: 'Het is GRIP 3. Wie kan nu opschalen?',
    actions: [
      {widget: SITUATION, name: /^GRIP 3/},
      {widget: SITUATION, name: /^Hoe snel een team begint, en wie opschaalt/},
    ],
    widget: SITUATION,
    answer: /wie beslist .*In Noord-Holland Noord kan de burgemeester opschalen naar GRIP 4/,
  },
  {
    question: 'Waarom leidt bij GRIP 3 de burgemeester?',
    actions: [
      {widget: MATRIX, name: /^GRIP 3/},
      {widget: MATRIX, name: /^Burgemeester, GRIP 3: /},
    ],
    widget: MATRIX,
    answer: /De crisis speelt in één gemeente\. Daarom leidt de burgemeester/,
  },
  {
    question: 'Wat mag de burgemeester beslissen?',
    actions: [{widget: MATRIX, name: /^Toon in de tabel/, value: 'Burgemeester'}],
    widget: MATRIX,
    answer: /Geen specifieke bevoegdheid bij cyberincidenten/,
  },
  {
    question: 'Wie gaat bij GRIP 4 over de openbare orde?',
    actions: [
      {widget: MATRIX, name: /^GRIP 4/},
      {widget: MATRIX, name: /^Burgemeester, GRIP 4: /},
    ],
    widget: MATRIX,
    answer: /Wie gaat bij GRIP 4 over de openbare orde\?.*Wat de wet zegt.*voorzitter/,
  },
  {
    question: 'Waar vind ik een oefening?',
    actions: [{widget: 'cwk-wegenwacht', name: /^Oefenen/}],
    widget: 'cwk-wegenwacht',
    answer: /Oefenen.*Overheidsbrede Cyberoefening/,
  },
  {
    question: 'Welke publicatie gaat over ransomware?',
    actions: [
      {widget: 'cwk-publication-list', name: /^Zoek en kies/},
      {widget: 'cwk-publication-list', name: /^Zoek in de publicaties/, value: 'ransomware'},
    ],
    widget: 'cwk-publication-list',
    answer: /1 publicatie gevonden.*Ransomware voor gemeenten/,
  },
];

/** The words of a widget and of those inside it, such as the cards of a list. */
function deepWords(widget: Element): string {
  const inner = [...widget.shadowRoot!.querySelectorAll('*')].filter((each) => each.shadowRoot);
  return [widgetWords(widget), ...inner.map(deepWords)].join(' ');
}

describe('twelve questions of people in a town hall', () => {
  let page: HTMLElement;

  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    page = await pageFixture(html`
      <main>
        <cwk-situation></cwk-situation>
        <cwk-grip-matrix></cwk-grip-matrix>
        <cwk-wegenwacht></cwk-wegenwacht>
        <cwk-publication-list></cwk-publication-list>
      </main>
    `);
  });

  it('are twelve, with at most two actions each', () => {
    expect(QUESTIONS.map(({question}) => question)).to.have.lengthOf(12);
    expect(QUESTIONS.filter(({actions}) => actions.length > 2)).to.deep.equal([]);
  });

  for (const [how, operate] of [
    ['pointer', byPointer],
    ['keyboard', byKeyboard],
  ] as const) {
    for (const {question, actions, widget, answer} of QUESTIONS) {
      it(`answers by ${how}: ${question}`, async () => {
        const shown = () => deepWords(page.querySelector(widget)!);
        expect(answer.test(shown()), 'shown before any action').to.equal(actions.length === 0);
        for (const action of actions) await operate(page, action);
        await eventually(() => answer.test(shown()));
      });
    }
  }
});
