import * as v from 'valibot';
import {withForeign} from '../language/foreign.js';
import {changed, CONTACT_ORDER, mustShow} from './local-rules.js';
import {migrate} from './migrate.js';
import {isObject} from '../model/is-object.js';
import {Problems, show} from './problems.js';
import {checkReferences} from './references.js';
import {
  itemSchemas,
  partSchemas,
  type CollectionName,
  type Content,
  type PartName,
  type Term,
} from '../model/schema.js';
import {langTag} from '../model/statement-schema.js';

/** At most this many items of one file are read, so that a hostile file cannot hang the page. */
export const MAX_ITEMS = 500;

/**
 * At most this many values of one file are read, with those of the items below that it changes.
 *
 * A text counts as one for every 50 characters. The built-in content has some 7,000.
 */
export const MAX_VALUES = 20_000;

/** At most this many words of one file are explained, with their aliases: each is looked for in every text. */
export const MAX_WORDS = 500;

/** What came of laying one content file over the content below it. */
export interface MergeResult {
  readonly content: Content;
  /** Each problem as one English sentence: path, rule, value found. Empty if all is well. */
  readonly problems: readonly string[];
  /** Set if `all` of the file could not be used, or a `part` that a visitor counts on: a contact, or who it is. */
  readonly lost?: 'all' | 'part';
}

type Item = Readonly<Record<string, unknown>>;

/** What has been read of a file so far. */
interface Reading {
  readonly problems: Problems;
  /** Where in the file an item stands, by collection and id. */
  readonly paths: Record<CollectionName, Map<unknown, string>>;
  itemsLeft: number;
  valuesLeft: number;
  wordsLeft: number;
}

const COLLECTIONS = Object.keys(itemSchemas) as CollectionName[];
const PART_NAMES = Object.keys(partSchemas) as PartName[];
const PARTS = [...PART_NAMES, ...COLLECTIONS].join(', ');

/** What a file says about itself. */
const ABOUT = ['$schema', 'schemaVersion', 'lang'];

/** The language of a file that does not say so. */
const LANG = 'nl';

/**
 * Lays a content file over `base`, item by item, by `id`.
 *
 * A known id changes the fields that are given, an unknown id adds an item, `"hidden": true` removes one.
 * An item that is wrong is left out, with its problems; everything else is kept, and so is a contact of a wrong kind. A file of an older version is
 * brought to the current one first. Never throws.
 *
 * @param base - Valid content.
 * @param file - Anything, usually parsed JSON.
 */
export function mergeContent(base: Content, file: unknown): MergeResult {
  try {
    return merge(base, file);
  } catch (error) {
    // An object can have code of its own; what comes from a file cannot.
    const problem = `The content must be data, but reading it gave ${show(String(error))}.`;
    return {content: base, problems: [problem], lost: 'all'};
  }
}

function merge(base: Content, file: unknown): MergeResult {
  const problems = new Problems();
  if (!isObject(file)) {
    problems.add(`The content must be an object, but was ${show(file)}.`);
    return {content: base, problems: problems.sentences, lost: 'all'};
  }
  const reading: Reading = {
    problems,
    paths: Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as Reading['paths'],
    itemsLeft: MAX_ITEMS,
    valuesLeft: MAX_VALUES,
    wordsLeft: MAX_WORDS,
  };
  const migration = migrate(file);
  if (migration.problem) {
    problems.add(migration.problem);
  }
  const foreign = withForeign(base, migration.file, langOf(migration.file, problems));
  const merged: Record<string, unknown> = {...base, ...(foreign && {foreign})};
  for (const name of Object.keys(migration.file)) {
    const given = migration.file[name];
    if (isKeyOf(itemSchemas, name)) {
      merged[name] = mergeCollection(name, base[name], given, reading);
    } else if (isKeyOf(partSchemas, name)) {
      const part = mergePart(name, base[name], given, reading);
      if (part) {
        merged[name] = part;
      }
    } else if (!ABOUT.includes(name)) {
      problems.add(`${show(name)} is not a part of the content; use one of ${PARTS}.`);
    }
  }
  const content = checkReferences(merged as unknown as Content, base, reading.paths, problems);
  const lost = problems.sentences.length > 0 && whatIsLost(content, base, migration.file, reading);
  return {content, problems: problems.sentences, ...(lost && {lost})};
}

/** The language of the texts of a file. */
function langOf({lang = LANG}: Item, problems: Problems): string {
  if (typeof lang === 'string' && v.is(langTag, lang)) {
    return lang;
  }
  problems.add(`lang must be a language tag such as nl or en-GB, but was ${show(lang)}.`);
  return LANG;
}

function whatIsLost(
  content: Content,
  base: Content,
  {contacts, organisation}: Item,
  {paths}: Reading,
): MergeResult['lost'] {
  const same =
    PART_NAMES.every((name) => content[name] === base[name]) &&
    COLLECTIONS.every((name) => {
      const below = new Set<unknown>(base[name]);
      return content[name].length === below.size && content[name].every((item) => below.has(item));
    });
  if (same) {
    return 'all';
  }
  const read =
    contacts === undefined || (Array.isArray(contacts) && contacts.length === paths.contacts.size);
  const named = organisation === undefined || content.organisation !== base.organisation;
  return read && named ? undefined : 'part';
}

