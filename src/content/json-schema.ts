import * as v from 'valibot';
import {contactFields, itemSchemas, partSchemas} from './schema.js';

const {map, grip, organisation} = partSchemas;

/** All fields optional but the `id`, and the means to hide the item. */
function change<T extends v.ObjectEntries & {id: v.GenericSchema}>(
  schema: v.ObjectSchema<T, undefined>,
) {
  return v.optional(
    v.array(
      v.object({
        ...v.partial(schema).entries,
        id: schema.entries.id,
        hidden: v.optional(v.boolean()),
      }),
    ),
  );
}

/**
 * The shape of a content file as an editor writes it: of every item the `id`, and whatever is changed.
 *
 * The build exports it as JSON Schema, for completion in editors. The widgets validate each item whole,
 * after it has been laid over the built-in one (see `mergeContent`).
 */
export const contentFileSchema = v.object({
  $schema: v.optional(v.string()),
  map: v.optional(v.partial(map)),
  grip: v.optional(v.partial(grip)),
  organisation: v.optional(organisation),
  documents: change(itemSchemas.documents),
  roads: change(itemSchemas.roads),
  resources: change(itemSchemas.resources),
  incidents: change(itemSchemas.incidents),
  levels: change(itemSchemas.levels),
  actors: change(itemSchemas.actors),
  contradictions: change(itemSchemas.contradictions),
  groups: change(itemSchemas.groups),
  publications: change(itemSchemas.publications),
  terms: change(itemSchemas.terms),
  questions: change(itemSchemas.questions),
  advice: change(itemSchemas.advice),
  helplines: change(itemSchemas.helplines),
  contacts: change(contactFields),
  scenarios: change(itemSchemas.scenarios),
});
