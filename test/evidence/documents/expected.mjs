/** What must stand on a crisis card, read from its content and not from the card. */
import {dateText, readDays, text} from '../print/content.mjs';

const ROLES = {
  'leads-administratively': 'leidt bestuurlijk',
  'leads-operationally': 'leidt operationeel',
  supports: 'ondersteunt',
  advises: 'adviseert',
  informed: 'wordt geïnformeerd',
  'own-systems': 'zorgt voor eigen systemen',
  none: '–',
};

/** @param {import('../../../dist/content/index.js').Content} content */
export function textsOf(content) {
  const {organisation, contacts, helplines, questions, actors, levels, contradictions} = content;
  const incidents = content.roads.find(({id}) => id === 'incidents');
  const times = content.advice.filter(({kind}) => kind === 'time');
  return [
    ...text('organisation', organisation?.name, organisation?.region),
    ...text('plan', organisation?.plan?.title, organisation?.plan && bare(organisation.plan.url)),
    ...contacts.flatMap(({name, role, phone, email, hours, deputy}) => [
      ...text('contact', name, role, phone, email, hours),
      ...text('deputy', deputy?.name, deputy?.phone, deputy?.email),
    ]),
    ...checkDays(contacts).flatMap((day) => text('check date', `controleerd op ${dateText(day)}`)),
    ...helplines.flatMap(({name, audience, phone, email, url, hours, notFound}) =>
      phone || email
        ? text('helpline', name, audience, phone, email, url && bare(url), hours, notFound)
        : text('named', name, audience),
    ),
    ...readDays(helplines).flatMap((day) => text('read on', `elezen op ${dateText(day)}`)),
    ...content.advice
      .filter(
        ({kind, when}) =>
          kind === 'action' && !when.sector && (when.level?.includes('unknown') ?? true),
      )
      .flatMap((action) => text('first action', action.text)),
    ...content.deadlines.flatMap(({title}) => text('deadline', title)),
    // The sector is asked on the screen only.
    ...questions
      .filter(({when}) => !when)
      .flatMap(({title, answers}) => [
        ...text('question', title),
        // What a level means is what the table says.
        ...answers.flatMap(({value, text: name, means}) =>
          text('answer', /^\d$/.test(value) ? `${name}: ` : `${name}: ${means.text}`),
        ),
      ]),
    ...incidents.direction.warm.flatMap((step) => text('step', step.text)),
    ...times.flatMap((time) => text('response time', time.text, ...(time.items ?? []))),
    ...text('level', ...levels.map(({name}) => name)),
    ...actors.flatMap(({name, cells}) => [
      ...text('actor', name),
      ...text('cell', ...new Set(cells.map(cellText))),
    ]),
    ...contradictions.flatMap(({question, statements, position, practice}) =>
      text(
        'contradiction',
        question,
        ...statements.map((each) => each.text),
        position.text,
        practice?.text,
      ),
    ),
    ...text('disclaimer', content.map.disclaimer.text),
    ...text('factsheet', 'Lokale cyberwegenkaart 2.0: Cyberincidenten en -crises', 'mei 2022'),
    ...text('read on', `Bronnen gelezen op ${dateText(content.verifiedOn)}`),
  ];
}

/** Of many contacts, the card says once on which day most of them were checked. */
function checkDays(contacts) {
  const days = contacts.map(({verifiedOn}) => verifiedOn);
  return contacts.length < 7 ? days : [...new Set(days)];
}

const bare = (url) => url.replace(/^https:\/\/(www\.)?/, '');

function cellText({role, scope}) {
  return [ROLES[role], scope].filter(Boolean).join(role === 'none' ? ' ' : ', ');
}
