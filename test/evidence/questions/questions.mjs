/**
 * What a mayor, an adviser, a CISO or a communication officer asks, with the widgets that they may have in front of
 * them, what they do there, and the words that answer.
 *
 * A step is the role and the name, as assistive technology has them, of what somebody activates.
 */
export const QUESTIONS = [
  {
    question: 'Wie leidt nu?',
    at: [
      {
        html: '<cwk-situation></cwk-situation>',
        steps: [],
        answer: 'leidt bestuurlijk Burgemeester als de samenleving geraakt is',
      },
      {
        html: '<cwk-exercise></cwk-exercise>',
        steps: [
          {role: 'button', name: /^Begin: Ziekenhuis zonder patiënten/},
          {role: 'button', name: /^Bekijk wie er aan het stuur zit/},
        ],
        answer: 'leidt bestuurlijk Burgemeester',
      },
    ],
  },
  {
    question: 'Wie is verantwoordelijk bij GRIP 4?',
    at: [
      {
        html: '<cwk-grip-matrix></cwk-grip-matrix>',
        steps: [{role: 'radio', name: /^GRIP 4/}],
        answer: 'leidt bestuurlijk Voorzitter van de veiligheidsregio',
      },
    ],
  },
  {
    question: 'Wat verandert er van GRIP 3 naar GRIP 4?',
    at: [
      {
        html: '<cwk-grip-matrix></cwk-grip-matrix>',
        steps: [
          {role: 'radio', name: /^GRIP 3/},
          {role: 'DisclosureTriangle', name: /^Wat verandert er van GRIP 3 naar GRIP 4/},
        ],
        answer: 'Burgemeester bij GRIP 3: leidt bestuurlijk',
      },
    ],
  },
  {
    question: 'Welke rol heeft de CISO bij GRIP 2?',
    at: [
      {
        html: '<cwk-grip-matrix></cwk-grip-matrix>',
        steps: [{role: 'radio', name: /^GRIP 2/}],
        answer: 'adviseert brengt partijen bij elkaar',
      },
    ],
  },
  {
    question: 'Wat doe ik nu eerst?',
    at: [
      {
        html: '<cwk-situation></cwk-situation>',
        steps: [],
        answer: 'Bel uw ICT -afdeling en uw ICT-leveranciers.',
      },
      {
        html: '<cwk-crisis-card></cwk-crisis-card>',
        steps: [{role: 'DisclosureTriangle', name: /^Bekijk de hele kaart/}],
        answer: 'Bel uw ICT-afdeling',
      },
    ],
  },
  {
    question: 'Wat moet ik melden, en voor wanneer?',
    at: [
      {
        html: '<cwk-situation></cwk-situation>',
        steps: [{role: 'DisclosureTriangle', name: /^Wat moet u melden, en wanneer/}],
        answer: 'binnen 24 uur',
      },
    ],
  },
  {
    question: 'Wie bel ik als het om een ziekenhuis gaat?',
    at: [
      {
        html: '<cwk-situation></cwk-situation>',
        steps: [{role: 'DisclosureTriangle', name: /^Toon nog \d+ contacten/}],
        answer: 'Z-CERT',
      },
    ],
  },
  {
    question: 'Wat is het nummer van de IBD?',
    at: [
      {html: '<cwk-wegenwacht></cwk-wegenwacht>', steps: [], answer: '070 204 55 11'},
      {
        html: '<cwk-crisis-card></cwk-crisis-card>',
        steps: [{role: 'DisclosureTriangle', name: /^Bekijk de hele kaart/}],
        answer: '070 204 55 11',
      },
    ],
  },
  {
    question: 'Wat doe ik in de koude fase op weg 1?',
    at: [
      {
        html: '<cwk-road-map></cwk-road-map>',
        steps: [
          {role: 'button', name: /^Weg 1/},
          {role: 'DisclosureTriangle', name: /^Koude fase/},
        ],
        answer: 'Gebruik een tweede controle bij het inloggen.',
      },
      {
        html: '<cwk-road road="own-house"></cwk-road>',
        steps: [{role: 'DisclosureTriangle', name: /^Koude fase/}],
        answer: 'Gebruik een tweede controle bij het inloggen.',
      },
    ],
  },
  {
    question: 'Wat betekent GBT?',
    at: [
      {
        html: '<cwk-road></cwk-road>',
        steps: [{role: 'button', name: /^GBT$/}],
        answer: 'Gemeentelijk Beleidsteam',
      },
    ],
  },
  {
    question: 'Waar staat dat?',
    at: [
      {
        html: '<cwk-road></cwk-road>',
        steps: [{role: 'checkbox', name: /^Toon bij elke zin de bron/}],
        answer: 'Dat kan ook een incident bij een bedrijf of instelling zijn. Bron:',
      },
      {
        html: '<cwk-situation></cwk-situation>',
        steps: [{role: 'button', name: /^Bron:/}],
        answer: 'digitaltrustcenter.nl',
      },
    ],
  },
  {
    question: 'Waar vind ik het onderzoek over cybercrises bij gemeenten?',
    at: [
      {
        html: '<cwk-publication-list></cwk-publication-list>',
        steps: [],
        answer: 'Verkennend onderzoek: cybercrisis binnen gemeenten',
      },
      {
        html: '<cwk-publication-card publication="nhl-cybercrisis-gemeenten"></cwk-publication-card>',
        steps: [],
        answer: 'Verkennend onderzoek: cybercrisis binnen gemeenten',
      },
    ],
  },
];

/** At most so many actions, and so many screens to scroll. */
export const MOST = {actions: 2, screens: 2};
