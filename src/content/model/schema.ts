import * as v from 'valibot';
import {
  actorSchema,
  cellSchema,
  contradictionSchema,
  gripSchema,
  levelSchema,
} from './grip-schema.js';
import {
  adviceSchema,
  contactSchema,
  deadlineSchema,
  helplineSchema,
  organisationSchema,
  questionSchema,
  scenarioSchema,
  type Organisation,
} from './situation-schema.js';
import {
  filled,
  httpsUrl,
  id,
  linkSchema,
  partialDate,
  phase,
  roadId,
  sources,
  sourceSchema,
  statementSchema,
  text,
  when,
  wholeNumber,
} from './statement-schema.js';

const documentSchema = v.object({
  /** The short name that sources use, or the address of a page. */
  id: text,
  title: text,
  publisher: v.optional(text),
  /** Date of the document; for a law that of the text that was read, for a page that of what it says. */
  date: v.optional(partialDate),
  url: v.optional(httpsUrl),
});

const mapSchema = v.object({
  title: text,
  subtitle: text,
  premise: statementSchema,
  order: statementSchema,
  sections: v.object({goal: text, risks: text, wheel: text, direction: text, wegenwacht: text}),
  disclaimer: statementSchema,
});

/** Who is at the wheel: one responsibility of one actor, with the condition that the source attaches to it. */
const wheelStatementSchema = v.object({
  ...statementSchema.entries,
  actor: text,
  /** The GRIP levels that the source names, in its own words made plain; absent where it names none. */
  condition: v.optional(text),
  contradiction: v.optional(id),
});

const roadSchema = v.object({
  id: roadId,
  /** Label 1 to 4; a name, not an order. */
  number: wholeNumber,
  title: text,
  aliases: v.optional(v.array(text)),
  /** The goal in one line, for the signpost. */
  summary: statementSchema,
  /** The road's page on the site of the CCV. */
  page: v.object({title: text, url: httpsUrl}),
  /** What the text rests on, and where the CCV's own begins. */
  coverage: statementSchema,
  advice: statementSchema,
  goal: v.optional(filled(statementSchema)),
  risks: v.optional(filled(statementSchema)),
  wheel: v.optional(filled(wheelStatementSchema)),
  direction: v.optional(
    v.object({
      choice: statementSchema,
      cold: filled(statementSchema),
      /** In the order of the source. */
      warm: filled(
        v.object({
          ...statementSchema.entries,
          /** The situations in which the step is one to take; absent if it is any. */
          when: v.optional(when),
          contradiction: v.optional(id),
        }),
      ),
    }),
  ),
  /** What municipalities did on this road. */
  examples: v.optional(filled(statementSchema)),
  colophon: v.optional(filled(statementSchema)),
});

const resourceSchema = v.object({
  id,
  road: roadId,
  title: text,
  text,
  /** What the visitor can do with it; groups the list. */
  need: v.picklist(['call', 'report', 'read', 'exercise']),
  phases: filled(phase),
  links: filled(linkSchema),
  /** A remark of ours that is not in the source. */
  note: v.optional(statementSchema),
  sources,
});

const incidentSchema = v.object({
  id,
  road: roadId,
  title: text,
  text,
  date: partialDate,
  links: filled(linkSchema),
  note: v.optional(statementSchema),
  sources,
});

const authorSchema = v.object({
  kind: v.picklist(['person', 'organisation']),
  name: text,
  abbreviation: v.optional(text),
  /** Academic title before the name. */
  prefix: v.optional(text),
  /** Academic title after the name. */
  suffix: v.optional(text),
});

const publicationSchema = v.object({
  id,
  road: roadId,
  group: id,
  title: text,
  text,
  authors: v.array(authorSchema),
  date: v.optional(partialDate),
  type: text,
  pages: v.optional(wholeNumber),
  url: v.optional(httpsUrl),
  /** Where the address is from, if not from the sources of the publication. */
  urlSources: v.optional(sources),
  /** Something the reader must know about this edition. */
  edition: v.optional(statementSchema),
  /** The title as found elsewhere; the source page has no titles. */
  foundTitle: v.optional(v.object({text, url: httpsUrl})),
  /** What the source page printed, where we corrected it. */
  original: v.optional(
    v.object({
      title: v.optional(text),
      authors: v.optional(text),
      date: v.optional(text),
      type: v.optional(text),
    }),
  ),
  sources,
});

const groupSchema = v.object({id, title: text, sources});

/** A jargon word with its explanation in one plain sentence. */
const termSchema = v.object({
  id,
  word: text,
  /** Other spellings that count as the same word. */
  aliases: v.optional(v.pipe(v.array(text), v.maxLength(20, 'must have at most 20 items'))),
  /** What the letters stand for. */
  full: v.optional(text),
  text,
  sources,
});

/** The shape of each collection's items, by name of the collection. */
export const itemSchemas = {
  documents: documentSchema,
  roads: roadSchema,
  resources: resourceSchema,
  incidents: incidentSchema,
  levels: levelSchema,
  actors: actorSchema,
  contradictions: contradictionSchema,
  groups: groupSchema,
  publications: publicationSchema,
  terms: termSchema,
  questions: questionSchema,
  advice: adviceSchema,
  deadlines: deadlineSchema,
  helplines: helplineSchema,
  contacts: contactSchema,
  scenarios: scenarioSchema,
} as const;

/** The shape of each part that exists once. */
export const partSchemas = {
  map: mapSchema,
  grip: gripSchema,
  organisation: organisationSchema,
} as const;

export type CollectionName = keyof typeof itemSchemas;
export type PartName = keyof typeof partSchemas;

type Items<N extends CollectionName> = v.InferOutput<(typeof itemSchemas)[N]>;

export type {
  Answer,
  Answers,
  Basis,
  ContactKind,
  LevelId,
  Question,
  RoadId,
  Role,
  VisitorRole,
} from './ids.js';
export type * from './situation-schema.js';
export type When = v.InferOutput<typeof when>;
export type Phase = v.InferOutput<typeof phase>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
export type WheelStatement = v.InferOutput<typeof wheelStatementSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type SourceDocument = Items<'documents'>;
export type Road = Items<'roads'>;
export type Resource = Items<'resources'>;
export type Incident = Items<'incidents'>;
export type Level = Items<'levels'>;
export type Actor = Items<'actors'>;
export type Cell = v.InferOutput<typeof cellSchema>;
export type Contradiction = Items<'contradictions'>;
export type PublicationGroup = Items<'groups'>;
export type Publication = Items<'publications'>;
export type Author = v.InferOutput<typeof authorSchema>;
export type Term = Items<'terms'>;
export type MapText = v.InferOutput<typeof mapSchema>;
export type GripText = v.InferOutput<typeof gripSchema>;

/** Texts in another language than the content that they stand in, each with the BCP 47 tag of its own. */
export type Foreign = ReadonlyMap<string, string>;

/** Everything the widgets can show, in one language. */
export type Content = {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** The language that the texts are a translation from; absent where they are the original. */
  readonly translatedFrom?: string | undefined;
  /** The texts in another language than `lang`, with the BCP 47 tag of their own. */
  readonly foreign?: Foreign | undefined;
  /** The day on which the editors last compared the content with its sources. */
  readonly verifiedOn: string;
  readonly map: MapText;
  readonly grip: GripText;
  /** Whose local content lies over the built-in content; absent without it. */
  readonly organisation?: Organisation | undefined;
} & {readonly [N in CollectionName]: readonly Items<N>[]};
