import {expect} from 'chai';
import {nl} from '../../../src/content/nl/content.js';
import type {Source} from '../../../src/content/model/schema.js';

describe('the profiles of the actors', () => {
  it('are there for all fifteen', () => {
    expect(nl.actors.filter(({profile}) => !profile).map(({id}) => id)).to.deep.equal([]);
  });

  it('rest every power on a law or a region, or say that there is none, or where to look', () => {
    const bare = nl.actors.flatMap(({id, profile}) =>
      profile!.powers
        .filter(
          ({text}) => !/^(Geen specifieke bevoegdheid|Kon in \d{4} niet|Kijk in|Vraag) /.test(text),
        )
        .filter(({sources}) => !sources.some(isLawOrRegion))
        .map(({text}) => `${id}: ${text}`),
    );
    expect(bare).to.deep.equal([]);
  });

  it('give nobody but mayor, chair and teams of the region a power to lead', () => {
    const leading = nl.actors
      .filter(({profile}) => profile!.powers.some(({text}) => /leiding|opperbevel/.test(text)))
      .map(({id}) => id);
    expect(leading).to.deep.equal(['mayor', 'chair', 'regional-operations']);
  });
});

function isLawOrRegion({document}: Source): boolean {
  return document === 'law' || document === 'region';
}
