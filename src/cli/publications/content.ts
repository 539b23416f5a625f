import {SCHEMA_VERSION} from '../../content/local/migrate.js';
import {nl} from '../../content/nl/content.js';
import type {Publication, PublicationGroup} from '../../content/model/schema.js';
import type {Draft} from './publication.js';

/** A content file with the publications of a page. */
export interface PublicationsFile {
  readonly $schema: string;
  readonly schemaVersion: number;
  /** The groups that the built-in content does not have. */
  readonly groups?: readonly PublicationGroup[];
  readonly publications: readonly Publication[];
}

/** The group of a publication that stands below no heading. */
const NO_GROUP = 'practical-help';

/** An id has no more characters. */
const MAX_ID = 64;

/** The built-in group with a title, however it is written. */
export function builtInGroup(title: string): PublicationGroup | undefined {
  return nl.groups.find((group) => same(group.title) === same(title));
}

/** Gives each publication an id that is free, and the id of its group. */
export function fileOf(drafts: readonly Draft[]): PublicationsFile {
  const groups = new Map<string, PublicationGroup>();
  const taken = new Set([...nl.publications, ...nl.groups].map(({id}) => id));
  const publications = drafts.map(({publication, group}) => ({
    id: freeId(publication.title, taken),
    group: group === undefined ? NO_GROUP : groupOf(group, publication.sources).id,
    ...publication,
  }));
  return {
    $schema: './content.schema.json',
    schemaVersion: SCHEMA_VERSION,
    ...(groups.size > 0 && {groups: [...groups.values()]}),
    publications,
  };

  function groupOf(title: string, sources: Publication['sources']): PublicationGroup {
    const known = builtInGroup(title) ?? groups.get(same(title));
    const group = known ?? {id: freeId(title, taken), title, sources};
    if (!known) groups.set(same(title), group);
    return group;
  }
}

function freeId(title: string, taken: Set<string>): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['publicatie'];
  const base = words
    .join('-')
    .slice(0, MAX_ID - 4)
    .replace(/-+$/, '');
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function same(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '').trim();
}
