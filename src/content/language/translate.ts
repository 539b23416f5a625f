import {isObject} from '../model/is-object.js';
import type {CollectionName, Content, PartName} from '../model/schema.js';

/** A text, or the texts of an object, or of a list at their places: `{}` for what has none. */
export type Text = string | readonly Text[] | TextsOf;

interface TextsOf {
  readonly [name: string]: Text | undefined;
}

interface Item {
  readonly id: string;
}

/** The texts of the content in another language, in the shape of the content, without what is no text. */
export type Texts = Readonly<
  Partial<Record<CollectionName, readonly (Item & TextsOf)[]>> & Partial<Record<PartName, TextsOf>>
>;

/** What stays as it is, whatever the texts say. */
const KEPT = ['id', 'sources', 'url', 'phone', 'email', 'levels', 'role', 'basis'];

/** What each language has for itself: the spellings of a word, and the Dutch word beside an English one. */
const OWN = ['aliases', 'full'];

/**
 * Lays English texts over the built-in content.
 *
 * Finds an item by its `id` and what is in its lists by place. What has no text stays Dutch, as the same object.
 */
export function translate(base: Content, texts: Texts): Content {
  const names = Object.keys(texts) as (keyof Texts)[];
  const translated = names.map((name) => [name, layPart(base[name], texts[name])]);
  return {...base, ...(Object.fromEntries(translated) as Partial<Content>), lang: 'en'};
}

function layPart(base: unknown, texts: unknown): unknown {
  if (!Array.isArray(base) || !Array.isArray(texts)) {
    return lay(base, texts);
  }
  const byId = new Map((texts as Item[]).map((item) => [item.id, item]));
  return replaced(base as Item[], (item) => lay(item, byId.get(item.id)));
}

function lay(base: unknown, text: unknown): unknown {
  if (typeof base === 'string') {
    return typeof text === 'string' ? text : base;
  }
  if (Array.isArray(base)) {
    return Array.isArray(text) ? replaced(base, (each, at) => lay(each, text[at])) : base;
  }
  if (!isObject(base) || !isObject(text)) {
    return base;
  }
  const changed = Object.entries(base)
    .filter(([key]) => !KEPT.includes(key))
    .map(([key, value]) => [key, lay(value, text[key])] as const)
    .filter(([key, value]) => value !== base[key]);
  const own = OWN.filter((key) => key in text).map((key) => [key, text[key]] as const);
  return changed.length + own.length > 0
    ? {...base, ...Object.fromEntries([...changed, ...own])}
    : base;
}

function replaced<T>(list: readonly T[], replace: (item: T, at: number) => unknown): unknown {
  const changed = list.map(replace);
  return changed.every((item, at) => item === list[at]) ? list : changed;
}
