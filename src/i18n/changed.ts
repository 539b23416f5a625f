import {msg, str} from '@lit/localize';

// What is read out after an answer: "Er staat nu: 1 punt om op te letten, andere stappen."

export const changed = (parts: string) =>
  msg(str`Er staat nu: ${parts}.`, {
    desc: 'Read out. A list of what now shows: 1 warning, other steps.',
  });
export const nothingElse = () => msg('Verder verandert er niets.', {desc: 'Read out.'});
/** What is new for each visitor, in the middle of a sentence. */
export const own = {
  mayor: () => msg('wat u als burgemeester kunt doen'),
  'public-order-adviser': () => msg('wat u als adviseur OOV kunt doen'),
  ciso: () => msg('wat u als CISO kunt doen'),
  communication: () => msg('wat u als communicatieadviseur kunt doen'),
};
export const noRole = () => msg('geen advies voor één rol');
export const warnings = (count: number) =>
  count === 0
    ? msg('geen punten om op te letten')
    : count === 1
      ? msg('1 punt om op te letten')
      : msg(str`${count} punten om op te letten`);
export const calls = (count: number) =>
  count === 0
    ? msg('geen contacten om te bellen')
    : count === 1
      ? msg('1 contact om te bellen')
      : msg(str`${count} contacten om te bellen`);
export const steps = () => msg('andere stappen', {desc: 'The steps to take are now others.'});
export const reasons = () => msg('andere uitleg', {desc: 'The reasons given are now others.'});
