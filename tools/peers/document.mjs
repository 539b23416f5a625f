/** The page that compares our matrix with others, in Dutch. */

const ROWS = {
  headers: 'Koppen van rijen en kolommen (`<th>`)',
  caption: 'Titel van de tabel (`<caption>`)',
  focusable: 'Cellen die u met het toetsenbord bereikt',
  tabs: 'Keer Tab tot u in de matrix bent',
  tree: 'Wat een schermlezer krijgt',
  axe: 'Bevindingen van axe',
  ibm: 'Bevindingen van IBM',
  alfa: 'Bevindingen van Alfa',
  narrow: 'Breedte op een scherm van 320 px',
  size: 'Scripts en stijlen, met gzip',
};

const UNKNOWN = 'niet gemeten';

/** Measured once, on 22 November 2026; their sources could not be built again where this table is made. */
const NAVIGATOR = {
  headers: '0',
  caption: UNKNOWN,
  focusable: '0 van 24',
  tabs: 'meer dan 80',
  tree: '0 koppen, 12 cellen',
  axe: 'regels: 6, plaatsen: 34',
  ibm: UNKNOWN,
  alfa: UNKNOWN,
  narrow: UNKNOWN,
  size: '972 kB (schatting van de bouw)',
};
const RACI = {
  headers: '6, waarvan 0 met `scope`',
  caption: 'nee',
  focusable: UNKNOWN,
  tabs: UNKNOWN,
  tree: UNKNOWN,
  axe: 'regels: 6, plaatsen: 119',
  ibm: UNKNOWN,
  alfa: UNKNOWN,
  narrow: '1494 px (de tabel)',
  size: '52 kB',
};

/**
 * @param {Record<string, string>} ours
 * @param {string} date
 */
export function documentOf(ours, date) {
  const rows = Object.entries(ROWS).map(
    ([key, name]) => `| ${name} | ${ours[key]} | ${NAVIGATOR[key]} | ${RACI[key]} |`,
  );
  return `# Onze matrix naast twee andere

Wie wil weten hoe toegankelijk de GRIP-matrix is, kan hem hier vergelijken met twee andere matrices. De eerste is de ATT&CK Navigator van MITRE, een overzicht van aanvallen. De tweede is een toepassing voor RACI-schema’s: wie doet iets, wie beslist, wie geeft raad en wie hoort het.

| Wat | \`cwk-grip-matrix\` | MITRE ATT&CK Navigator 5.1.0 | RACI-toepassing |
| --- | --- | --- | --- |
${rows.join('\n')}

## Hoe er is gemeten

- **Onze matrix** is gemeten op ${date}, met \`npm run peers -- --write\`. Dat maakt deze bladzijde opnieuw. De matrix staat daarbij op GRIP 3, in een verder lege pagina. De grootte is die van het script met alle widgets.
- Alfa meldt bij ons alleen \`sia-r78\`: een kop zonder tekst eronder. Die tekst is er wel. Alfa zoekt haar niet in het schaduwdeel van een webcomponent. In \`test/evidence/a11y/exceptions.mjs\` staat waarom dat geen fout is.
- **MITRE ATT&CK Navigator 5.1.0** (november 2024) is gemeten op 22 november 2026, met 24 verzonnen technieken. De twaalf cellen van de schermlezer zijn er één per kolom. Voor de startpagina vond axe 5 regels op 9 plaatsen; die telt hier niet mee.
- **RACI-toepassing** is \`baldwinator/raci-matrix\` op GitHub, commit \`679f136\`. Die is gemeten op 22 november 2026.
- De cijfers van die twee zijn toen vastgelegd en niet opnieuw gemeten. “Niet gemeten” betekent dat wij het cijfer niet hebben. Bij axe is niet vastgelegd of daar ook alle regels aan stonden; bij ons staan ze alle aan.
- Meet zelf elke andere toepassing met hetzelfde script: \`npm run peers -- http://localhost:4200\`.

## Wat de cijfers niet zeggen

De Navigator en de RACI-toepassing zijn gemaakt om in te werken. Onze matrix is gemaakt om in te lezen. Een bevinding telt elke plaats waar een regel niet klopt; ernst telt niet mee. Geen van deze cijfers vervangt een test met mensen.
`;
}
