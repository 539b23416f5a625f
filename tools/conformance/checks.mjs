/**
 * What a test cannot judge, and who looked at it: what to do, so that anyone can do it again, and the outcome.
 *
 * @type {{id: string, title: string, how: string, result: string, date: string}[]}
 */
export const CHECKS = [
  {
    id: 'H1',
    title: 'Woorden die alleen naar plaats, vorm of kleur verwijzen',
    how: 'Zoek in alle teksten (`src/content/nl`, elk bestand `texts.ts`) op “links”, “rechts”, “boven”, “onder”, “rond”, “vierkant”, “rood”, “groen”, “blauw”, “dik” en “lijn”. Kijk bij elke plek of de zin ook te begrijpen is voor wie het scherm niet ziet.',
    result:
      '“Zie hierboven”, “zie onder” en “hieronder” verwijzen naar de leesvolgorde, die in de code dezelfde is. De noodkaart noemt een dik kader met een dichte lijn of een streepjeslijn; in de cel staat ook “leidt bestuurlijk” of “leidt operationeel”. Verder niets gevonden.',
    date: '22 november 2026',
  },
  {
    id: 'H2',
    title: 'Wat er te bedienen is',
    how: 'Loop elk onderdeel na in Storybook en schrijf op wat u kunt bedienen. Kijk of er een veld is dat naar uw eigen gegevens vraagt, een tijdslimiet, iets om te slepen, een gebaar met meer vingers, iets dat op bewegen reageert, iets dat al gebeurt bij indrukken in plaats van loslaten, of een inlog.',
    result:
      'Er zijn alleen links, knoppen, keuzerondjes, vinkjes, keuzelijsten, één zoekveld, uitklapbare stukken en uitleg bij woorden: allemaal gewone HTML. Niets van de lijst gevonden. Er is geen veld waarin iemand iets fout kan invullen. Criteria over een hele site (2.4.5, 3.2.3, 3.2.6) gaan niet over een onderdeel.',
    date: '22 november 2026',
  },
  {
    id: 'H3',
    title: 'Koppen, labels, woorden en iconen',
    how: 'Lees in `test/unit/trees` alle koppen, namen van knoppen en labels van boven naar beneden. Kijk of elke naam zegt wat erbij hoort, en of hetzelfde overal hetzelfde heet. Zoek daarna in `src/templates` en `src/elements` welke iconen er zijn, en of elk icoon maar één betekenis heeft.',
    result:
      'De koppen zijn vragen of onderwerpen (“Wie zit er aan het stuur?”, “Wie moet u bellen?”). De tien rollen, de vier wegen en de twee fasen hebben overal dezelfde woorden. Het stuurwiel staat alleen bij wie leidt, de driehoek met uitroepteken alleen bij een waarschuwing of tegenspraak.',
    date: '22 november 2026',
  },
];
