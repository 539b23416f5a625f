import {msg} from '@lit/localize';

/** What is told of each actor, in this order. */
export const lines = {
  what: () => msg('Wat', {desc: 'What an actor does.'}),
  when: () => msg('Wanneer', {desc: 'When a level, or a role, applies.'}),
  powers: () => msg('Bevoegdheden'),
  call: () => msg('Wie belt u', {desc: 'Not a question here, but the name of a line.'}),
  deputy: () => msg('Plaatsvervanger'),
};
export const notFilledIn = () => msg('niet ingevuld');
