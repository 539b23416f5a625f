/** What of the content must be on paper, per thing that a widget shows. */
import {assess, nl} from '../../../dist/content/index.js';
import {
  content,
  contradictions,
  dateText,
  links,
  readDays,
  sourceLine,
  sources,
  statements,
  text,
} from './content.mjs';

const {actors, grip, helplines, incidents, levels, map, questions, resources, roads} = content;

/** "Weg 1", the title and what it is about, as a sign and the text of a road begin. */
export const signText = ({number, title, summary}) =>
  text('road', `Weg ${number}${title}${summary.text}`);

export function roadTexts(road) {
  const {id, summary, page, coverage, advice, direction} = road;
  const {goal = [], risks = [], wheel = [], examples = [], colophon = []} = road;
  const known = incidents.filter((incident) => incident.road === id);
  const disputed = [...wheel, ...(direction?.warm ?? [])].map((each) => each.contradiction);
  return [
    ...signText(road),
    ...Object.entries(map.sections).flatMap(([key, name]) =>
      road[key] ? text('title', name) : [],
    ),
    ...statements([
      summary,
      advice,
      coverage,
      ...goal,
      ...risks,
      ...wheel,
      ...examples,
      ...colophon,
    ]),
    ...text('actor', ...new Set(wheel.map(({actor}) => actor))),
    ...text('condition', ...wheel.map(({condition}) => condition)),
    ...(direction ? statements([direction.choice, ...direction.cold, ...direction.warm]) : []),
    ...contradictions(content.contradictions.filter((each) => disputed.includes(each.id))),
    ...known.flatMap((incident) => [
      ...text('incident', incident.title),
      ...text('date', dateText(incident.date)),
      ...statements([incident, incident.note]),
      ...links(incident.links),
    ]),
    ...resourceTexts(id),
    ...links([page]),
  ];
}

export function resourceTexts(id) {
  const ofRoad = resources.filter(({road}) => road === id);
  const numbered = id === 'incidents' ? helplines.filter(({phone}) => phone) : [];
  const titles = ofRoad.map(({title}) => title);
  return [
    ...ofRoad.flatMap(resourceText),
    // The public numbers come first there; what the list says of the same one stands with it, under one name.
    ...numbered.flatMap(numberTexts).filter(({text: each}) => !titles.includes(each)),
  ];
}

export function resourceText(resource) {
  const {phases} = resource;
  const named = {cold: 'voorbereiden (koude fase)', warm: 'nu (warme fase)'};
  return [
    ...text('resource', resource.title),
    ...text('phase', `Hulp voor: ${phases.map((phase) => named[phase]).join(', ')}`),
    ...statements([resource, resource.note]),
    ...links(resource.links),
  ];
}

export function publicationTexts({authors, edition, foundTitle, original = {}, ...rest}) {
  const {title, text: summary, date, type, pages, url} = rest;
  return [
    ...text('publication', title, summary),
    ...text(
      'author',
      ...authors.flatMap((each) => [each.name, each.abbreviation, each.prefix, each.suffix]),
    ),
    ...text('field', type, date && dateText(date), pages && `${pages} pagina`),
    ...text('address', url, foundTitle?.url),
    ...text('field', foundTitle?.text, ...Object.values(original)),
    // A remark explains no words.
    ...statements([edition]).map((each) => ({...each, kind: 'remark'})),
  ];
}

export function matrixTexts() {
  return [
    ...levels.flatMap((level) => [
      ...text('level', level.name, level.alias),
      ...statements([
        level.criterion,
        level.teams,
        level.operationalLead,
        level.administrativeAuthority,
        level.responseTimes,
        level.scalesUp,
      ]),
    ]),
    ...actors.flatMap(({name, note, profile, cells, id}) => [
      ...text('actor', name),
      ...statements([note, profile?.what, profile?.when, ...(profile?.powers ?? [])]),
      ...cells.flatMap((cell) => [
        ...text('sentence', cell.why),
        ...text('cell', cell.scope),
        ...sources(cell),
      ]),
      ...helplines.filter(({actor}) => actor === id).flatMap(helplineTexts),
    ]),
    ...contradictions(content.contradictions),
    ...statements(Object.values(grip)),
    ...sourceLine(),
  ];
}

const numberTexts = (helpline) => [...statements([helpline]), ...helplineTexts(helpline)];

const helplineTexts = (helpline) => [
  ...helplineFacts(helpline),
  ...text('date', dateText(helpline.verifiedOn)),
];

function helplineFacts({name, audience, phone, email, url, hours, notFound}) {
  return [
    ...text('helpline', name, audience, phone, email, hours, notFound),
    ...text('address', url?.replace(/^https:\/\/(www\.)?|\/$/g, '')),
  ];
}

export function situationTexts(phase) {
  const {conflicts, administrative, operational, wheel, warnings, calls, ...rest} = assess(
    phase === 'all' ? {} : {phase},
    nl,
  );
  const {actions, deadlines, sector, named, warm, cold, times, changes} = rest;
  return [
    ...text('leader', ...[...administrative, ...operational].map(({name}) => name)),
    ...statements([...conflicts, ...administrative, ...operational, ...wheel, ...warnings]),
    ...statements([...actions, ...deadlines, ...sector, ...warm, ...cold, ...times, ...changes]),
    ...text('named', ...named.map(({name}) => name)),
    ...calls.flatMap(({helpline}) => helplineTexts(helpline)),
    ...sourceLine(),
  ];
}

export function scenarioTexts({title, origin, start, injects}) {
  return [
    ...text('scenario', title),
    ...statements([origin, start]),
    ...injects.flatMap((inject) => [
      // Its time stands behind a number, so without a capital.
      ...text('inject', inject.time.slice(1)),
      ...statements([inject, inject.why, ...(inject.duties ?? [])]),
      ...statements(inject.steps.map(({response}) => response)),
      ...text('step', ...inject.steps.map((step) => step.text)),
    ]),
  ];
}

/** The card has room for the sentences alone: their sources are in one list, and no word is explained. */
export function cardTexts() {
  const short = {withSources: false};
  const incident = roads.find(({id}) => id === 'incidents');
  return [
    // The sector is asked on the screen only.
    ...questions
      .filter(({when}) => !when)
      .flatMap(({title, answers}) => [
        ...text('question', title),
        ...answers.flatMap((answer) => [
          ...text('answer', answer.text),
          ...statements([answer.means], short),
        ]),
      ]),
    ...statements(incident.direction.warm, short),
    ...statements(
      content.advice.filter(({kind}) => kind === 'time'),
      short,
    ),
    ...text('level', ...levels.map(({name}) => name)),
    ...text('actor', ...actors.map(({name}) => name)),
    ...helplines.flatMap((helpline) =>
      helpline.phone || helpline.email
        ? helplineFacts(helpline)
        : text('named', helpline.name, helpline.audience),
    ),
    ...readDays(helplines).flatMap((day) => text('date', `elezen op ${dateText(day)}`)),
    ...content.deadlines.flatMap(({title}) => text('deadline', title)),
    ...contradictions(content.contradictions, short),
    ...sourceLine('factsheet'),
  ].map((each) => ({...each, kind: 'line'}));
}
