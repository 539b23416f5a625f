import {expect} from 'chai';
import {mergeContent} from '../../../../src/content/local/merge.js';
import {nl} from '../../../../src/content/nl/content.js';

const PARTS =
  'map, grip, organisation, documents, roads, resources, incidents, levels, actors, contradictions, groups, publications, terms, questions, advice, deadlines, helplines, contacts, scenarios';

const WHOLE = `{
  "id": "new", "road": "incidents", "group": "research", "title": "Nieuw", "text": "Nieuw.",
  "authors": [], "type": "Rapport", "sources": [{"document": "editorial"}]
}`;

type Case = readonly [wrong: string, json: string, ...problems: string[]];

const FILE: readonly Case[] = [
  ['null', 'null', 'The content must be an object, but was null.'],
  ['a list', '[]', 'The content must be an object, but was a list.'],
  ['a text', '"nee"', 'The content must be an object, but was "nee".'],
  ['a number', '3', 'The content must be an object, but was 3.'],
  [
    'a collection that does not exist',
    '{"publcations": []}',
    `"publcations" is not a part of the content; use one of ${PARTS}.`,
  ],
  [
    'no language',
    '{"lang": "Nederlands"}',
    'lang must be a language tag such as nl or en-GB, but was "Nederlands".',
  ],
  [
    'a language that is no text',
    '{"lang": 5}',
    'lang must be a language tag such as nl or en-GB, but was 5.',
  ],
  [
    'a prototype for the file',
    '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}',
    `"__proto__" is not a part of the content; use one of ${PARTS}.`,
    `"constructor" is not a part of the content; use one of ${PARTS}.`,
  ],
  ['a collection that is an object', '{"terms": {}}', 'terms must be a list, but was an object.'],
  ['a collection that is a text', '{"terms": "x"}', 'terms must be a list, but was "x".'],
  ['a part that is a list', '{"map": []}', 'map must be an object, but was a list.'],
  ['a part that is null', '{"grip": null}', 'grip must be an object, but was null.'],
];

const ITEM: readonly Case[] = [
  [
    'items that are no objects',
    '{"terms": [null, 3, "x", []]}',
    'terms[0] must be an object, but was null.',
    'terms[1] must be an object, but was 3.',
    'terms[2] must be an object, but was "x".',
    'terms[3] must be an object, but was a list.',
  ],
  [
    'a new item without its fields',
    '{"groups": [{"id": "new"}]}',
    'groups[0].title is missing.',
    'groups[0].sources is missing.',
  ],
  [
    'a new item without an id',
    '{"groups": [{"title": "Nieuw", "sources": [{"document": "editorial"}]}]}',
    'groups[0].id is missing.',
  ],
  [
    'an id with capitals and a space',
    '{"groups": [{"id": "Mijn groep", "title": "x", "sources": [{"document": "editorial"}]}]}',
    'groups[0].id must be 1 to 64 lower-case letters, digits or hyphens, but was "Mijn groep".',
  ],
  [
    'an id that is a number',
    '{"groups": [{"id": 7, "title": "x", "sources": [{"document": "editorial"}]}]}',
    'groups[0].id must be string, but was 7.',
  ],
  [
    'an id that names a prototype',
    '{"groups": [{"id": "__proto__", "title": "x", "sources": [{"document": "editorial"}]}]}',
    'groups[0].id must be 1 to 64 lower-case letters, digits or hyphens, but was "__proto__".',
  ],
  [
    'a group that does not exist',
    '{"publications": [{"id": "ibd-ransomware", "group": "hulp"}]}',
    'publications[0].group must be one of practice-examples, research, practical-help, but was "hulp".',
  ],
  [
    'a new publication in a group that the same file hides',
    `{"groups": [{"id": "research", "hidden": true}], "publications": [${WHOLE}]}`,
    'publications[0].group must be one of practice-examples, practical-help, but was "research".',
  ],
  [
    'an unknown item to hide',
    '{"resources": [{"id": "nipf", "hidden": true}]}',
    'resources[0].id must name an item to hide, but was "nipf".',
  ],
  [
    'an item to hide without an id',
    '{"resources": [{"hidden": true}]}',
    'resources[0].id must name an item to hide, but was undefined.',
  ],
  [
    'hidden that is a text',
    '{"resources": [{"id": "nipv", "hidden": "true"}]}',
    'resources[0].hidden must be boolean, but was "true".',
  ],
];