function mergeCollection(
  name: CollectionName,
  below: readonly Item[],
  given: unknown,
  reading: Reading,
): readonly unknown[] {
  const {problems} = reading;
  if (!Array.isArray(given)) {
    problems.add(`${name} must be a list, but was ${show(given)}.`);
    return below;
  }
  const items = new Map<unknown, unknown>(below.map((item) => [item['id'], item]));
  // A plain loop, because a hostile list can bring its own `constructor`, which slice() and map() would call.
  for (let index = 0; index < given.length; index++) {
    const path = `${name}[${index}]`;
    if (reading.itemsLeft === 0) {
      problems.add(`${path} and what follows are too many: a file may have ${MAX_ITEMS} items.`);
      break;
    }
    reading.itemsLeft -= 1;
    const item: unknown = given[index];
    if (!isObject(item)) {
      problems.add(`${path} must be an object, but was ${show(item)}.`);
    } else if (typeof (item['hidden'] ?? false) !== 'boolean') {
      problems.add(`${path}.hidden must be boolean, but was ${show(item['hidden'])}.`);
    } else {
      mergeItem(name, items, item, path, reading);
    }
  }
  return [...items.values()];
}

function mergeItem(
  name: CollectionName,
  items: Map<unknown, unknown>,
  item: Item,
  path: string,
  reading: Reading,
): void {
  const {problems, paths} = reading;
  const id = item['id'];
  const known = items.get(id);
  const earlier = paths[name].get(id);
  if (earlier) {
    problems.add(`${path}.id must be another than that of ${earlier}, but was ${show(id)}.`);
  } else if (item['hidden']) {
    const reason = known && mustShow(name, known);
    if (reason) {
      problems.add(`${path}.hidden must be left out, because ${reason}.`);
    } else if (items.delete(id)) {
      paths[name].set(id, path);
    } else {
      problems.add(`${path}.id must name an item to hide, but was ${show(id)}.`);
    }
  } else {
    const given = name === 'contacts' ? withoutWrongOrder(item, path, reading) : item;
    const whole = isObject(known) ? changed(name, known, given) : given;
    const value = validate(itemSchemas[name], whole, path, reading);
    if (value !== undefined && (name !== 'terms' || hasRoom(value as Term, path, reading))) {
      items.set(id, value);
      paths[name].set(id, path);
    }
  }
}

/** The contact without what is wrong of that which puts it in order: no number is lost by a word. */
function withoutWrongOrder(item: Item, path: string, reading: Reading): Item {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([field, value]) =>
        !isKeyOf(CONTACT_ORDER, field) ||
        validate(CONTACT_ORDER[field], value, `${path}.${field}`, reading) !== undefined,
    ),
  );
}

/** Whether a term with its aliases is not too much. */
function hasRoom({aliases = []}: Term, path: string, reading: Reading): boolean {
  reading.wordsLeft -= 1 + aliases.length;
  if (reading.wordsLeft < 0) {
    reading.problems.add(`${path} is too much: a file may have ${MAX_WORDS} words and aliases.`);
  }
  return reading.wordsLeft >= 0;
}

function mergePart(
  name: PartName,
  below: Item | undefined,
  given: unknown,
  reading: Reading,
): unknown {
  if (!isObject(given)) {
    reading.problems.add(`${name} must be an object, but was ${show(given)}.`);
    return below;
  }
  return validate(partSchemas[name], {...below, ...given}, name, reading) ?? below;
}

function validate(
  schema: v.GenericSchema,
  value: unknown,
  path: string,
  reading: Reading,
): unknown {
  const size = sizeOf(value, reading.valuesLeft);
  if (size === Infinity) {
    reading.problems.add(`${path} is too large: a file may have ${MAX_VALUES} values.`);
    return undefined;
  }
  reading.valuesLeft -= size;
  const result = v.safeParse(schema, value, {abortPipeEarly: true});
  if (result.success) {
    return result.output;
  }
  for (const issue of result.issues) {
    const rule =
      issue.kind === 'schema' ? `must be ${issue.expected ?? 'something else'}` : issue.message;
    reading.problems.add(
      issue.input === undefined
        ? `${path}${dotted(issue.path)} is missing.`
        : `${path}${dotted(issue.path)} ${rule}, but was ${show(issue.input)}.`,
    );
  }
  return undefined;
}

/** How many values a value holds, or Infinity for more than `max`; without recursion, however deep it is. */
function sizeOf(value: unknown, max: number): number {
  const open = [value];
  let size = 1;
  while (open.length > 0) {
    const each = open.pop();
    const inside = Array.isArray(each) ? each : isObject(each) ? Object.values(each) : [];
    size += inside.length + (typeof each === 'string' ? Math.floor(each.length / 50) : 0);
    if (size > max) {
      return Infinity;
    }
    for (const child of inside as unknown[]) {
      open.push(child);
    }
  }
  return size;
}

function dotted(path: readonly v.IssuePathItem[] = []): string {
  return path.map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

function isKeyOf<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}
