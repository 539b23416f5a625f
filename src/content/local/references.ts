import * as v from 'valibot';
import {isObject} from '../model/is-object.js';
import {show, type Problems} from './problems.js';
import {
  itemSchemas,
  type CollectionName,
  type Content,
  type Contradiction,
} from '../model/schema.js';

/** The fields that name an item of another collection. */
const TARGETS = {
  actor: 'actors',
  contradiction: 'contradictions',
  group: 'groups',
  road: 'roads',
} as const;

type Target = (typeof TARGETS)[keyof typeof TARGETS];

/** A problem names no more ids than this; a hostile file can have a thousand. */
const MAX_NAMED = 20;

/** Where in the file each item stands that it brings, changes or hides, by id. */
export type Paths = Readonly<Record<CollectionName, ReadonlyMap<unknown, string>>>;

/**
 * Puts back what a file may not take away, leaves out what no list could show, and names each reference in the
 * file to an item that is not there.
 *
 * @param content - The content with the file laid over it.
 * @param base - The content below the file.
 */
export function checkReferences(
  content: Content,
  base: Content,
  paths: Paths,
  problems: Problems,
): Content {
  const contradictions = keepContradictions(content, base, paths.contradictions, problems);
  const kept: Content = {...content, contradictions};
  const ids = (target: Target): Set<string> => new Set(kept[target].map(({id}) => id));
  const known = {
    actors: ids('actors'),
    contradictions: ids('contradictions'),
    groups: ids('groups'),
    roads: ids('roads'),
  };
  for (const name of Object.keys(paths) as CollectionName[]) {
    for (const item of kept[name]) {
      const path = paths[name].get(item.id);
      for (const reference of path ? referencesOf(item, path, name) : []) {
        const allowed = known[reference.target];
        if (!allowed.has(reference.id)) {
          problems.add(
            `${reference.path} must be one of ${listed(allowed)}, but was ${show(reference.id)}.`,
          );
        }
      }
    }
  }
  const publications = kept.publications.filter(({group}) => known.groups.has(group));
  return {...kept, publications};
}

/**
 * The contradictions, with those of `base` that something still refers to, and each with its own position: no
 * file can leave a sentence that the law contradicts without the law next to it.
 */
function keepContradictions(
  {contradictions, roads, actors, advice}: Content,
  base: Content,
  paths: ReadonlyMap<unknown, string>,
  problems: Problems,
): readonly Contradiction[] {
  const found = new Map(contradictions.map((each) => [each.id, each]));
  const referred = new Set<string>();
  if (base.contradictions.some(({id}) => !found.has(id))) {
    for (const {target, id} of referencesOf([roads, actors, advice], '', 'roads')) {
      if (target === 'contradictions') referred.add(id);
    }
  }
  for (const known of base.contradictions) {
    const now = found.get(known.id);
    if (now ? samePosition(now, known) : !referred.has(known.id)) {
      continue;
    }
    const path = paths.get(known.id) ?? 'contradictions';
    problems.add(
      now
        ? `${path}.position must be left out, because the position of ${show(known.id)} cannot be changed.`
        : `${path}.hidden must be left out, because other items refer to ${show(known.id)}.`,
    );
    found.set(known.id, known);
  }
  return [...found.values()];
}

function samePosition(one: Contradiction, other: Contradiction): boolean {
  const {position} = itemSchemas.contradictions.entries;
  // Through the schema, because that gives both the same order of fields.
  const [a, b] = [one, other].map((each) =>
    JSON.stringify(v.safeParse(position, each.position).output),
  );
  return one === other || a === b;
}

interface Reference {
  readonly path: string;
  readonly target: Target;
  readonly id: string;
}

/** Every field that names another item. A valid item is as deep as its schema, and no deeper. */
function* referencesOf(
  value: unknown,
  path: string,
  collection: CollectionName,
  field = '',
): Generator<Reference> {
  if (typeof value === 'string') {
    // Who is at the wheel on a road is a name for a reader.
    if (isTarget(field) && !(field === 'actor' && collection === 'roads')) {
      yield {path, target: TARGETS[field], id: value};
    }
  } else if (Array.isArray(value)) {
    // Not `entries()`, which old libraries replace on a page.
    for (let index = 0; index < value.length; index++) {
      yield* referencesOf(value[index], `${path}[${index}]`, collection);
    }
  } else if (isObject(value)) {
    for (const [name, each] of Object.entries(value)) {
      yield* referencesOf(each, `${path}.${name}`, collection, name);
    }
  }
}

function isTarget(field: string): field is keyof typeof TARGETS {
  return Object.hasOwn(TARGETS, field);
}

function listed(ids: ReadonlySet<string>): string {
  const named = [...ids];
  return [...named.slice(0, MAX_NAMED), ...(named.length > MAX_NAMED ? ['…'] : [])].join(', ');
}
