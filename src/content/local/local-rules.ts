import * as v from 'valibot';
import type {CollectionName, Helpline} from '../model/schema.js';
import {contactFields} from '../model/situation-schema.js';
import {pastDay} from '../model/statement-schema.js';

// What holds for an item below a content file, whatever the file says.

type Item = Readonly<Record<string, unknown>>;

/** What a visitor takes for the words of the sources of the item. */
const SOURCED = ['text', 'items', 'full', 'audience', 'phone', 'email', 'url', 'hours', 'notFound'];

const {kind, sectors} = contactFields.entries;

/** What only puts a contact in order: where it is wrong, the contact stays without it. */
export const CONTACT_ORDER = {kind, sectors};

/** Why a file cannot hide the item, if it cannot. */
export function mustShow(collection: CollectionName, item: unknown): string | undefined {
  if (collection === 'levels') {
    return 'a level can get another name, but not be hidden';
  }
  return collection === 'advice' && (item as Item)['kind'] === 'conflict'
    ? 'a line on answers that do not fit together cannot be hidden'
    : undefined;
}

/**
 * The item with what the file changes.
 *
 * A file that changes what the sources say, and names no sources, is the source itself; of a publication to which it
 * gives only the address, it is the source of that. To a helpline that had no number or address it is one source more.
 */
export function changed(collection: CollectionName, known: Item, given: Item): Item {
  const own = SOURCED.filter(
    (field) => Object.hasOwn(given, field) && given[field] !== known[field],
  );
  if (!known['sources'] || Object.hasOwn(given, 'sources') || !own.length) {
    return {...known, ...given};
  }
  const day = given['verifiedOn'];
  const source = {document: 'local', ...(v.is(pastDay, day) && {verifiedOn: day})};
  const sourced = collection === 'publications' && own.join() === 'url' ? 'urlSources' : 'sources';
  const adds = collection === 'helplines' && own.every((field) => known[field] === undefined);
  const sources = adds ? [...(known['sources'] as Helpline['sources']), source] : [source];
  return {...known, [sourced]: sources, ...given};
}
