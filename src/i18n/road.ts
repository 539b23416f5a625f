import {msg, str} from '@lit/localize';

export const number = (number: number) => msg(str`Weg ${number}`);
export const cold = () =>
  msg('Koude fase: u bereidt zich voor', {desc: 'Heading. The cold phase is preparing.'});
export const warm = () =>
  msg('Warme fase: het is nu aan de hand', {
    desc: 'Heading. The warm phase is while it happens.',
  });
export const incidents = () => msg('Bekende incidenten');
export const colophon = () => msg('Over deze factsheet');
export const condition = (condition: string) =>
  msg(str`Volgens de factsheet: ${condition}`, {
    desc: 'The GRIP levels that the source names, such as “GRIP 3 and up”.',
  });
