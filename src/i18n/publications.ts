import {msg, str} from '@lit/localize';

export const title = () => msg('Publicaties');
export const search = () => msg('Zoek in de publicaties');
export const filters = {
  group: () => msg('Rubriek', {desc: 'Label of a filter: practice, research, practical help.'}),
  type: () => msg('Soort document', {desc: 'Label of a filter.'}),
  author: () => msg('Auteur', {desc: 'Label of a filter.'}),
  year: () => msg('Jaar', {desc: 'Label of a filter.'}),
};
export const all = () => msg('alle', {desc: 'The first choice of each filter.'});
export const noDate = () => msg('zonder datum');
export const found = (count: number) =>
  count === 0
    ? msg('Geen publicaties gevonden')
    : count === 1
      ? msg('1 publicatie gevonden')
      : msg(str`${count} publicaties gevonden`);
export const nothingFound = () => msg('Zoek op een ander woord, of wis de filters.');
export const none = () => msg('De bron geeft hier geen publicaties.');
export const clear = () => msg('Wis zoekwoord en filters');
export const more = (count: number) => msg(str`Toon nog ${count}`);
export const pages = (count: number) =>
  count === 1 ? msg('1\u00a0pagina') : msg(str`${count}\u00a0pagina's`);
export const readMore = () => msg('Lees meer');
export const readLess = () => msg('Lees minder');
export const foundTitle = () =>
  msg('Elders gevonden titel:', {desc: 'Before a title that the source page does not give.'});
export const original = () => msg('Zo staat het op de bronpagina');
export const noLink = () => msg('De bron geeft geen titel en geen link. De titel is van ons.');
export const unknown = (id: string) => msg(str`De publicatie “${id}” is hier niet bekend.`);
