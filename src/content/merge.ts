import * as v from 'valibot';
import {
  itemSchemas,
  partSchemas,
  type CollectionName,
  type Content,
  type PartName,
} from './schema.js';

/** At most this many items of one collection are read, so that a hostile file cannot hang the page. */
export const MAX_ITEMS = 20_000;

/** What came of laying one content file over the content below it. */
export interface MergeResult {
  readonly content: Content;
  /** Each problem as one English sentence: path, rule, value found. Empty if all is well. */
  readonly problems: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;
type Merged = Record<string, unknown>;

/**
 * Lays a content file over `base`, item by item, by `id`.
 *
 * A known id changes the fields that are given, an unknown id adds an item, `"hidden": true` removes one.
 * An item that is wrong is left out, with its problems; everything else is kept. Never throws.
 *
 * @param base - Valid content.
 * @param file - Anything, usually parsed JSON.
 */
export function mergeContent(base: Content, file: unknown): MergeResult {
  if (!isObject(file)) {
    return {content: base, problems: [`The content must be an object, but was ${show(file)}.`]};
  }
  const problems: string[] = [];
  const merged: Merged = {...base};
  for (const [name, given] of Object.entries(file)) {
    if (isKeyOf(itemSchemas, name)) {
      merged[name] = mergeCollection(name, base[name], given, problems);
    } else if (isKeyOf(partSchemas, name)) {
      merged[name] = mergePart(name, base[name], given, problems);
    } else if (name !== '$schema') {
      problems.push(
        `${show(name)} is not a part of the content; use one of ${[...Object.keys(partSchemas), ...Object.keys(itemSchemas)].join(', ')}.`,
      );
    }
  }
  const content = merged as unknown as Content;
  return {content: withoutGroupless(content, base, problems), problems};
}

function mergeCollection(
  name: CollectionName,
  below: readonly Item[],
  given: unknown,
  problems: string[],
): readonly unknown[] {
  if (!Array.isArray(given)) {
    problems.push(`${name} must be a list, but was ${show(given)}.`);
    return below;
  }
  if (given.length > MAX_ITEMS) {
    problems.push(`${name} must have at most ${MAX_ITEMS} items, but had ${given.length}.`);
  }
  const items = new Map<unknown, unknown>(below.map((item) => [item['id'], item]));
  // A plain loop, because a hostile list can bring its own `constructor`, which slice() and map() would call.
  for (let index = 0; index < Math.min(given.length, MAX_ITEMS); index++) {
    const item: unknown = given[index];
    const path = `${name}[${index}]`;
    if (!isObject(item)) {
      problems.push(`${path} must be an object, but was ${show(item)}.`);
    } else if (typeof (item['hidden'] ?? false) !== 'boolean') {
      problems.push(`${path}.hidden must be boolean, but was ${show(item['hidden'])}.`);
    } else if (item['hidden']) {
      if (!items.delete(item['id'])) {
        problems.push(`${path}.id must name an item to hide, but was ${show(item['id'])}.`);
      }
    } else {
      const known = items.get(item['id']);
      const whole = isObject(known) ? {...known, ...item} : item;
      const value = validate(itemSchemas[name], whole, path, problems);
      if (value !== undefined) {
        items.set(item['id'], value);
      }
    }
  }
  return [...items.values()];
}

function mergePart(
  name: PartName,
  below: Item | undefined,
  given: unknown,
  problems: string[],
): unknown {
  if (!isObject(given)) {
    problems.push(`${name} must be an object, but was ${show(given)}.`);
    return below;
  }
  return validate(partSchemas[name], {...below, ...given}, name, problems) ?? below;
}

/** Leaves out publications whose group is not there, because no list could show them. */
function withoutGroupless(content: Content, base: Content, problems: string[]): Content {
  const groups = new Set(content.groups.map((group) => group.id));
  // Made once: a hostile file can have thousands of groups, and thousands of publications without one.
  const known = [...groups].join(', ');
  const publications = content.publications.filter((publication) => {
    if (groups.has(publication.group)) {
      return true;
    }
    // A group that the file hides takes its built-in publications along; only one of the file is a problem.
    if (!base.publications.includes(publication)) {
      problems.push(
        `publications[id=${publication.id}].group must be one of ${known}, but was ${show(publication.group)}.`,
      );
    }
    return false;
  });
  return publications.length === content.publications.length ? content : {...content, publications};
}

function validate(
  schema: v.GenericSchema,
  value: unknown,
  path: string,
  problems: string[],
): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) {
    return result.output;
  }
  for (const issue of result.issues) {
    const rule =
      issue.kind === 'schema' ? `must be ${issue.expected ?? 'something else'}` : issue.message;
    problems.push(
      issue.input === undefined
        ? `${path}${dotted(issue.path)} is missing.`
        : `${path}${dotted(issue.path)} ${rule}, but was ${show(issue.input)}.`,
    );
  }
  return undefined;
}

function dotted(path: readonly v.IssuePathItem[] = []): string {
  return path.map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

/** The value as a few words for one line of a console. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
  }
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : String(value);
}

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyOf<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}
