import {html} from '@open-wc/testing';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import type {Content} from '../../src/content/model/schema.js';
import type {CwkCrisisCard} from '../../src/elements/crisis-card/crisis-card.js';
import '../../src/elements/crisis-card/define.js';
import {downloadsDuring} from './downloads.js';
import {pageFixture} from './page.js';
import {one} from './queries.js';

/** The content with so many contacts of an organisation, who were checked on `verifiedOn`. */
export function withContacts(count: number, verifiedOn = '2026-11-01'): Content {
  return merged({
    organisation: {
      name: 'Gemeente Sint-Ánthonis aan Zee',
      region: 'Brabant-Noord',
      plan: {title: 'Crisisplan 2026', url: 'https://www.waterrijk.example/crisisplan'},
    },
    contacts: Array.from({length: count}, (_, index) => ({
      id: `contact-${index}`,
      name: `Persoon nummer ${index}`,
      role: `Functie ${index}`,
      phone: `0612 34 56 ${index + 10}`,
      email: `persoon.${index}@waterrijk.example`,
      hours: 'dag en nacht',
      deputy: {name: `Vervanger ${index}`, phone: `0699 88 77 ${index + 10}`},
      verifiedOn,
    })),
  });
}

/** The built-in content with other content laid over it, which must be right. */
export function merged(local: object): Content {
  const {content, problems} = mergeContent(nl, local);
  if (problems.length) throw new Error(problems.join('\n'));
  return content;
}

/** The card in a container of a width, with the whole of it unfolded. */
export async function cardIn(width: string, content = nl): Promise<CwkCrisisCard> {
  const card = await foldedCardIn(width, content);
  card.shadowRoot!.querySelector('details')!.open = true;
  return card;
}

/** The card in a container of a width, as it is at first sight. */
export async function foldedCardIn(width: string, content = nl): Promise<CwkCrisisCard> {
  const box = await pageFixture<HTMLElement>(
    html`<div style="width: ${width}"><cwk-crisis-card></cwk-crisis-card></div>`,
    content,
  );
  return box.querySelector('cwk-crisis-card')!;
}

/** What a press on the button that saves gives: its name, its text, and the document that it is. */
export async function savedBy(
  card: CwkCrisisCard,
  button = 'Bewaar als bestand',
): Promise<{name: string; type: string; text: string; file: Document}> {
  const [saved] = await downloadsDuring(() => one(card, 'button', button).click());
  const text = new TextDecoder().decode(saved!.bytes);
  const file = new DOMParser().parseFromString(text, 'text/html');
  return {name: saved!.name, type: saved!.type, text, file};
}
