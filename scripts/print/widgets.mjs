/** What each widget must have on paper. */
import {assess, nl} from '../../dist/content/index.js';
import {
  content,
  contradictions,
  dateText,
  explanations,
  links,
  sourceLine,
  sources,
  statements,
  text,
} from './content.mjs';

const {actors, grip, groups, helplines, incidents, levels, map, publications, roads} = content;
const {questions, resources, scenarios} = content;

const SECTIONS = {
  'cwk-road-map': () => [
    section('<cwk-road-map road="incidents"></cwk-road-map>', [
      ...text('title', map.title, map.subtitle),
      ...statements([map.premise, map.order], {withSources: false}),
      ...roads.flatMap(roadTexts),
      // The signs of the map have them too.
      ...roads.flatMap(({title, summary}) => text('sign', title, summary.text)),
      ...sourceLine('factsheet', 'road-pages'),
    ]),
  ],
  'cwk-road': () =>
    roads.map((road) =>
      section(`<cwk-road road="${road.id}"></cwk-road>`, [
        ...roadTexts(road),
        ...sourceLine(road.wheel ? 'factsheet' : 'road-pages'),
      ]),
    ),
  'cwk-wegenwacht': () =>
    roads.map(({id, title}) =>
      // A phase, and nothing of it may be hidden.
      section(`<cwk-wegenwacht road="${id}" phase="warm"></cwk-wegenwacht>`, [
        ...text('title', `${map.sections.wegenwacht}: ${title}`),
        ...resourceTexts(id),
        ...sourceLine(resources.some(({road}) => road === id) ? 'factsheet' : 'road-pages'),
      ]),
    ),
  'cwk-publication-card': () =>
    publications.map((each) =>
      section(`<cwk-publication-card publication="${each.id}"></cwk-publication-card>`, [
        ...publicationTexts(each),
        ...sourceLine('publications'),
      ]),
    ),
  'cwk-publication-list': () => [
    section('<cwk-publication-list></cwk-publication-list>', [
      ...text('title', ...groups.map(({title}) => title)),
      ...publications.flatMap(publicationTexts),
      ...sourceLine('publications'),
    ]),
  ],
  'cwk-content': () =>
    [
      ['cwk-road-map', [...roads.flatMap(roadTexts), ...localResources()]],
      ['cwk-wegenwacht road="own-house" phase="cold"', localResources()],
      ['cwk-situation phase="warm"', localContacts()],
      ['cwk-grip-matrix', localContacts()],
      ['cwk-crisis-card', localContacts()],
    ].map(([widget, expected]) => {
      const local = `<cwk-content data-local='${JSON.stringify(LOCAL)}'>`;
      const [tag] = widget.split(' ');
      return section(`${local}<${widget}></${tag}></cwk-content>`, expected, `cwk-content: ${tag}`);
    }),
  'cwk-grip-matrix': () => [
    section('<cwk-grip-matrix level="3" actor="mayor"></cwk-grip-matrix>', matrixTexts()),
  ],
  'cwk-situation': () =>
    ['all', 'cold', 'warm'].map((phase) =>
      section(`<cwk-situation phase="${phase}"></cwk-situation>`, situationTexts(phase)),
    ),
  'cwk-exercise': () => [
    section('<cwk-exercise></cwk-exercise>', [
      ...scenarios.flatMap(scenarioTexts),
      ...sourceLine(),
    ]),
    ...scenarios.map((each) =>
      section(`<cwk-exercise scenario="${each.id}"></cwk-exercise>`, [
        ...scenarioTexts(each),
        ...sourceLine(),
      ]),
    ),
  ],
  'cwk-crisis-card': () => [section('<cwk-crisis-card></cwk-crisis-card>', cardTexts())],
};

/** An organisation's own content, on top of ours. */
const LOCAL = {
  organisation: {name: 'Gemeente Waterbergen', region: 'Noordkust'},
  contacts: [
    {
      id: 'piket',
      name: 'Piket crisisbeheersing',
      role: 'Crisiscoördinator',
      actor: 'public-order-adviser',
      phone: '010 000 00 01',
      email: 'piket@waterbergen.example',
      hours: 'dag en nacht',
      deputy: {name: 'Reservepiket', phone: '010 000 00 02'},
      verifiedOn: '2026-11-01',
    },
  ],
  resources: [
    {
      id: 'piketlijst',
      road: 'own-house',
      title: 'Piketlijst van de gemeente',
      text: 'Wie dag en nacht bereikbaar is.',
      need: 'call',
      phases: ['warm'],
      links: [{title: 'Piketlijst', url: 'https://waterbergen.example/piket', state: 'unchecked'}],
      sources: [{document: 'editorial'}],
    },
  ],
};

