import * as v from 'valibot';
import {ANSWERS, LEVEL_IDS, ROAD_IDS, type Answer, type Question} from './ids.js';

// What every collection is made of: values, sources, statements and links.

/** The longest text in characters, so that a hostile file cannot hang the page. */
export const MAX_TEXT = 2_000;

export const wholeNumber = v.pipe(
  v.number(),
  v.check((number) => Number.isSafeInteger(number) && number > 0, 'must be a whole number above 0'),
);

/** The longest list of what belongs to one sentence. */
const MAX_EXAMPLES = 50;

export const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  v.maxLength(MAX_TEXT, `must have at most ${MAX_TEXT} characters`),
  v.regex(/\S/, 'must not be only white space'),
);
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/, 'must be 1 to 64 lower-case letters, digits or hyphens'),
);
/** A language tag as in BCP 47: `nl`, `en-GB`. */
export const langTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z\d]{1,8}){0,3}$/i, 'must be a language tag such as nl or en-GB'),
);
export const levelId = v.picklist(LEVEL_IDS);
export const roadId = v.picklist(ROAD_IDS);
export const phase = v.picklist(['cold', 'warm']);

/* @__NO_SIDE_EFFECTS__ */
export function filled<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.nonEmpty('must have at least one item'));
}

export const httpsUrl = v.pipe(
  text,
  v.check(
    (value) => URL.canParse(value) && new URL(value).protocol === 'https:',
    'must be an https URL',
  ),
);

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check(exists, 'must be a day that exists'),
);

/** The day begins this many milliseconds earlier on the other side of the world. */
const AHEAD = 14 * 60 * 60 * 1000;

/** The day on which somebody checked something, as `YYYY-MM-DD`; one in the future is a mistake in typing. */
export const pastDay = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/, 'must be a day as YYYY-MM-DD'),
  v.check(exists, 'must be a day that exists'),
  v.check((date) => Date.parse(date) - AHEAD <= Date.now(), 'must not be in the future'),
);

/** Digits with spaces, brackets or hyphens, and perhaps a country code: `070 204 55 11`, `+31 85 064 04 34`. */
export const phone = v.pipe(
  v.string(),
  v.regex(
    /^\+?(?=(\D*\d){3})[\d ()-]{3,24}$/,
    'must be a phone number of at least three digits, with spaces, brackets or hyphens',
  ),
);

export const email = v.pipe(
  v.string(),
  v.maxLength(254, 'must be an e-mail address'),
  v.email('must be an e-mail address'),
);

/**
 * For which situations something holds: each answer that is named must be one of those in the list.
 *
 * `unknown` stands for a situation in which nobody knows the answer.
 */
export const when = v.object(
  forEachQuestion((answers) => v.optional(filled(v.picklist([...answers, 'unknown'])))),
) as v.GenericSchema<unknown, {[Q in Question]?: (Answer<Q> | 'unknown')[] | undefined}>;

/** What is known of a situation; an absent answer is "weet ik niet". */
export const answersSchema = v.object(
  forEachQuestion((each) => v.optional(v.picklist(each))),
) as v.GenericSchema<unknown, {[Q in Question]?: Answer<Q> | undefined}>;

/** A field of a schema for each question. */
function forEachQuestion<S>(field: (answers: readonly string[]) => S): Record<string, S> {
  return Object.fromEntries(Object.entries(ANSWERS).map(([name, each]) => [name, field(each)]));
}

/**
 * Where a statement comes from.
 *
 * `locator` is, by document: line numbers (`88-91, 93`), a law article that starts with the short name of
 * the law (`Wvr 39 lid 1`), or an https URL. An editorial statement has none. `local` is what an organisation
 * says in its own content file; its locator is free text, such as the chapter of its crisis plan. `fragment` is two to six
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
  v.object({
    document: v.picklist(['local']),
    locator: v.optional(text),
    verifiedOn: v.optional(pastDay),
  }),
]);

export const sources = filled(sourceSchema);

/** One claim with its sources; `items` are the examples or members that belong to the sentence. */
export const statementSchema = v.object({
  text,
  items: v.optional(
    v.pipe(filled(text), v.maxLength(MAX_EXAMPLES, `must have at most ${MAX_EXAMPLES} items`)),
  ),
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

/** JavaScript turns 30 February into 1 March. */
function exists(date: string): boolean {
  const time = new Date(date);
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(date);
}
