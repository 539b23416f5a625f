/** An organisation's own content, and what it must look like on paper. */
import {dateText, text} from './content.mjs';
import {resourceText} from './texts.mjs';

export const LOCAL = {
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

/** Its source says whose file it is, whatever the file says. */
export const localResources = () =>
  LOCAL.resources.flatMap((resource) =>
    resourceText({...resource, sources: [{document: 'local'}]}),
  );

export const localContacts = () =>
  LOCAL.contacts.flatMap(({name, role, phone, email, hours, deputy, verifiedOn}) => [
    ...text('contact', name, role, phone, email, hours, deputy.name, deputy.phone),
    ...text('date', dateText(verifiedOn)),
  ]);