/**
 * The sections of a widget, each with what it shows and must have; a widget that nobody described fails.
 *
 * @param {string} tag
 * @returns {{id: string, name: string, html: string, expected: {kind: string, text: string}[]}[]}
 */
export function sectionsOf(tag) {
  const sections = SECTIONS[tag]?.() ?? [section(`<${tag}></${tag}>`, [])];
  return sections.map((each, index) => ({...each, id: `§${tag}§${index + 1}§`}));
}

/** With the explanation of each term in its sentences. */
function section(html, expected, name = html.slice(1, html.indexOf('>'))) {
  return {name, html, expected: [...expected, ...explanations(expected)]};
}

function roadTexts({id, title, number, summary, page, coverage, advice, ...rest}) {
  const {goal = [], risks = [], wheel = [], direction, colophon = []} = rest;
  const known = incidents.filter(({road}) => road === id);
  const disputed = [...wheel, ...(direction?.warm ?? [])].map((each) => each.contradiction);
  return [
    ...text('title', `Weg ${number}${title}`),
    ...text(
      'title',
      goal.length && map.sections.goal,
      risks.length && map.sections.risks,
      wheel.length && map.sections.wheel,
      direction && map.sections.direction,
    ).filter((each) => each.text !== '0'),
    ...statements([summary, advice, coverage, ...goal, ...risks, ...wheel, ...colophon]),
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

function resourceTexts(id) {
  return resources.filter(({road}) => road === id).flatMap(resourceText);
}

function resourceText(resource) {
  const {phases} = resource;
  const named = {cold: 'voorbereiden (koude fase)', warm: 'nu (warme fase)'};
  return [
    ...text('resource', resource.title),
    ...text('phase', `Hulp voor: ${phases.map((phase) => named[phase]).join(', ')}`),
    ...statements([resource, resource.note]),
    ...links(resource.links),
  ];
}

/** Its source says whose file it is, whatever the file says. */
const localResources = () =>
  LOCAL.resources.flatMap((resource) =>
    resourceText({...resource, sources: [{document: 'local'}]}),
  );

const localContacts = () =>
  LOCAL.contacts.flatMap(({name, role, phone, email, hours, deputy, verifiedOn}) => [
    ...text('contact', name, role, phone, email, hours, deputy.name, deputy.phone),
    ...text('date', dateText(verifiedOn)),
  ]);

function publicationTexts({authors, edition, foundTitle, original = {}, ...rest}) {
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
    ...statements([edition]),
  ];
}

function matrixTexts() {
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

function helplineTexts(helpline) {
  const {name, audience, phone, email, url, hours, notFound, verifiedOn} = helpline;
  return [
    ...text('helpline', name, audience, phone, email, hours, notFound),
    ...text('address', url?.replace(/^https:\/\/(www\.)?/, '')),
    ...text('date', dateText(verifiedOn)),
  ];
}

function situationTexts(phase) {
  const {conflicts, administrative, operational, wheel, warnings, calls, ...rest} = assess(
    phase === 'all' ? {} : {phase},
    nl,
  );
  const {warm, cold, times, changes} = rest;
  return [
    ...text('leader', ...[...administrative, ...operational].map(({name}) => name)),
    ...statements([...conflicts, ...administrative, ...operational, ...wheel, ...warnings]),
    ...statements([...warm, ...cold, ...times, ...changes]),
    ...calls.flatMap(({helpline}) => helplineTexts(helpline)),
    ...sourceLine(),
  ];
}

function scenarioTexts({title, origin, start, injects}) {
  return [
    ...text('scenario', title),
    ...statements([origin, start]),
    ...injects.flatMap((inject) => [
      // Its time stands behind a number, so without a capital.
      ...text('inject', inject.time.slice(1)),
      ...statements([inject, inject.why, ...inject.steps.map(({response}) => response)]),
      ...text('step', ...inject.steps.map((step) => step.text)),
    ]),
  ];
}

/** The card has room for the words of the sentences, and gives their sources in one list. */
function cardTexts() {
  const short = {withSources: false};
  const incident = roads.find(({id}) => id === 'incidents');
  const once = (list) => list.map((each) => ({...each, kind: 'line'}));
  return once([
    ...questions.flatMap(({title, answers}) => [
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
    ...helplines.flatMap(helplineTexts),
    ...contradictions(content.contradictions, short),
    ...sourceLine('factsheet'),
  ]);
}
