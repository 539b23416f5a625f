import * as v from 'valibot';
import {SCHEMA_VERSION} from './migrate.js';
import {REGIONS} from './regions.js';
import {itemSchemas, partSchemas} from '../model/schema.js';
import {contactFields, questionFields} from '../model/situation-schema.js';
import {langTag, text} from '../model/statement-schema.js';

const {map, grip} = partSchemas;

/** Dutch, because an editor shows it to the person who fills in the file. */
const HELP = {
  lang: 'De taal van de teksten in dit bestand: nl, of bijvoorbeeld en. Zonder lang is het nl.',
  organisation: 'Van wie dit bestand is.',
  region: 'De veiligheidsregio: kies een van de 25, of typ een andere naam.',
  contacts:
    'Wie u belt: eerst uw eigen piket, uw veiligheidsregio en de GHOR. Zet op een openbare pagina geen nummers van personen.',
  name: 'De naam zoals bezoekers die lezen.',
  role: 'Wat deze persoon of dienst doet.',
  kind: 'Welke soort contact: duty-officer is uw eigen piket, safety-region uw veiligheidsregio, ghor de GHOR, supplier uw ICT-leverancier, sector-cert de CERT van een sector, police de politie, communication communicatie en other iemand anders. Wie een situatie het eerst vraagt, staat bovenaan. Zonder kind werkt het contact ook.',
  sectors:
    'Voor welke sectoren: care is de zorg, education het onderwijs, water-authority een waterschap, drinking-water drinkwater, bridge-or-lock een brug of sluis, ict-supplier een ICT-leverancier en company een bedrijf. Zonder sectors is het contact voor alle sectoren.',
  actor: 'Wie in de GRIP-matrix u zo bereikt: de id van een rij, zoals mayor of ciso.',
  phone: 'Minstens drie cijfers, met spaties, haakjes of streepjes.',
  hours: 'Wanneer bereikbaar: "dag en nacht".',
  deputy: 'Wie het overneemt.',
  verifiedOn:
    'De dag waarop u dit hebt gecontroleerd: jjjj-mm-dd. Na een jaar komt er een waarschuwing.',
} as const;

/* @__NO_SIDE_EFFECTS__ */
function explained<T extends v.GenericSchema>(schema: T, help: string) {
  return v.pipe(schema, v.description(help));
}

/** An editor offers the 25 regions, and takes any other text as well. */
const organisation = explained(
  v.object({
    ...partSchemas.organisation.entries,
    region: v.optional(explained(v.union([v.picklist(REGIONS), text]), HELP.region)),
  }),
  HELP.organisation,
);

const fields = contactFields.entries;
const contact = v.object({
  ...fields,
  name: explained(fields.name, HELP.name),
  role: explained(fields.role, HELP.role),
  kind: explained(fields.kind, HELP.kind),
  sectors: explained(fields.sectors, HELP.sectors),
  actor: explained(fields.actor, HELP.actor),
  phone: explained(fields.phone, HELP.phone),
  hours: explained(fields.hours, HELP.hours),
  deputy: explained(fields.deputy, HELP.deputy),
  verifiedOn: explained(fields.verifiedOn, HELP.verifiedOn),
});

const versions = Array.from({length: SCHEMA_VERSION}, (_, index) => index + 1);

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
  schemaVersion: v.optional(v.picklist(versions)),
  lang: v.optional(explained(langTag, HELP.lang)),
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
  questions: change(questionFields),
  advice: change(itemSchemas.advice),
  deadlines: change(itemSchemas.deadlines),
  helplines: change(itemSchemas.helplines),
  contacts: explained(change(contact), HELP.contacts),
  scenarios: change(itemSchemas.scenarios),
});
