/** The crisis cards to check: the one of the build, and those that a browser saves. */
import {readdirSync, readFileSync} from 'node:fs';

const EXAMPLES = 'stories/content';

/** Texts of a contact that are longer than most. */
const LONG = {
  role: 'Teamleider bevolkingszorg en plaatsvervangend adviseur openbare orde en veiligheid',
  email: 'teamleider.bevolkingszorg.van.dienst@waterbergen-sint-annaland.example',
  hours: 'werkdagen van 8.30 tot 17.00 uur, daarna via de meldkamer van de regio',
  deputy: {
    name: 'De heer ing. P.Q.R. van den Bakker-Hoogendoorn, adviseur crisisbeheersing',
    phone: '0699 88 77 66',
    email: 'vervanger.van.dienst@waterbergen-sint-annaland.example',
  },
};

/** Local content, by name: none, the examples, and the most contacts for which the card promises two pages. */
export const LOCAL = Object.fromEntries([
  ['built-in', {}],
  ...readdirSync(EXAMPLES).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8')),
  ]),
  ['twelve contacts', contacts(12)],
  ['most contacts', contacts(14)],
  ['twelve long contacts', contacts(12, LONG)],
]);

function contacts(count, long = {}) {
  return {
    organisation: {
      name: 'Gemeente Waterbergen-Sint Annaland',
      region: 'Midden- en West-Brabant',
      plan: {title: 'Regionaal crisisplan 2026', url: 'https://waterbergen.example/crisisplan'},
    },
    contacts: Array.from({length: count}, (_, index) => ({
      id: `contact-${index}`,
      name: `Mevrouw A.B.C. van der Waterbergen-Jansen ${index}`,
      role: 'Officier van dienst bevolkingszorg',
      phone: `0612 34 56 ${index + 10}`,
      email: `officier.van.dienst.${index}@waterbergen.example`,
      hours: 'werkdagen van 8.30 tot 17.00 uur',
      deputy: {name: `De heer P. Bakker ${index}`, phone: `0699 88 77 ${index + 10}`},
      verifiedOn: index === 4 ? '2025-03-01' : '2026-10-05',
      ...long,
    })),
  };
}

/**
 * The text of the file that "Bewaar als bestand" makes, with local content on the page.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function savedCard(page, local) {
  await page.setContent(
    '<!doctype html><html lang="nl"><cwk-content><cwk-crisis-card></cwk-crisis-card></cwk-content></html>',
  );
  await page.addScriptTag({path: 'dist/cyberwegenkaart.js', type: 'module'});
  await page.waitForFunction(() => window.customElements.get('cwk-crisis-card'));
  return page.evaluate(async (content) => {
    const provider = document.querySelector('cwk-content');
    const card = document.querySelector('cwk-crisis-card');
    provider.content = content;
    await provider.updateComplete;
    await card.updateComplete;
    const saved = new Promise((resolve) => {
      window.HTMLAnchorElement.prototype.click = function () {
        resolve(window.fetch(this.href).then((response) => response.text()));
      };
    });
    [...card.shadowRoot.querySelectorAll('button')]
      .find(({textContent}) => textContent.includes('Bewaar'))
      .click();
    return saved;
  }, local);
}
