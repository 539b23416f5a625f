import {expect, html} from '@open-wc/testing';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import {itemSchemas, partSchemas} from '../../src/content/model/schema.js';
import type {CwkContent} from '../../src/elements/content/content.js';
import '../../src/elements/content/define.js';
import '../../src/elements/publication-card/define.js';
import {all, words} from '../support/queries.js';
import {settle} from '../support/settle.js';
import {isRecord, walkContent} from '../support/walk-content.js';
import {itWouldHaveSeenWhatRuns, ran, takeWarnings} from './checks.js';
import {mounted} from './mounted.js';

const BUILT_IN = 'Onderzoek naar ransomware';
const CALM =
  'De eigen gegevens van deze organisatie konden niet worden geladen. U ziet de ingebouwde inhoud.';

/** What stands where something else belongs. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['true', true],
  ['0', 0],
  ['""', ''],
  ['only white space', ' \u00a0\n'],
  ['[]', []],
  ['{}', {}],
];

/** What is right all the same. */
const RIGHT = new Set([
  'roads.aliases: []',
  'publications.authors: []',
  'terms.aliases: []',
  'advice.calms: true',
  ...Object.keys(itemSchemas).map((name) => `${name}.hidden: null`),
  // Where every field may be left out, and an empty list counts as an empty object.
  ...[
    'actors.cells..when',
    'publications.original',
    'advice.when',
    'deadlines.when',
    'questions.when',
    'helplines.when',
    'roads.direction.warm..when',
    'scenarios.injects..answers',
  ].flatMap((field) => [`${field}: []`, `${field}: {}`]),
]);

/** An item with a field, for each field of each kind of item. */
interface Field {
  /** `publications[].authors[].name`. */
  readonly shape: string;
  /** `[0].authors[0].name`, where the file has it. */
  readonly path: string;
  readonly collection: string;
  readonly item: unknown;
  readonly steps: readonly (string | number)[];
}

const CONTACT = {
  id: 'piket',
  name: 'P',
  role: 'R',
  actor: 'mayor',
  phone: '112',
  email: 'a@example.org',
  hours: 'H',
  deputy: {name: 'D', phone: '112', email: 'b@example.org'},
  verifiedOn: '2026-01-31',
};
const SOURCES: Readonly<Record<string, unknown>> = {
  ...nl,
  contacts: [CONTACT],
  organisation: {name: 'O', region: 'R', plan: {title: 'P', url: 'https://example.org'}},
};

const FIELDS = [...Object.keys(partSchemas), ...Object.keys(itemSchemas)].flatMap(fieldsOf);

describe('<cwk-content> with something else in one field', () => {
  let element: CwkContent;
  let card: Element;
  const said = new Set<string>();

  before(async () => {
    element = mounted(
      html`<cwk-content
        ><cwk-publication-card
          heading=${BUILT_IN}
          publication="ibd-ransomware"
        ></cwk-publication-card
      ></cwk-content>`,
    );
    card = element.firstElementChild!;
    await settle(element, card);
  });

  for (const field of FIELDS) {
    // What is hidden is not there, which other tests see.
    const wrong = WRONG.filter(([name]) => !(name === 'true' && field.shape.endsWith('.hidden')));
    for (const [name, value] of wrong) {
      const right = RIGHT.has(`${field.shape}: ${name}`);
      it(`${name} in ${field.shape}${right ? ', which is right' : ''}`, async () => {
        const file = fileWith(field, value);
        element.content = file;
        await settle(element, card);

        expect(ran()).to.deep.equal([]);
        expect(all(card, 'heading').map(words)).to.deep.equal([BUILT_IN]);
        expect(all(element, 'status').map(words)).to.deep.equal(right ? [] : [CALM]);
        const {content, problems} = mergeContent(nl, file);
        if (!right) expect(content).to.deep.equal(nl);
        expect(problems.length === 0).to.equal(right);
        expect(problems.filter((each) => !each.startsWith(field.path))).to.deep.equal([]);
        // The console says the same only once, and two wrong values can be wrong in the same way.
        const messages = problems.map((each) => `[cyberwegenkaart] <cwk-content>: ${each}`);
        expect(takeWarnings()).to.deep.equal(messages.filter((each) => !said.has(each)));
        messages.forEach((each) => said.add(each));
        element.content = undefined;
      });
    }
  }

  itWouldHaveSeenWhatRuns();
});

/** Each field that some item of a collection has, once. */
function fieldsOf(collection: string): Field[] {
  const source = SOURCES[collection];
  const found = new Map<string, Field>();
  for (const item of Array.isArray(source) ? (source as unknown[]) : [source]) {
    // Of an item below, a file can say that it is to be hidden.
    const whole = Array.isArray(source) ? {...(item as object), hidden: false} : item;
    for (const {path} of walkContent(whole)) {
      const steps = stepsOf(path);
      const shape = [
        collection,
        ...steps.map((step) => (typeof step === 'number' ? '' : step)),
      ].join('.');
      const at = collection + (Array.isArray(source) ? '[0]' : '');
      // The sources of one sentence stand for those of all.
      const isSource = shape.includes('.sources.') && collection !== 'map';
      if (path && !isSource && !found.has(shape)) {
        found.set(shape, {shape, path: `${at}.${path}`, collection, item, steps});
      }
    }
  }
  return [...found.values()];
}

function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );
}

/** A file with only this item, and in it the value. */
function fileWith({collection, item, steps}: Field, value: unknown): object {
  const copy = structuredClone(item);
  let owner = copy as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) owner = owner[step] as typeof owner;
  owner[steps.at(-1)!] = value;
  return {schemaVersion: 2, [collection]: isRecord(SOURCES[collection]) ? copy : [copy]};
}
