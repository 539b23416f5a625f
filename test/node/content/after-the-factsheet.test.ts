import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import {cites} from '../../../src/templates/sources.js';

const fromPage = nl.publications.filter(({sources}) => cites(sources, 'publications'));

describe('what came after the factsheet', () => {
  describe('links', () => {
    it('that are old have one that takes their place', () => {
      const old = [...nl.resources, ...nl.incidents]
        .flatMap((item) => item.links)
        .filter(({state}) => state !== 'unchecked');
      expect(old).to.have.lengthOf(5);
      expect(old.filter(({successor}) => !successor?.url)).to.deep.equal([]);
    });

    it('are there for every publication that is not from the page', () => {
      const others = nl.publications.filter((each) => !fromPage.includes(each));
      expect(others.filter(({url, date}) => !url || !date)).to.deep.equal([]);
    });
  });

  describe('numbers', () => {
    it('has 9 resources that came later on the road of the incidents', () => {
      const later = nl.resources.filter(
        ({road, sources}) => road === 'incidents' && !cites(sources, 'factsheet'),
      );
      expect(later).to.have.lengthOf(9);
    });

    it('has publications of each road', () => {
      expect(nl.publications.map(({road}) => road)).to.include.members(nl.roads.map(({id}) => id));
    });
  });
});
