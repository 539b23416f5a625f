/** The content model without a browser, as a build script of a site uses it. Tests the built files. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {ANSWERS, assess, mergeContent, nl, VISITOR_ROLES} from '../../dist/content/index.js';

describe('cyberwegenkaart/content', () => {
  it('needs no browser', () => {
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(nl.lang, 'nl');
  });

  it('lays a file over the built-in content', () => {
    const file = JSON.parse('{"publications": [{"id": "ibd-ransomware", "title": "Van ons"}]}');
    const {content, problems} = mergeContent(nl, file);
    assert.deepEqual(problems, []);
    assert.equal(content.publications.find(({id}) => id === 'ibd-ransomware').title, 'Van ons');
    assert.equal(content.publications.length, nl.publications.length);
  });

  it('names what is wrong', () => {
    const file = JSON.parse('{"publications": [{"id": "ibd-ransomware", "url": "htp://nipv.nl"}]}');
    const {content, problems} = mergeContent(nl, file);
    assert.deepEqual(problems, [
      'publications[0].url must be an https URL, but was "htp://nipv.nl".',
    ]);
    assert.deepEqual(content, nl);
  });

  it('has no pieces of the sources', () => {
    assert.doesNotMatch(JSON.stringify(nl), /"fragment"/);
  });
});

describe('assess', () => {
  it('says who is at the wheel, whom to call and what to do', () => {
    const answers = {phase: 'warm', origin: 'own', boundary: 'none', vital: 'no', level: '4'};
    const answer = assess(answers, nl, 'mayor');
    assert.deepEqual(idsOf(answer.administrative, 'actor'), ['chair']);
    assert.deepEqual(idsOf(answer.operational, 'actor'), ['regional-operations']);
    assert.deepEqual(idsOf(answer.conflicts), ['grip-4-within-boundary']);
    assert.deepEqual(
      answer.calls.map(({helpline}) => helpline.id),
      ['ibd', 'ncsc', 'police', 'cert-wm'],
    );
    assert.deepEqual(idsOf(answer.warm), ['warm-6']);
    assert.deepEqual(answer.cold, []);
  });

  it('answers at every level, for every role, with sources', () => {
    for (const level of [undefined, ...ANSWERS.level]) {
      for (const role of [undefined, ...VISITOR_ROLES]) {
        const answer = assess({level}, nl, role);
        // Whom no contact reaches is a word, and no line.
        const lists = Object.values({...answer, missing: []}).filter(Array.isArray);
        const lines = lists.flat();
        assert.ok(lines.length > 20, `GRIP ${level} ${role}`);
        assert.ok(lines.every(({sources}) => sources.length > 0));
      }
    }
  });

  it('reads the content of a file, its own contacts first', () => {
    const contact = {id: 'x', name: 'X', role: 'CISO', phone: '010', verifiedOn: '2026-01-02'};
    const {content, problems} = mergeContent(nl, {contacts: [contact]});
    assert.deepEqual(problems, []);
    assert.deepEqual(assess({}, content).calls[0].contact, contact);
  });

  function idsOf(lines, key = 'id') {
    return lines.map((line) => line[key]);
  }
});

describe('content.schema.json', () => {
  const schema = readJson('dist/content.schema.json');
  const ajv = new Ajv({allErrors: true});

  it('is a JSON Schema', () => {
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });

  it('names every part and collection', () => {
    const {lang, verifiedOn, foreign, ...parts} = nl;
    assert.deepEqual([lang, verifiedOn], ['nl', '2026-11-30']);
    assert.ok(foreign instanceof Map);
    assert.deepEqual(
      Object.keys(schema.properties).sort(),
      ['$schema', 'lang', 'organisation', 'schemaVersion', ...Object.keys(parts)].sort(),
    );
  });

  it('accepts the file of the example page', () => {
    assert.deepEqual(errorsOf(readJson('stories/pages/municipality.json')), []);
  });

  it('accepts the built-in content', () => {
    const {lang, verifiedOn, foreign, ...parts} = nl;
    assert.ok(lang && verifiedOn && foreign);
    assert.deepEqual(errorsOf(parts), []);
  });

  for (const [what, file, path] of [
    ['a changed field', {terms: [{id: 'ciso', text: 'Uitleg.'}]}],
    ['a hidden item', {terms: [{id: 'ciso', hidden: true}]}],
    ['one text of the map', {map: {title: 'Onze kaart'}}],
    ['an item without an id', {terms: [{text: 'Uitleg.'}]}, '.terms[0]'],
    ['a number for a text', {terms: [{id: 'ciso', text: 3}]}, '.terms[0].text'],
    ['an object for a list', {terms: {}}, '.terms'],
    ['hidden as a text', {terms: [{id: 'ciso', hidden: 'true'}]}, '.terms[0].hidden'],
    ['a road that does not exist', {roads: [{id: 'snelweg'}]}, '.roads[0].id'],
    ['a date in words', {incidents: [{id: 'log4j', date: 'mei 2021'}]}, '.incidents[0].date'],
  ]) {
    it(`${path ? 'refuses' : 'accepts'} ${what}`, () => {
      assert.deepEqual(errorsOf(file), path ? [path] : []);
    });
  }

  function errorsOf(file) {
    ajv.validate(schema, file);
    return (ajv.errors ?? []).map(({dataPath}) => dataPath);
  }
});

function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
