import {msg, str} from '@lit/localize';

export const title = (from: string, to: string) =>
  msg(str`Wat verandert er van ${from} naar ${to}?`);
export const from = () => msg('Van', {desc: 'Label of a list of levels: compare from.'});
export const to = () => msg('Naar', {desc: 'Label of a list of levels: compare to.'});
export const atLevel = (level: string) =>
  msg(str`bij ${level}:`, {desc: 'Only read out: at GRIP 3, with what somebody does then.'});
export const sameLevel = () => msg('Kies twee verschillende niveaus.');
export const nothingChanges = () => msg('In de tabel verandert er tussen deze niveaus niets.');
export const restStays = (names: string) => msg(str`De rest blijft gelijk: ${names}.`);
export const basisChanges = (from: string, to: string) =>
  msg(str`Waarop dit is gebaseerd: eerst ${from}, daarna ${to}.`);
export const why = () => msg('Waarom dit verandert, met de bronnen');
export const teamsAt = (level: string) => msg(str`Teams bij ${level}`);
export const teamsStay = () => msg('De teams blijven gelijk.');
export const said = (from: string, to: string, count: number) =>
  count === 1
    ? msg(str`Van ${from} naar ${to} verandert er iets in 1 rij van de tabel.`)
    : msg(str`Van ${from} naar ${to} verandert er iets in ${count} rijen van de tabel.`);
