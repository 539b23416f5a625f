import {msg, str} from '@lit/localize';

export const title = () => msg('Oefenen met een cyberincident');
export const banner = () => msg('Dit is een oefening. De gebeurtenissen zijn verzonnen.');
export const intro = () =>
  msg(
    'Kies een verhaal. U krijgt steeds een nieuw bericht. U kiest wat u doet en ziet daarna wie er aan het stuur zou zitten. Er is geen score, en niemand ziet uw antwoorden.',
  );
export const none = () => msg('Er zijn hier geen oefeningen.');
export const length = (count: number) =>
  count === 1 ? msg('1 bericht') : msg(str`${count} berichten`);
export const begin = () => msg('Begin');
export const beginNamed = (title: string) =>
  msg(str`Begin: ${title}`, {desc: 'Name of the button “Begin”. It must start with that word.'});
export const inject = (number: number, total: number, time: string) =>
  msg(str`Bericht ${number} van ${total}: ${inSentence(time)}`, {
    desc: 'Heading: which message, and at what time in the story. The last two belong together.',
  });
export const level = () => msg('Welk GRIP-niveau past hierbij?');
export const whatNow = () => msg('Wat doet u nu?');
export const reveal = () => msg('Bekijk wie er aan het stuur zit');
export const next = () => msg('Volgend bericht');
export const end = () =>
  msg('Dit was het laatste bericht. Bespreek samen wat u wilt onthouden voor een echte crisis.');
export const atWheel = () => msg('Wie zou er aan het stuur zitten?');
export const fits = (levels: string) =>
  msg(str`Bij dit bericht past ${levels}.`, {desc: 'One level, or more: GRIP 3 or GRIP 4.'});
export const yours = () =>
  msg('uw keuze', {desc: 'In brackets behind the name of a level: this is your choice.'});
export const unknown = () =>
  msg('want u weet het niveau niet', {desc: 'In brackets behind GRIP 0: why it shows.'});
export const fitting = () =>
  msg('past bij dit bericht', {desc: 'In brackets behind the name of a level.'});
export const chose = (level: string) => msg(str`U koos bij het niveau: ${level}.`);
export const step = (step: string) => msg(str`Uw stap: ${step}`);
export const noStep = () => msg('U koos geen stap');
export const steps = () => msg('Wat u kunt doen, met wat ervoor en ertegen spreekt');
export const otherSteps = () => msg('Bekijk ook de andere stappen');
export const more = () => msg('Meer over wie er aan het stuur zit');
export const known = () => msg('Dit is dan bekend');
export const again = () => msg('Begin opnieuw');
export const other = () => msg('Kies een andere oefening');
export const print = () => msg('Druk de oefening af voor de begeleider');
export const printAll = () => msg('Druk alle oefeningen af voor de begeleider');
export const handout = () => msg('Oefenen met een cyberincident: voor de begeleider');
export const sources = () =>
  msg(
    "De verhalen en afwegingen zijn van ons. Wie er leidt, halen wij uit de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022. Ook gebruiken wij wetten, werkwijzen van regio's en eigen aannames. Bij elke zin staat de bron.",
  );

/** "Maandag, 09.10 uur" → "maandag, 09.10 uur". */
function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
