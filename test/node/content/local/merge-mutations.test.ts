import {expect} from 'chai';
import * as v from 'valibot';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';
import {
  itemSchemas,
  partSchemas,
  type CollectionName,
} from '../../../../src/content/model/schema.js';
import {mutate, randomNumbers} from '../../../support/mutate.js';

const {map, grip, ...rest} = nl;
const collections = Object.keys(itemSchemas) as CollectionName[];
const file = {
  schemaVersion: 2,
  map,
  grip,
  organisation: {name: 'Gemeente Waterrijk', region: 'Utrecht'},
  ...Object.fromEntries(collections.map((name) => [name, rest[name]])),
  contacts: [{id: 'duty', name: 'Piket', role: 'Piket', phone: '112', verifiedOn: '2026-01-31'}],
};

const contentSchema = v.object({
  ...partSchemas,
  organisation: v.optional(partSchemas.organisation),
  ...Object.fromEntries(
    collections.map((name) => [name, v.array<v.GenericSchema>(itemSchemas[name])]),
  ),
});

describe('mergeContent with damaged content', () => {
  // Each seed makes one file; a failure names the seeds to run again.
  for (let first = 1; first < 300; first += 20) {
    it(`makes valid content of seeds ${first} to ${first + 19}`, () => {
      const failures: string[] = [];
      for (let seed = first; seed < first + 20; seed++) {
        const problem = check(mutate(file, randomNumbers(seed)));
        if (problem) failures.push(`seed ${seed}: ${problem}`);
      }
      expect(failures).to.deep.equal([]);
    });
  }

  it('has damage that is noticed', () => {
    const noticed = Array.from({length: 20}, (_, index) =>
      mergeContent(nl, mutate(file, randomNumbers(index + 1))),
    ).filter(({problems}) => problems.length > 0);
    expect(noticed).to.have.lengthOf.above(10);
  });
});

function check(damaged: unknown): string | undefined {
  try {
    const {content, problems} = mergeContent(nl, damaged);
    const wrong = problems.find((problem) => !problem.endsWith('.') || problem.length > 400);
    const {issues} = v.safeParse(contentSchema, content);
    return wrong ?? issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`).join();
  } catch (error) {
    return String(error);
  }
}
