import {msg, str} from '@lit/localize';

export const phase = () => msg('Toon hulp voor', {desc: 'Before: everything, preparing, now.'});
export const phases = {
  all: () => msg('alles'),
  cold: () => msg('voorbereiden (koude fase)'),
  warm: () => msg('nu (warme fase)'),
};
export const forPhases = (phases: string) =>
  msg(str`Hulp voor: ${phases}`, {desc: 'A list: preparing (cold phase), now (warm phase).'});
export const needs = {
  call: () => msg('Bellen', {desc: 'Heading: whom to call.'}),
  report: () => msg('Melden', {desc: 'Heading: where to report an incident.'}),
  read: () => msg('Lezen', {desc: 'Heading: what to read.'}),
  exercise: () => msg('Oefenen', {desc: 'Heading: with what to practise.'}),
};
export const outdated = () => msg('Oude link', {desc: 'A mark next to a link.'});
export const superseded = () => msg('Vervangen', {desc: 'A mark next to a link.'});
export const replacedBy = () => msg('Gebruik nu:', {desc: 'Before a link.'});
export const seeAlso = () => msg('Kijk ook hier:', {desc: 'Before a link.'});
export const noNumbers = () =>
  msg('De factsheet noemt geen telefoonnummers. Leg de nummers van uw gemeente en regio klaar.');
export const noResources = () =>
  msg(
    'Wij hebben voor deze keuze geen hulp op een rij gezet. Kijk in de factsheet van het CCV over deze weg.',
  );
export const listed = (count: number) =>
  count === 1 ? msg('De lijst toont 1 onderdeel.') : msg(str`De lijst toont ${count} onderdelen.`);
