import {msg, str} from '@lit/localize';

export const title = () => msg('Wie belt u?', {desc: 'Heading: whom to call.'});
export const directHelp = () => msg('Directe hulp');
export const callDirectHelp = () => msg('Wie belt u? Directe hulp');
export const notFromFactsheet = () =>
  msg(
    "Niet uit de factsheet. Wij lazen dit in kopieën van openbare pagina's. Controleer het vooraf.",
  );
export const readOn = (date: string) => msg(str`gelezen op ${date}`);
export const stale = () => msg('Langer dan een jaar geleden gecontroleerd. Kijk of dit nog klopt.');
export const deputy = (name: string) => msg(str`Vervanger: ${name}`);
export const reachable = (hours: string) => msg(str`Bereikbaar: ${hours}`);
export const more = (count: number) =>
  count === 1 ? msg('Toon nog 1 contact') : msg(str`Toon nog ${count} contacten`);
export const nobody = () => msg('Hier zijn geen nummers ingevuld.');
