import {expect} from 'chai';
import * as v from 'valibot';
import {LEVEL_IDS} from '../../../src/content/model/ids.js';
import {nl} from '../../../src/content/nl/content.js';
import {
  itemSchemas,
  partSchemas,
  type Basis,
  type Cell,
  type CollectionName,
  type Content,
  type PartName,
  type Source,
} from '../../../src/content/model/schema.js';
import {cites} from '../../../src/templates/sources.js';
import {doubles, problemsOf} from '../../support/content-words.js';
import {walkContent} from '../../support/walk-content.js';

const COLLECTIONS = Object.keys(itemSchemas) as CollectionName[];
// The organisation comes with a local file only.
const PARTS = (Object.keys(partSchemas) as PartName[]).filter((name) => name !== 'organisation');

const fromPage = nl.publications.filter(({sources}) => cites(sources, 'publications'));

describe('built-in content', () => {
  describe('shape', () => {
    for (const name of COLLECTIONS) {
      it(`fits the schema in every item of ${name}`, () => {
        expect(problemsOf(v.array(itemSchemas[name]), nl[name])).to.deep.equal([]);
      });

      it(`has no property in ${name} that the schema does not know`, () => {
        expect(v.parse(v.array(itemSchemas[name] as v.GenericSchema), nl[name])).to.deep.equal(
          nl[name],
        );
      });
    }

    for (const name of PARTS) {
      it(`fits the schema in ${name}`, () => {
        expect(problemsOf(partSchemas[name], nl[name])).to.deep.equal([]);
      });

      it(`has no property in ${name} that the schema does not know`, () => {
        expect(v.parse(partSchemas[name] as v.GenericSchema, nl[name])).to.deep.equal(nl[name]);
      });
    }

    it('is Dutch', () => {
      expect(nl.lang).to.equal('nl');
    });

    it('names the day on which it was checked', () => {
      expect(nl.verifiedOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });
  });

  describe('references', () => {
    for (const name of COLLECTIONS) {
      it(`has no id twice in ${name}`, () => {
        expect(doubles(nl[name].map((item) => item.id))).to.deep.equal([]);
      });
    }

    it('resolve', () => {
      expect(danglingReferences(nl)).to.deep.equal([]);
    });

    it('are reported when they lead nowhere', () => {
      const broken = structuredClone(nl);
      broken.publications[0]!.group = 'no-such-group';
      broken.actors[1]!.cells[0]!.contradiction = 'no-such-contradiction';
      expect(danglingReferences(broken)).to.deep.equal([
        'actors[1].cells[0].contradiction: no-such-contradiction',
        'publications[0].group: no-such-group',
      ]);
    });

    it('use every contradiction', () => {
      const used = [...walkContent(nl)]
        .filter(({key}) => key === 'contradiction')
        .map(({value}) => value);
      const unused = nl.contradictions.map(({id}) => id).filter((id) => !used.includes(id));
      expect(unused).to.deep.equal([]);
    });

    it('use every group', () => {
      expect(nl.publications.map(({group}) => group)).to.include.members(
        nl.groups.map(({id}) => id),
      );
    });
  });

  describe('links', () => {
    it('are https addresses that parse', () => {
      const wrong = urlsOf(nl).filter(
        (url) => !URL.canParse(url) || new URL(url).protocol !== 'https:',
      );
      expect(wrong).to.deep.equal([]);
    });

    it('contain no half of an address that the PDF broke', () => {
      expect(urlsOf(nl).filter(isBroken)).to.deep.equal([]);
    });

    for (const url of [
      'https://www.ncsc.nl/documenten/publicaties/2020/februari/21/natio-',
      'https://www.ncsc.nl/documenten/publicaties/2020/februari/21/natio-naal-crisisplan-digitaal',
      'https://vng.nl/naal-crisisplan-digitaal',
      'https://www.ifv.nl/kennisplein/whitepaper-digitale-ontwrich-ting-en-cyber',
      'https://www.ifv.nl/kennisplein/ting-en-cyber',
      'https://www.ncsc.nl/actueel/ncsc-publiceert-handrei-king-effectief-opereren',
      'https://nos.nl/nieuwsuur/artikel/2409121-cyberwaakhond-waar-schuwt-voor-gevaarlijk',
      'https://vng.nl/praktijkvoorbeelden/lessen-uit-de-hack-bij-gemeente-',
      'https://vng.nl/praktijkvoorbeelden/lessen-uit-de-hack-bij-gemeentehof-van-twente',
      'https://www.ifv.nl/kennisplein/',
    ]) {
      it(`would report ${url}`, () => {
        expect(isBroken(url)).to.be.true;
      });
    }

    it('of the factsheet are the repaired ones, all twelve', () => {
      const links = [...nl.resources, ...nl.incidents]
        .filter(({sources}) => cites(sources, 'factsheet'))
        .flatMap((item) => item.links);
      expect(links.map((link) => link.url)).to.have.members([
        'https://nipv.nl',
        'https://www.ifv.nl/kennisplein/Documents/20170523-IFV-KP-GRIP.pdf',
        'https://hetccv.nl/onderwerpen/cybercrime/database-lokale-cyberprojecten/',
        'https://vng.nl/praktijkvoorbeelden/lessen-uit-de-hack-bij-gemeente-hof-van-twente',
        'https://nos.nl/nieuwsuur/artikel/2409121-cyberwaakhond-waarschuwt-voor-gevaarlijk-beveiligingslek',
        'https://www.ifv.nl/kennisplein/crises-en-crisisbeheersing/publicaties/whitepaper-digitale-ontwrichting-en-cyber',
        'https://www.wrr.nl/publicaties/rapporten/2019/09/09/voorbereiden-op-digitale-ontwrichting',
        'https://www.ncsc.nl/documenten/publicaties/2020/februari/21/nationaal-crisisplan-digitaal',
        'https://www.ncsc.nl/actueel/nieuws/2020/mei/28/ncsc-publiceert-handreiking-effectief-opereren-in-de-cert-gemeenschap',
        'https://vng.nl/artikelen/interactieve-cyberoefening',
        'https://vng.nl/rubrieken/onderwerpen/digitale-veiligheid-en-privacy',
        'https://www.weerbaredigitaleoverheid.nl/',
      ]);
    });
  });

  describe('numbers', () => {
    it('has four roads', () => {
      expect(nl.roads.map((road) => road.title)).to.deep.equal([
        'Eigen huis op orde',
        'Cyberincidenten en -crises',
        'Cybercrime en gedigitaliseerde criminaliteit',
        'Online aangejaagde ordeverstoringen',
      ]);
    });

    it('has 18 statements of the factsheet about who is at the wheel', () => {
      const road = nl.roads.find(({id}) => id === 'incidents');
      expect(road?.wheel).to.have.lengthOf(18);
    });

    it('has 9 resources of the factsheet with 10 links', () => {
      const ofFactsheet = nl.resources.filter(({sources}) => cites(sources, 'factsheet'));
      expect(ofFactsheet).to.have.lengthOf(9);
      expect(ofFactsheet.flatMap((resource) => resource.links)).to.have.lengthOf(10);
    });

    it('has 2 incidents', () => {
      expect(nl.incidents).to.have.lengthOf(2);
    });

    it('has 6 publications of the page with 69 pages', () => {
      expect(fromPage.map(({pages}) => pages)).to.have.members([3, 54, 4, 2, 4, 2]);
    });

    it('has 3 groups of publications on the page: of 1, 1 and 4', () => {
      const sizes = nl.groups.map(({id}) => fromPage.filter(({group}) => group === id).length);
      expect(sizes).to.deep.equal([1, 1, 4]);
    });

    it('has 6 GRIP levels', () => {
      expect(nl.levels.map(({id}) => id)).to.deep.equal(['0', '1', '2', '3', '4', '5']);
    });
  });

  describe('matrix', () => {
    it('has 15 rows of 6 levels', () => {
      expect(nl.actors).to.have.lengthOf(15);
      expect(matrixOf(nl)).to.have.lengthOf(90);
    });

    it('has each level once in each row', () => {
      for (const actor of nl.actors) {
        const levels = actor.cells.flatMap((cell) => cell.levels).sort();
        expect(levels, actor.id).to.deep.equal([...LEVEL_IDS]);
      }
    });

    it('has 11 cells on which the sources contradict each other', () => {
      expect(matrixOf(nl).filter((cell) => cell.contradiction)).to.have.lengthOf(11);
    });

    for (const [basis, count] of [
      ['factsheet', 8],
      ['factsheet-without-level', 35],
      ['factsheet-threshold', 12],
      ['law', 38],
      ['region', 10],
      ['editorial', 14],
    ] as const) {
      it(`has ${count} cells that rest on ${basis}`, () => {
        expect(matrixOf(nl).filter((cell) => cell.basis.includes(basis))).to.have.lengthOf(count);
      });
    }

    it('gives every cell the sources that its basis promises', () => {
      expect(disagreeingCells(nl)).to.deep.equal([]);
    });

    it('reports a cell whose basis and sources disagree', () => {
      const broken = structuredClone(nl);
      const cell = broken.actors[1]!.cells.find(({basis}) => basis.includes('law'))!;
      cell.sources = [{document: 'factsheet', locator: '93-95', fragment: 'lokale incidenten'}];
      expect(disagreeingCells(broken)).to.have.lengthOf(1);
    });
  });
});

/** The kind of source that each basis promises. A page on the web may explain the law or a region. */
const PROMISED: Record<Basis, Source['document']> = {
  factsheet: 'factsheet',
  'factsheet-without-level': 'factsheet',
  'factsheet-threshold': 'factsheet',
  law: 'law',
  region: 'region',
  editorial: 'editorial',
};

function danglingReferences(content: Content): string[] {
  const known: Record<string, readonly string[]> = {
    contradiction: content.contradictions.map(({id}) => id),
    group: content.groups.map(({id}) => id),
    road: content.roads.map(({id}) => id),
    document: [...content.documents.map(({id}) => id), 'law', 'region', 'web', 'editorial'],
  };
  return [...walkContent(content)]
    .filter(
      ({key, value}) => key in known && typeof value === 'string' && !known[key]!.includes(value),
    )
    .map(({path, value}) => `${path}: ${String(value)}`);
}

function urlsOf(content: Content): string[] {
  return [...walkContent(content)]
    .filter(({key, value}) => key === 'url' || (key === 'locator' && String(value).includes(':')))
    .map(({value}) => String(value));
}

/** Halves as they stand at the line ends of the PDF, and what gluing them wrongly makes of them. */
function isBroken(url: string): boolean {
  const segments = new URL(url).pathname.split('/');
  return (
    /-(\/|$)|natio-|ontwrich-|handrei-|waar-schuwt|gemeentehof/.test(url) ||
    url === 'https://www.ifv.nl/kennisplein/' ||
    url === 'https://www.wrr.nl/publicaties/rapporten/2019/09/09/' ||
    [
      'hof-van-twente',
      'schuwt-voor-gevaarlijk-beveiligingslek',
      'ting-en-cyber',
      'naal-crisisplan-digitaal',
      'king-effectief-opereren-in-de-cert-gemeenschap',
    ].includes(segments.at(-1) ?? '')
  );
}

function matrixOf(content: Content): Cell[] {
  return content.actors.flatMap(({cells}) => cells.flatMap((cell) => cell.levels.map(() => cell)));
}

function disagreeingCells(content: Content): string[] {
  return content.actors.flatMap((actor) =>
    actor.cells
      .filter(({basis, sources}) => {
        const promised = basis.map((name) => PROMISED[name]);
        const given = sources.map(({document}) => document);
        const explained = promised.includes('law') || promised.includes('region');
        return (
          promised.some((document) => !given.includes(document)) ||
          given.some(
            (document) => !promised.includes(document) && !(explained && document === 'web'),
          )
        );
      })
      .map((cell) => `${actor.id} ${cell.levels.join()}: ${cell.basis.join()}`),
  );
}
