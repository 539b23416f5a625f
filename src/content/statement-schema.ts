import * as v from 'valibot';
import {LEVEL_IDS, ROAD_IDS} from './ids.js';

// What every collection is made of: values, sources, statements and links.

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/, 'must be 1 to 64 lower-case letters, digits or hyphens'),
);
export const levelId = v.picklist(LEVEL_IDS);
export const roadId = v.picklist(ROAD_IDS);
export const phase = v.picklist(['cold', 'warm']);

/* @__NO_SIDE_EFFECTS__ */
export function filled<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.nonEmpty('must have at least one item'));
}

export const httpsUrl = v.pipe(
  v.string(),
  v.check(
    (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
    'must be an https URL',
  ),
);

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/**
 * Where a statement comes from.
 *
 * `locator` is, by document: line numbers (`88-91, 93`), a law article that starts with the short name of
 * the law (`Wvr 39 lid 1`), or an https URL. An editorial statement has none. `fragment` is two to six
 * consecutive words that stand literally in those lines; tests check it, the build strips it.
 */
export const sourceSchema = v.variant('document', [
  v.object({
    document: v.picklist(['factsheet', 'publications']),
    locator: v.pipe(
      v.string(),
      v.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'must be line numbers such as 88-91'),
    ),
    fragment: v.optional(text),
  }),
  v.object({document: v.picklist(['law']), locator: text, verifiedOn: partialDate}),
  v.object({
    document: v.picklist(['region', 'web']),
    locator: httpsUrl,
    verifiedOn: v.optional(partialDate),
  }),
  v.object({document: v.picklist(['editorial'])}),
]);

export const sources = filled(sourceSchema);

/** One claim with its sources; `items` are the examples or members that belong to the sentence. */
export const statementSchema = v.object({
  text,
  items: v.optional(filled(text)),
  sources,
});

/** A link as the source gives it (repaired), and what became of it. */
export const linkSchema = v.object({
  title: text,
  url: httpsUrl,
  /** `unchecked`: not opened since the source gave it. `outdated`: the host has been renamed or moved. `superseded`: there is a successor. */
  state: v.picklist(['unchecked', 'outdated', 'superseded']),
  /** Why the link is outdated or superseded, and what to use instead. */
  note: v.optional(statementSchema),
  successor: v.optional(v.object({title: text, url: v.optional(httpsUrl)})),
});