const FIELD: readonly Case[] = [
  [
    'an http address with a typing error',
    '{"publications": [{"id": "ibd-ransomware", "url": "htp://nipv.nl"}]}',
    'publications[0].url must be an https URL, but was "htp://nipv.nl".',
  ],
  [
    'an address without https',
    '{"publications": [{"id": "ibd-ransomware", "url": "http://nipv.nl"}]}',
    'publications[0].url must be an https URL, but was "http://nipv.nl".',
  ],
  [
    'an address that is a script',
    '{"resources": [{"id": "nipv", "links": [{"title": "x", "url": "javascript:alert(1)", "state": "unchecked"}]}]}',
    'resources[0].links[0].url must be an https URL, but was "javascript:alert(1)".',
  ],
  [
    'a date in words',
    '{"publications": [{"id": "ibd-ransomware", "date": "1 februari 2021"}]}',
    'publications[0].date must be YYYY, YYYY-MM or YYYY-MM-DD, but was "1 februari 2021".',
  ],
  [
    'a month that does not exist',
    '{"incidents": [{"id": "log4j", "date": "2021-13"}]}',
    'incidents[0].date must be YYYY, YYYY-MM or YYYY-MM-DD, but was "2021-13".',
  ],
  [
    'a day that does not exist',
    '{"incidents": [{"id": "log4j", "date": "2021-02-30"}]}',
    'incidents[0].date must be a day that exists, but was "2021-02-30".',
  ],
  [
    'a number as a text',
    '{"publications": [{"id": "ibd-ransomware", "pages": "4"}]}',
    'publications[0].pages must be number, but was "4".',
  ],
  [
    'a text as a number',
    '{"publications": [{"id": "ibd-ransomware", "title": 4}]}',
    'publications[0].title must be string, but was 4.',
  ],
  [
    'a field that is null',
    '{"terms": [{"id": "ciso", "full": null}]}',
    'terms[0].full must be string, but was null.',
  ],
  [
    'an empty text',
    '{"terms": [{"id": "ciso", "text": ""}]}',
    'terms[0].text must not be empty, but was "".',
  ],
  [
    'a text of only white space',
    '{"terms": [{"id": "ciso", "text": " \\t\\n\u00a0"}]}',
    'terms[0].text must not be only white space, but was " \t\n\u00a0".',
  ],
  [
    'twenty-one aliases',
    `{"terms": [{"id": "ciso", "aliases": [${'"x",'.repeat(20)}"x"]}]}`,
    'terms[0].aliases must have at most 20 items, but was a list.',
  ],
  [
    'fifty-one examples in a sentence',
    `{"grip": {"cyber": {"text": "x", "sources": [{"document": "local"}], "items": [${'"x",'.repeat(50)}"x"]}}}`,
    'grip.cyber.items must have at most 50 items, but was a list.',
  ],
  [
    'an empty list',
    '{"resources": [{"id": "nipv", "phases": []}]}',
    'resources[0].phases must have at least one item, but was a list.',
  ],
  [
    'a road that does not exist',
    '{"resources": [{"id": "nipv", "road": "snelweg"}]}',
    'resources[0].road must be ("own-house" | "incidents" | "cybercrime" | "online-disorder"), but was "snelweg".',
  ],
  [
    'a phase that does not exist',
    '{"resources": [{"id": "nipv", "phases": ["cold", "lauw"]}]}',
    'resources[0].phases[1] must be ("cold" | "warm"), but was "lauw".',
  ],
  [
    'a source without a kind',
    '{"terms": [{"id": "ciso", "sources": [{}]}]}',
    'terms[0].sources[0].document is missing.',
  ],
  [
    'line numbers in words',
    '{"terms": [{"id": "ciso", "sources": [{"document": "factsheet", "locator": "boven"}]}]}',
    'terms[0].sources[0].locator must be line numbers such as 88-91, but was "boven".',
  ],
  [
    'a law that nobody looked up',
    '{"terms": [{"id": "ciso", "sources": [{"document": "law", "locator": "Wvr 39"}]}]}',
    'terms[0].sources[0].verifiedOn is missing.',
  ],
  [
    'a row of the matrix that misses a level',
    `{"actors": [{"id": "mayor", "cells": [{
      "levels": ["0", "1", "2", "3", "5"], "role": "none", "basis": ["editorial"], "why": "x",
      "sources": [{"document": "editorial"}]
    }]}]}`,
    'actors[0].cells must cover each GRIP level 0 to 5 exactly once, but was a list.',
  ],
  [
    'a row of the matrix with a level twice',
    `{"actors": [{"id": "mayor", "cells": [{
      "levels": ["0", "1", "2", "3", "3", "4", "5"], "role": "none", "basis": ["editorial"],
      "why": "x", "sources": [{"document": "editorial"}]
    }]}]}`,
    'actors[0].cells must cover each GRIP level 0 to 5 exactly once, but was a list.',
  ],
  [
    'a title of the map that is a number',
    '{"map": {"title": 3}}',
    'map.title must be string, but was 3.',
  ],
  [
    'a part of the map with one of its fields',
    '{"map": {"disclaimer": {"text": "Geen."}}}',
    'map.disclaimer.sources is missing.',
  ],
  [
    'a text of more than eighty characters where an address belongs',
    `{"publications": [{"id": "ibd-ransomware", "url": "${'x'.repeat(100)}"}]}`,
    `publications[0].url must be an https URL, but was "${'x'.repeat(80)}…".`,
  ],
];

describe('problems of mergeContent', () => {
  for (const [name, cases] of Object.entries({file: FILE, items: ITEM, fields: FIELD})) {
    describe(name, () => {
      for (const [wrong, json, ...problems] of cases) {
        it(`names ${wrong}`, () => {
          expect(mergeContent(nl, JSON.parse(json)).problems).to.deep.equal(problems);
        });
      }
    });
  }

  it('lists the problems of several items and parts, in the order of the file', () => {
    const file = JSON.parse(`{
      "terms": [{"id": "ciso", "text": ""}, {"id": "cert"}, {"id": "ncsc", "word": 1, "text": 2}],
      "map": {"title": ""},
      "groups": [{"id": "x"}]
    }`) as unknown;
    expect(mergeContent(nl, file).problems).to.deep.equal([
      'terms[0].text must not be empty, but was "".',
      'terms[2].word must be string, but was 1.',
      'terms[2].text must be string, but was 2.',
      'map.title must not be empty, but was "".',
      'groups[0].title is missing.',
      'groups[0].sources is missing.',
    ]);
  });
});
