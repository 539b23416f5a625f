import * as v from 'valibot';
import {migrate} from './migrate.js';
import {isObject, Problems, show} from './problems.js';
import {checkReferences} from './references.js';
import {
  itemSchemas,
  partSchemas,
  type CollectionName,
  type Content,
  type PartName,
} from './schema.js';

/** At most this many items of one file are read, so that a hostile file cannot hang the page. */
export const MAX_ITEMS = 500;

/**
 * At most this many values of one file are read, with those of the items below that it changes.
 *
 * A text counts as one for every 50 characters. The built-in content has some 7,000.
 */
export const MAX_VALUES = 20_000;

/** What came of laying one content file over the content below it. */
export interface MergeResult {
  readonly content: Content;
  /** Each problem as one English sentence: path, rule, value found. Empty if all is well. */
  readonly problems: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** What has been read of a file so far. */
interface Reading {
  readonly problems: Problems;
  /** Where in the file an item stands, by collection and id. */
  readonly paths: Record<CollectionName, Map<unknown, string>>;
  itemsLeft: number;
  valuesLeft: number;
}

const COLLECTIONS = Object.keys(itemSchemas) as CollectionName[];
const PARTS = [...Object.keys(partSchemas), ...COLLECTIONS].join(', ');

/** What a file says about itself. */
const ABOUT = ['$schema', 'schemaVersion'];

/**
 * Lays a content file over `base`, item by item, by `id`.
 *
 * A known id changes the fields that are given, an unknown id adds an item, `"hidden": true` removes one.
 * An item that is wrong is left out, with its problems; everything else is kept. A file of an older version is
 * brought to the current one first. Never throws.
 *
 * @param base - Valid content.
 * @param file - Anything, usually parsed JSON.
 */
export function mergeContent(base: Content, file: unknown): MergeResult {
  const problems = new Problems();
  if (!isObject(file)) {
    problems.add(`The content must be an object, but was ${show(file)}.`);
    return {content: base, problems: problems.sentences};
  }
  const reading: Reading = {
    problems,
    paths: Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as Reading['paths'],
    itemsLeft: MAX_ITEMS,
    valuesLeft: MAX_VALUES,
  };
  const migration = migrate(file);
  if (migration.problem) {
    problems.add(migration.problem);
  }
  const merged: Record<string, unknown> = {...base};
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
  return {content, problems: problems.sentences};
}

function mergeCollection(
  name: CollectionName,
  below: readonly Item[],
  given: unknown,
  reading: Reading,
): readonly unknown[] {
  const {problems, paths} = reading;
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
    } else if (item['hidden']) {
      if (items.delete(item['id'])) {
        paths[name].set(item['id'], path);
      } else {
        problems.add(`${path}.id must name an item to hide, but was ${show(item['id'])}.`);
      }
    } else {
      const known = items.get(item['id']);
      const whole = isObject(known) ? {...known, ...item} : item;
      const value = validate(itemSchemas[name], whole, path, reading);
      if (value !== undefined) {
        items.set(item['id'], value);
        paths[name].set(item['id'], path);
      }
    }
  }
  return [...items.values()];
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
