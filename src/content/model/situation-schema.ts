import * as v from 'valibot';
import {ANSWERS, CONTACT_KINDS, VISITOR_ROLES, type Question} from './ids.js';
import {
  answersSchema,
  email,
  filled,
  httpsUrl,
  id,
  levelId,
  pastDay,
  phone,
  roadId,
  sources,
  statementSchema,
  text,
  when,
  wholeNumber,
} from './statement-schema.js';

// What helps while it happens, and to practise: questions, advice, whom to call, scenarios, and whose file it is.

/** A question about the situation, with its answers in the order shown. */
export const questionFields = v.object({
  id: v.picklist(Object.keys(ANSWERS) as [Question, ...Question[]]),
  /** The question as a visitor reads it. */
  title: text,
  help: v.optional(statementSchema),
  /** What must be known before the question is asked; an answer to one that is not asked does not count. */
  when: v.optional(when),
  answers: filled(
    v.object({
      value: v.picklist([...new Set(Object.values(ANSWERS).flat()), 'unknown'] as const),
      text,
      /** What follows from this answer, for the decision path of the crisis card; a question with a condition is not on it. */
      means: v.optional(statementSchema),
    }),
  ),
});

export const questionSchema = v.pipe(
  questionFields,
  v.check(({id, answers}) => {
    const values = new Set(answers.map(({value}) => value));
    const own: readonly string[] = [...ANSWERS[id], 'unknown'];
    return (
      values.size === answers.length &&
      values.has('unknown') &&
      [...values].every((value) => own.includes(value))
    );
  }, 'must have answers of its own, each once, and "unknown"'),
);

/** One line of advice, with the situations for which it holds. */
export const adviceSchema = v.object({
  ...statementSchema.entries,
  id,
  /**
   * `conflict`: answers that do not fit together. `wheel`: a remark on who is at the wheel. `role`: what one
   * visitor can do. `action`: what to do first, in order. `sector`: what holds for the organisation that was hit.
   * `warning`, `time` (how fast teams start) and `change` (what can change the level).
   */
  kind: v.picklist(['conflict', 'wheel', 'warning', 'role', 'action', 'sector', 'time', 'change']),
  when,
  /** For whom the line is; every line of kind `role` has one. */
  role: v.optional(v.picklist(VISITOR_ROLES)),
  /** The line makes a visitor less careful, so it needs answers: "weet ik niet" never brings it. */
  calms: v.optional(v.boolean()),
  contradiction: v.optional(id),
});

/** When something must be reported at the latest, counted from the moment that the organisation knew. */
export const deadlineSchema = v.object({
  ...statementSchema.entries,
  id,
  /** What must be done: "Vroegtijdige waarschuwing". */
  title: text,
  hours: wholeNumber,
  /** Whole months on top of the hours. */
  months: v.optional(wholeNumber),
  /** When it need not be done. */
  unless: v.optional(statementSchema),
  when,
});

/** Whom anyone can call or write, from public sources. The factsheet has no such number. */
export const helplineSchema = v.object({
  id,
  name: text,
  /** The actor of the matrix whom anyone reaches this way. */
  actor: v.optional(id),
  /** For whom it is: "Voor gemeenten". */
  audience: text,
  text,
  when,
  phone: v.optional(phone),
  email: v.optional(email),
  url: v.optional(httpsUrl),
  hours: v.optional(text),
  /** What to do where the sources give no number; it is not shown once there is one. */
  notFound: v.optional(text),
  /** The day on which number and address were read. */
  verifiedOn: pastDay,
  sources,
});

/** Somebody whom the organisation itself put in its content file. */
export const contactFields = v.object({
  id,
  name: text,
  /** What the contact does: "Crisiscoördinator". */
  role: text,
  kind: v.optional(v.picklist(CONTACT_KINDS)),
  /** The sectors that the contact is for; without them it is for all. */
  sectors: v.optional(filled(v.picklist(ANSWERS.sector))),
  /** The actor of the matrix whom you reach this way. */
  actor: v.optional(id),
  phone: v.optional(phone),
  email: v.optional(email),
  hours: v.optional(text),
  /** Who takes over when the contact is away. */
  deputy: v.optional(v.object({name: text, phone: v.optional(phone), email: v.optional(email)})),
  /** The day on which somebody checked that the number works. */
  verifiedOn: pastDay,
});

export const contactSchema = v.pipe(
  contactFields,
  v.check((contact) => Boolean(contact.phone ?? contact.email), 'must have a phone or an email'),
);

/** A made-up incident to practise with, told in steps. */
export const scenarioSchema = v.object({
  id,
  road: roadId,
  title: text,
  /** What in the factsheet the scenario follows from. */
  origin: statementSchema,
  start: statementSchema,
  injects: filled(
    v.object({
      id,
      /** When it happens in the story: "09.10 uur". */
      time: text,
      ...statementSchema.entries,
      /** What is known by now. */
      answers: answersSchema,
      /** The levels whose criterion fits; there can be more than one. */
      levels: filled(levelId),
      /** Why these levels fit. */
      why: statementSchema,
      /** What the law asks, whichever step a visitor chooses; so it is not weighed. */
      duties: v.optional(filled(statementSchema)),
      /** What a visitor can do next, each with what speaks for and against it. */
      steps: filled(v.object({text, response: statementSchema})),
    }),
  ),
});

/** Whose content file it is. */
export const organisationSchema = v.object({
  /** "Gemeente Waterrijk". */
  name: text,
  /** Name of the veiligheidsregio, without that word: one of the 25, or free text. */
  region: v.optional(text),
  /** The organisation's or region's own crisis plan. */
  plan: v.optional(v.object({title: text, url: httpsUrl})),
});

export type QuestionText = v.InferOutput<typeof questionSchema>;
export type Advice = v.InferOutput<typeof adviceSchema>;
export type Deadline = v.InferOutput<typeof deadlineSchema>;
export type Helpline = v.InferOutput<typeof helplineSchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Inject = Scenario['injects'][number];
export type Organisation = v.InferOutput<typeof organisationSchema>;
