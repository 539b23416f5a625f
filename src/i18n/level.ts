import {msg} from '@lit/localize';

/** What is told of each level, in this order. */
export const facts = {
  criterion: () => msg('Wanneer', {desc: 'When a level, or a role, applies.'}),
  administrativeAuthority: () => msg('Bestuurlijk aan het stuur'),
  operationalLead: () => msg('Operationeel aan het stuur'),
  teams: () => msg('Teams'),
  responseTimes: () => msg('Hoe snel'),
  scalesUp: () => msg('Wie schaalt op'),
};
