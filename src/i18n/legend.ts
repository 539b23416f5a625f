import {msg} from '@lit/localize';

export const title = () => msg('Uitleg bij de tabel');
export const roles = () => msg('De rollen', {desc: 'Heading above what each role means.'});
export const bases = () => msg('Waarop een cel is gebaseerd');
export const keys = () => msg('Ga met de pijltjestoetsen van cel naar cel. Enter opent de uitleg.');
export const aboutGrip = () => msg('Over GRIP');
export const roleMeanings = {
  'leads-administratively': () => msg('neemt de bestuurlijke besluiten'),
  'leads-operationally': () => msg('stuurt de hulpdiensten aan'),
  supports: () => msg('helpt met mensen, kennis of middelen'),
  advises: () => msg('geeft raad aan wie leidt'),
  informed: () => msg('hoort wat er gebeurt'),
  'own-systems': () => msg('herstelt en beveiligt de eigen systemen'),
  none: () => msg('de bronnen noemen bij dit niveau geen rol'),
};
export const baseMeanings = {
  factsheet: () => msg('De factsheet noemt dit niveau, of een grens waar het onder of boven valt.'),
  'factsheet-without-level': () =>
    msg(
      'De factsheet noemt de taak, maar geen niveau. Wij kozen zelf bij welke niveaus die staat.',
    ),
  'factsheet-threshold': () =>
    msg('De factsheet noemt pas vanaf een hoger niveau een rol, of noemt hier geen rol.'),
  law: () => msg('Het staat in de wet of in een besluit.'),
  region: () => msg('Het staat in een regionale of officiële werkwijze.'),
  editorial: () => msg('Onze eigen aanname. Laat die toetsen door uw regio.'),
};
