import {dictionary} from '../../internal/dictionary.js';

export const texts = dictionary('exercise', {
  title: {nl: 'Oefenen met een cyberincident', en: 'Practise with a cyber incident'},
  banner: {
    nl: 'Dit is een oefening. De gebeurtenissen zijn verzonnen.',
    en: 'This is an exercise. The events are made up.',
  },
  intro: {nl: 'Kies een verhaal.', en: 'Choose a story.'},
  how: {nl: 'Hoe werkt het?', en: 'How does it work?', note: 'Opens what an exercise is like.'},
  works: {
    nl: 'U krijgt steeds een nieuw bericht. U kiest wat u doet en ziet daarna wie er aan het stuur zou zitten. Er is geen score, en niemand ziet uw antwoorden.',
    en: 'You keep getting a new message. You choose what you do, and then see who would be at the wheel. There is no score, and nobody sees your answers.',
  },
  none: {nl: 'Er zijn hier geen oefeningen.', en: 'There are no exercises here.'},
  length: {
    nl: {one: '1 bericht', other: '{count} berichten'},
    en: {one: '1 message', other: '{count} messages'},
  },
  begin: {nl: 'Begin', en: 'Begin'},
  beginNamed: {
    nl: 'Begin: {title}',
    en: 'Begin: {title}',
    note: 'Name of the button “Begin”. It must start with that word.',
  },
  inject: {
    nl: 'Bericht {number} van {total}: {time}',
    en: 'Message {number} of {total}: {time}',
    note: 'Heading: which message, and at what time in the story. The last two belong together.',
  },
  level: {nl: 'Welk GRIP-niveau past hierbij?', en: 'Which GRIP level fits here?'},
  whatNow: {nl: 'Wat doet u nu?', en: 'What do you do now?'},
  reveal: {nl: 'Bekijk wie er aan het stuur zit', en: 'See who is at the wheel'},
  next: {nl: 'Volgend bericht', en: 'Next message'},
  end: {
    nl: 'Dit was het laatste bericht. Bespreek samen wat u wilt onthouden voor een echte crisis.',
    en: 'This was the last message. Discuss together what you want to remember for a real crisis.',
  },
  atWheel: {nl: 'Wie zou er aan het stuur zitten?', en: 'Who would be at the wheel?'},
  fits: {
    nl: 'Bij dit bericht past {levels}.',
    en: 'What fits this message is {levels}.',
    note: 'One level, or more: GRIP 3 or GRIP 4.',
  },
  yours: {
    nl: 'uw keuze',
    en: 'your choice',
    note: 'In brackets behind the name of a level: this is your choice.',
  },
  unknown: {
    nl: 'want u weet het niveau niet',
    en: 'because you do not know the level',
    note: 'In brackets behind GRIP 0: why it shows.',
  },
  fitting: {
    nl: 'past bij dit bericht',
    en: 'fits this message',
    note: 'In brackets behind the name of a level.',
  },
  chose: {nl: 'U koos bij het niveau: {level}.', en: 'For the level you chose: {level}.'},
  step: {nl: 'Uw stap: {step}', en: 'Your step: {step}'},
  noStep: {nl: 'U koos geen stap', en: 'You chose no step'},
  steps: {
    nl: 'Wat u kunt doen, met voordelen en nadelen',
    en: 'What you can do, with pros and cons',
  },
  duties: {
    nl: 'Dit moet',
    en: 'This is a duty',
    note: 'Heading above what the law asks, whichever step somebody chose.',
  },
  otherSteps: {nl: 'Bekijk ook de andere stappen', en: 'See the other steps too'},
  more: {nl: 'Meer over wie er aan het stuur zit', en: 'More about who is at the wheel'},
  known: {nl: 'Dit is dan bekend', en: 'This is known by then'},
  again: {nl: 'Begin opnieuw', en: 'Begin again'},
  other: {nl: 'Kies een andere oefening', en: 'Choose another exercise'},
  print: {
    nl: 'Druk de oefening af voor de begeleider',
    en: 'Print the exercise for the facilitator',
  },
  printAll: {
    nl: 'Druk alle oefeningen af voor de begeleider',
    en: 'Print all exercises for the facilitator',
  },
  handout: {
    nl: 'Oefenen met een cyberincident: voor de begeleider',
    en: 'Practise with a cyber incident: for the facilitator',
  },
  sources: {
    nl: "De redactie schreef de verhalen en de voordelen en nadelen. Wie er leidt, komt uit de factsheet van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) uit mei 2022. Ook wetten en werkwijzen van regio's zijn gebruikt. Bij elke zin staat de bron.",
    en: 'The editors wrote the stories and the pros and cons. Who leads comes from the factsheet of the Dutch Centre for Crime Prevention and Safety (CCV) of May 2022. Laws and working methods of regions were used too. Every sentence has its source.',
  },
});
