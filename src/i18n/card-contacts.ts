import {msg, str} from '@lit/localize';

export const none = () => msg('Op deze kaart staan nog geen eigen nummers. Schrijf ze hier op.');
export const blank = [
  () => msg('Burgemeester', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('Crisisadviseur OOV', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('CISO', {desc: 'Who the visitor is.'}),
  () => msg('Communicatie', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('Gemeentesecretaris', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('Veiligheidsregio', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('ICT-leverancier', {desc: 'Whom to call; the visitor writes the number.'}),
  () => msg('Anders', {desc: 'Whom to call; the visitor writes the number.'}),
];
export const filledInBy = (organisation: string) => msg(str`Ingevuld door ${organisation}.`);
export const checked = (date: string) => msg(str`gecontroleerd op ${date}`);
export const checkedAll = (date: string) =>
  msg(str`Gecontroleerd op ${date}, als er geen andere dag bij staat.`);
export const stale = (date: string) =>
  msg(str`gecontroleerd op ${date}, langer dan een jaar geleden`);
export const helplines = () =>
  msg("Wij lazen dit in kopieën van openbare pagina's. Controleer het vooraf.");
