import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {Road, Statement} from '../../../src/content/model/schema.js';
import type {CwkRoad} from '../../../src/elements/road/road.js';
import '../../../src/elements/road/define.js';
import {unfold} from '../../support/unfold.js';
import {pageFixture} from '../../support/page.js';
import {PUBLIC_ORDER} from '../../support/public-order.js';
import {all, one, part, parts, widgetWords, words} from '../../support/queries.js';

describe('<cwk-road> cyber incidents and crises', () => {
  let road: CwkRoad;

  before(() => setViewport({width: 1280, height: 800}));

  beforeEach(async () => {
    road = await pageFixture(html`<cwk-road road="incidents"></cwk-road>`);
    unfold(road);
  });

  it('says which way to go, and then has the other sections of the factsheet, the incidents and the colophon', () => {
    expect(sectionTitles(road)).to.deep.equal([
      'Welke richting te nemen',
      'Doel van deze weg',
      "Risico's op de weg (9)",
      'Wie zit er aan het stuur (11)',
      'Wegenwacht (20)',
      'Bekende incidenten (2)',
      'Over deze factsheet',
    ]);
  });

  it('says directly below the goal that it is the factsheet in our words', () => {
    const {summary, coverage} = incidents();
    expect(widgetWords(road)).to.include(`${summary.text} ${coverage.text}`);
  });

  it('says of which organisations the road is, and names the semi-public ones', () => {
    const goal = section(road, 'Doel van deze weg');
    expect(words(goal)).to.contain('Deze weg gaat over incidenten bij bedrijven, instellingen');
    expect(words(goal)).to.contain(
      'zoals: wegen, bruggen, sluizen, scholen, ziekenhuizen, culturele instellingen en verzorgingshuizen.',
    );
  });

  it('keeps a list of sentences a list', () => {
    expect(all(section(road, "Risico's op de weg"), 'listitem').map(words)).to.deep.equal([
      'een gehackt ziekenhuis dat geen patiënten meer kan behandelen of opnemen',
      'een universiteit met ransomware, waar studenten niet meer kunnen studeren of afstuderen',
    ]);
  });

  it('tells every risk, with the examples', () => {
    const risks = words(section(road, "Risico's op de weg"));
    const texts = incidents().risks!.flatMap(({text, items = []}) => [text, ...items]);
    expect(texts).to.have.lengthOf(19);
    expect(texts.filter((text) => !risks.includes(text))).to.deep.equal([]);
  });

  describe('who is at the wheel', () => {
    it('names each actor once', () => {
      const wheel = section(road, 'Wie zit er aan het stuur');
      expect(all(wheel, 'heading').slice(1).map(words)).to.deep.equal([
        'Bedrijven en instellingen',
        'Burgemeester',
        'CISO',
        'CISO en crisisadviseur OOV',
        'Lokale driehoek',
        'Veiligheidsregio',
        'Voorzitter van de veiligheidsregio',
        'NCSC',
        'Minister van Justitie en Veiligheid',
        'NCTV',
        "CERT's",
      ]);
    });

    it('has all eighteen statements, each below its actor, with its condition', () => {
      const statements = incidents().wheel!;
      expect(statements).to.have.lengthOf(18);
      const wrong = statements.filter(({actor, text, condition}) => {
        const item = one(section(road, 'Wie zit er aan het stuur'), 'heading', actor).closest(
          'li',
        )!;
        const line = condition ? `${text} Volgens de factsheet: ${condition}` : text;
        return !words(item).includes(line);
      });
      expect(wrong).to.deep.equal([]);
    });

    it('gives no condition where the factsheet has none', () => {
      const wheel = words(section(road, 'Wie zit er aan het stuur'));
      expect(wheel.match(/Volgens de factsheet: /g)).to.have.lengthOf(6);
    });

    it('names the sectors that have a CERT', () => {
      const certs = one(road, 'heading', "CERT's").closest('li')!;
      expect(words(certs)).to.match(/: waterschappen, zorg, verzekeraars en gemeenten\.$/);
    });
  });

  describe('direction', () => {
    it('has the cold phase: four things to do', () => {
      const cold = one(road, 'heading', 'Koude fase: u bereidt zich voor (4)').closest('details')!;
      expect(all(cold, 'listitem').map(words)).to.deep.equal([
        'Bekijk welke soorten crises mogelijk zijn.',
        'Bekijk hoe de crisisbeheersing is opgebouwd.',
        'Bekijk hoe u de gevolgen aanpakt en wie wat doet.',
        "Oefen de scenario's. Dan weet iedereen straks wat te doen.",
      ]);
    });

    it('has the warm phase: six steps in the order of the source', () => {
      const warm = one(road, 'heading', 'Warme fase: het is nu aan de hand').parentElement!;
      expect(warm.querySelector('ol')).to.exist;
      expect(all(warm, 'listitem').map((step) => words(step).split('. ')[0])).to.deep.equal([
        'De burgemeester handelt als het incident de samenleving raakt',
        'De burgemeester overlegt eerst binnen de gemeente',
        'Als het nodig is, kan de burgemeester de lokale driehoek bijeenroepen.',
        'De burgemeester kan dan ook een crisisteam vormen.',
        'Vanaf GRIP 3 roept de burgemeester volgens de factsheet het GBT bijeen',
        'Bij een crisis over de gemeentegrens komt de voorzitter van de veiligheidsregio in actie',
      ]);
    });
  });

  describe('contradictions', () => {
    it('are one line until a visitor taps it', async () => {
      const closed = await pageFixture<CwkRoad>(html`<cwk-road road="incidents"></cwk-road>`);
      const [first] = parts(closed, 'contradiction');
      expect(words(first!)).to.equal(
        'De bronnen spreken elkaar tegen: Blijft het GBT bestaan boven GRIP 3?',
      );
      first!.querySelector('summary')!.click();
      expect(words(first!)).to.contain('Wat de wet zegt');
    });

    it('are each shown in full once: the question, what the sources say, and the position of the law', () => {
      expect(parts(road, 'contradiction').map(words).map(withoutSources)).to.have.members(
        nl.contradictions.map(({id, question, statements, position, practice}) =>
          [
            `De bronnen spreken elkaar tegen: ${question}`,
            ...statements.map(({text}) => text),
            id === 'ncsc-cause' ? 'Wat andere bronnen zeggen' : 'Wat de wet zegt',
            position.text,
            ...(practice ? ['Wat andere bronnen zeggen', practice.text] : []),
          ].join(' '),
        ),
      );
    });

    it('name the sources of every side', () => {
      const sides = parts(road, 'contradiction').flatMap((box) => [...box.querySelectorAll('p')]);
      const bare = sides
        .map(words)
        .filter((text) => !/^Wat (de wet|andere bronnen) zeg|Bron: /.test(text));
      expect(bare).to.deep.equal([]);
    });

    it('are marked, with the way to the full text, where they come up again', () => {
      expect(widgetWords(road).match(/bronnen verschillen, zie hierboven/g)).to.have.lengthOf(3);
    });

    it('keep the law in the same block as the claim that the mayor keeps public order at GRIP 4', () => {
      const claims = [...road.shadowRoot!.querySelectorAll('p')].filter((p) =>
        PUBLIC_ORDER.test(words(p)),
      );
      expect(claims.length).to.equal(2);
      for (const claim of claims) {
        expect(words(claim.closest<HTMLElement>('li')!)).to.contain(
          'is de voorzitter van de veiligheidsregio “bij uitsluiting bevoegd”',
        );
      }
    });
  });

  describe('known incidents', () => {
    it('are a list of their own, with when they were', () => {
      const list = section(road, 'Bekende incidenten');
      expect(all(list, 'heading').slice(1).map(words)).to.deep.equal([
        'Hack bij gemeente Hof van Twente',
        'Log4j',
      ]);
      const times = [...list.querySelectorAll('time')];
      expect(times.map((time) => [time.dateTime, words(time)])).to.deep.equal([
        ['2020-12', 'december 2020'],
        ['2021-12', 'december 2021'],
      ]);
    });

    it('name the host that each link leads to', () => {
      const list = section(road, 'Bekende incidenten');
      expect(words(list)).to.contain('Lessen uit de hack (VNG) (vng.nl)');
      expect(words(list)).to.contain('Nieuwsuur over Log4j (nos.nl)');
    });

    it('say where we differ from the factsheet', () => {
      expect(words(section(road, 'Bekende incidenten'))).to.contain(
        'De factsheet noemt 2021. Dat is het jaar van het rapport van de gemeente. De hack was in december 2020. Bron: ',
      );
    });
  });

  it('ends with who made the factsheet, for whom and when', () => {
    expect(words(section(road, 'Over deze factsheet'))).to.equal(
      'Over deze factsheet Het CCV maakte de Lokale cyberwegenkaart voor gemeenten. De opdracht kwam van het ministerie van Justitie en Veiligheid. Het CCV vroeg raad aan verschillende netwerkpartners. De factsheet is van mei 2022. Vragen? Mail info@hetccv.nl.',
    );
  });

  describe('sources', () => {
    it('stay away from the statements of the factsheet until a visitor asks', () => {
      expect(words(section(road, 'Doel van deze weg'))).not.to.contain('Bron: ');
    });

    it('always stand at a statement of ours', () => {
      expect(widgetWords(road)).to.contain('Voor deze weg kunt u terecht bij de IBD, de VNG en');
      expect(sourced(road, incidents().advice)).to.be.true;
    });

    it('stand at every statement when a visitor asks', async () => {
      await showSources(road);
      const {summary, goal, risks, wheel, direction, colophon, advice, coverage} = incidents();
      const statements: readonly Statement[] = [
        summary,
        ...goal!,
        ...risks!,
        ...wheel!,
        direction!.choice,
        ...direction!.cold,
        ...direction!.warm,
        ...colophon!,
        advice,
        coverage,
      ];
      expect(statements).to.have.lengthOf(48);
      expect(statements.filter((statement) => !sourced(road, statement))).to.deep.equal([]);
    });

    it('name the section of the factsheet', async () => {
      await showSources(road);
      expect(words(section(road, 'Doel van deze weg'))).to.contain(
        'bedrijven, instellingen en belangrijke voorzieningen in de gemeente. Bron: factsheet, Doel van deze weg',
      );
    });

    it('stand at every item of the wegenwacht too', async () => {
      await showSources(road);
      const wegenwacht = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
      await wegenwacht.updateComplete;
      unfold(wegenwacht);
      const ofRoad = nl.resources.filter((resource) => resource.road === 'incidents');
      expect(ofRoad.filter((resource) => !sourced(wegenwacht, resource))).to.deep.equal([]);
    });

    it('go away again', async () => {
      await showSources(road);
      await showSources(road);
      expect(words(section(road, 'Doel van deze weg'))).not.to.contain('Bron: ');
    });
  });

  it('has one line with source, date and disclaimer', () => {
    expect(words(part(road, 'source-line'))).to.contain('mei 2022. Bronnen gelezen op');
    const wegenwacht = road.shadowRoot!.querySelector('cwk-wegenwacht')!;
    expect(part(wegenwacht, 'source-line').checkVisibility()).to.be.false;
  });
});

function incidents(): Road {
  return nl.roads.find(({id}) => id === 'incidents')!;
}

function sectionTitles(road: Element): string[] {
  return parts(road, 'section').map((box) => words(all(box, 'heading')[0]!));
}

function section(road: Element, title: string): HTMLElement {
  return parts(road, 'section').find((box) => words(all(box, 'heading')[0]!).startsWith(title))!;
}

/** Whether the sentence stands somewhere with its source behind it. */
function sourced(widget: Element, {text}: Pick<Statement, 'text'>): boolean {
  return [...widget.shadowRoot!.querySelectorAll('p')]
    .map(words)
    .some((paragraph) => paragraph.startsWith(text) && paragraph.includes(' Bron: '));
}

async function showSources(road: CwkRoad): Promise<void> {
  one(road, 'checkbox', 'Toon bij elke zin de bron').click();
  await road.updateComplete;
}

/** Without "Bron: factsheet, Wie zit er aan het stuur" and the like, which end where the next sentence begins. */
function withoutSources(text: string): string {
  return text.replace(
    / Bron: .*?(?= De factsheet| En zij zegt| Sommige| Wat de wet| Wat andere|$)/g,
    '',
  );
}
