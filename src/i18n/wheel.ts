import {msg, str} from '@lit/localize';
import type {WordsFor} from './words.js';

// Who is at the wheel: who leads, at which level.

export const atWheel = (level: string) => msg(str`Aan het stuur bij ${level}`);
export const atWheelUnknown = () => msg('Aan het stuur zolang er niet is opgeschaald (GRIP 0)');
export const nobody = () => msg('niemand', {desc: 'Nobody leads.'});
export const unknownLevel = () =>
  msg('Weet ik niet', {desc: 'An answer next to “yes” and “no”, or next to the levels.'});
export const unknownLevelShort = () =>
  msg('wij tonen GRIP 0', {desc: 'Below the answer “I don’t know”.'});

/** Who leads, at the start of a sentence. */
export const leads = {
  'leads-administratively': () =>
    msg('Leidt bestuurlijk', {desc: 'Before a colon and a name, and read out.'}),
  'leads-operationally': () =>
    msg('Leidt operationeel', {desc: 'Before a colon and a name, and read out.'}),
};

/** What an actor does, in the middle of a sentence. */
export const roles: WordsFor<
  | 'leads-administratively'
  | 'leads-operationally'
  | 'supports'
  | 'advises'
  | 'informed'
  | 'own-systems'
  | 'none'
> = {
  'leads-administratively': () =>
    msg('leidt bestuurlijk', {desc: 'Role of an actor. Takes the decisions of public authority.'}),
  'leads-operationally': () =>
    msg('leidt operationeel', {desc: 'Role of an actor. Leads the emergency services.'}),
  supports: () => msg('ondersteunt', {desc: 'Role of an actor.'}),
  advises: () => msg('adviseert', {desc: 'Role of an actor.'}),
  informed: () => msg('wordt geïnformeerd', {desc: 'Role of an actor.'}),
  'own-systems': () => msg('zorgt voor eigen systemen', {desc: 'Role of an actor.'}),
  none: () => msg('geen rol', {desc: 'Role of an actor.'}),
};
