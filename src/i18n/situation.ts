import {msg, str} from '@lit/localize';

export const title = () => msg('Cyberincident: wat nu?');
export const aid = () => msg('Dit is een hulpmiddel, geen juridisch advies.');
export const plan = () => msg('Kijk ook in het crisisplan:', {desc: 'Before a link.'});
export const iAm = () =>
  msg('Ik ben', {desc: 'Label of a list: burgemeester, CISO, somebody else.'});
export const visitors = {
  mayor: () => msg('burgemeester', {desc: 'Who the visitor is.'}),
  'public-order-adviser': () =>
    msg('adviseur OOV', {desc: 'Who the visitor is. OOV is public order and safety.'}),
  ciso: () => msg('CISO', {desc: 'Who the visitor is.'}),
  communication: () => msg('communicatieadviseur', {desc: 'Who the visitor is.'}),
  none: () => msg('iemand anders', {desc: 'Who the visitor is.'}),
};
export const asVisitor = {
  mayor: () => msg('Voor u als burgemeester'),
  'public-order-adviser': () => msg('Voor u als adviseur OOV'),
  ciso: () => msg('Voor u als CISO'),
  communication: () => msg('Voor u als communicatieadviseur'),
};
export const conflicts = () => msg('Deze antwoorden passen niet bij elkaar');
export const conflictsBelow = (count: number) =>
  count === 1
    ? msg('Uw antwoorden passen niet bij elkaar. Lees hieronder wat dat betekent.')
    : msg(
        str`Uw antwoorden passen op ${count} punten niet bij elkaar. Lees hieronder wat dat betekent.`,
      );
export const noSteps = () =>
  msg('Hier staan geen stappen: deze organisatie toont de weg met de stappen niet.');
export const whatYouKnow = () => msg('Wat weet u al?');
export const attention = () => msg('Let op', {desc: 'Heading above warnings.'});
export const aboutWheel = () => msg('Meer over wie er aan het stuur zit');
export const stepsWarm = () => msg('Stappen als het nu aan de hand is');
export const stepsCold = () => msg('Stappen om u voor te bereiden');
export const times = () => msg('Hoe snel een team begint');
export const changes = () => msg('Wat het niveau kan veranderen, en wie daarover gaat');
export const sources = () =>
  msg(
    'Bronnen: de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022, wetten, openbare bronnen en eigen aannames. Wat niet uit de factsheet komt, heeft altijd een bron erbij.',
  );
export const share = () => msg('Maak een link naar deze situatie');
