/** What a person fills in, checked as an editor does it: with the JSON Schema that the build makes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {mergeContent, nl, SCHEMA_VERSION} from '../../dist/content/index.js';

const ROOT = new URL('../../', import.meta.url);
const ajv = new Ajv({allErrors: true});
const schema = JSON.parse(textOf('dist/content.schema.json'));
const FILES = [
  ...readdirSync(new URL('stories/content', ROOT)).map((name) => `stories/content/${name}`),
  ...readdirSync(new URL('test/node/content/local/versions', ROOT)).map(
    (name) => `test/node/content/local/versions/${name}`,
  ),
  'docs/sjabloon.jsonc',
];

describe('content files', () => {
  it('are here: four examples, two versions and the template', () => {
    assert.equal(FILES.length, 7);
  });

  for (const path of FILES) {
    it(`${path} has no problem in an editor`, () => {
      assert.deepEqual(errorsOf(readJson(path)), []);
    });

    it(`${path} has no problem on a page`, () => {
      assert.deepEqual(mergeContent(nl, readJson(path)).problems, []);
    });
  }
});

describe('docs/sjabloon.jsonc', () => {
  const template = readJson('docs/sjabloon.jsonc');

  it('has only comments that stand on a line of their own, as it tells to remove', () => {
    const lines = textOf('docs/sjabloon.jsonc').split('\n');
    assert.deepEqual(
      lines.filter((line) => /\S.*(\/\/ |\/\*)/.test(line) && !/^\s*\/\//.test(line)),
      [],
    );
  });

  it('asks first for the own duty officer, the region and the GHOR', () => {
    assert.deepEqual(
      template.contacts.slice(0, 3).map(({kind}) => kind),
      ['duty-officer', 'safety-region', 'ghor'],
    );
  });

  it('has the current version', () => {
    assert.equal(template.schemaVersion, SCHEMA_VERSION);
  });

  it('shows every part that the guide explains', () => {
    const guide = textOf('docs/lokale-inhoud.md');
    for (const name of Object.keys(template))
      assert.match(guide, new RegExp(`\`${name.replace('$', '\\$')}\``));
  });
});

describe('docs/lokale-inhoud.md', () => {
  const guide = textOf('docs/lokale-inhoud.md');

  it('names every row of the matrix that a contact can belong to', () => {
    const missing = nl.actors.filter(({id}) => !guide.includes(`\`${id}\``));
    assert.deepEqual(missing, []);
  });

  it('explains every kind and sector of a contact', () => {
    const {kind, sectors} = schema.properties.contacts.items.properties;
    for (const value of [...kind.enum, ...sectors.items.enum]) {
      assert.ok(guide.includes(`\`${value}\``), value);
    }
  });

  it('has examples that are JSON without a problem', () => {
    const examples = [...guide.matchAll(/```json\n([^`]*)```/g)].map(([, json]) =>
      JSON.parse(json),
    );
    assert.ok(examples.length > 2);
    for (const example of examples) {
      assert.deepEqual(errorsOf(example), []);
      assert.deepEqual(mergeContent(nl, example).problems, []);
    }
  });
});

describe('content.schema.json', () => {
  const {organisation, contacts, schemaVersion} = schema.properties;
  const contact = contacts.items.properties;

  it('offers the 25 veiligheidsregio’s, and takes another name', () => {
    const [offered, free] = organisation.properties.region.anyOf;
    assert.equal(offered.enum.length, 25);
    assert.deepEqual(offered.enum.slice(0, 3), ['Groningen', 'Fryslân', 'Drenthe']);
    assert.equal(free.type, 'string');
    for (const region of ['Utrecht', 'Rivierdelta']) {
      assert.deepEqual(errorsOf({organisation: {name: 'x', region}}), []);
    }
  });

  it('offers the versions', () => {
    assert.deepEqual(schemaVersion.enum, [1, 2]);
  });

  it('explains the fields of a contact in Dutch', () => {
    assert.match(contact.verifiedOn.description, /gecontroleerd/);
    assert.match(contacts.description, /geen nummers van personen/);
    for (const [{description}, values] of [
      [contact.kind, contact.kind.enum],
      [contact.sectors, contact.sectors.items.enum],
    ]) {
      for (const value of values) assert.ok(description.includes(value), value);
    }
  });

  for (const [field, wrong, right] of [
    ['phone', ['bel ons', '12', 'tel:112', '1'.repeat(30)], ['112', '+31 (0)70 204 55 11']],
    ['email', ['piket', 'piket@', 'a b@c.nl'], ['piket@example.nl']],
    ['verifiedOn', ['2 november', '2026-11', '02-11-2026'], ['2026-11-02']],
    ['id', ['Piket', 'een piket', ''], ['piket-1']],
  ]) {
    it(`has a pattern for ${field} of a contact`, () => {
      assert.equal(typeof contact[field].pattern, 'string');
      for (const value of wrong) {
        assert.notDeepEqual(errorsOf({contacts: [{id: 'x', [field]: value}]}), [], value);
      }
      for (const value of right) {
        assert.deepEqual(errorsOf({contacts: [{id: 'x', [field]: value}]}), []);
      }
    });
  }

  it('has a pattern for an address', () => {
    const plan = {title: 'Plan', url: 'http://example.nl'};
    assert.deepEqual(errorsOf({organisation: {name: 'x', plan}}), ['.organisation.plan.url']);
  });
});

function errorsOf(file) {
  ajv.validate(schema, file);
  return (ajv.errors ?? []).map(({dataPath}) => dataPath);
}

/** The JSON of a file, without its comments. */
function readJson(path) {
  return JSON.parse(textOf(path).replace(/^\s*\/\/.*$/gm, ''));
}

function textOf(path) {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
