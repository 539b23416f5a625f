import type {WidgetName} from './widgets.js';

/** What an embed page says about its widget. */
export interface PageTexts {
  /** Of the page and of a frame around it. */
  readonly title: string;
  readonly titleInEnglish: string;
  /** What a visitor reads where the widget cannot be shown. One sentence. */
  readonly summary: string;
}

/** The words of the embed pages, which stand in their HTML because they must be there without a script. */
export const PAGES: Readonly<Record<WidgetName, PageTexts>> = {
  situation: {
    title: 'Cyberincident: wat nu?',
    titleInEnglish: 'Cyber incident: what now?',
    summary:
      'U beantwoordt een paar vragen over een cyberincident. U ziet meteen wie er aan het stuur zit, wie u moet bellen en wat u doet.',
  },
  'crisis-card': {
    title: 'Noodkaart cyberincident',
    titleInEnglish: 'Cyber incident emergency card',
    summary: 'De noodkaart past op twee kanten A4. U kunt de kaart afdrukken of bewaren.',
  },
  'grip-matrix': {
    title: 'Wie zit er aan het stuur?',
    titleInEnglish: 'Who is at the wheel?',
    summary:
      'Een tabel laat zien wie er bij elk GRIP-niveau aan het stuur zit, en wat anderen doen.',
  },
  exercise: {
    title: 'Oefenen met een cyberincident',
    titleInEnglish: 'Practise with a cyber incident',
    summary: 'U oefent met een verzonnen incident. Na elk bericht ziet u wie er aan het stuur zit.',
  },
  'road-map': {
    title: 'Lokale cyberwegenkaart',
    titleInEnglish: 'Lokale cyberwegenkaart (local cyber road map)',
    summary: 'De kaart toont vier wegen naar een gemeente die voorbereid is op cyberincidenten.',
  },
  road: {
    title: 'Een weg van de cyberwegenkaart',
    titleInEnglish: 'One road of the cyber road map',
    summary:
      'U leest het doel, de risico’s, wie er aan het stuur zit, de richting en waar u hulp krijgt.',
  },
  wegenwacht: {
    title: 'Wegenwacht: waar u hulp krijgt',
    titleInEnglish: 'Roadside help (wegenwacht)',
    summary: 'Een lijst laat zien wie een gemeente kan helpen, voor en tijdens een incident.',
  },
  'publication-list': {
    title: 'Publicaties',
    titleInEnglish: 'Publications',
    summary: 'U kunt zoeken in publicaties voor gemeenten over cyberincidenten.',
  },
  'publication-card': {
    title: 'Een publicatie over cyberincidenten',
    titleInEnglish: 'A publication about cyber incidents',
    summary: 'U ziet één publicatie, met de makers, de datum en de link.',
  },
};
