import {html} from '@open-wc/testing';
import {mergeContent} from '../../src/content/local/merge.js';
import {nl} from '../../src/content/nl/content.js';
import type {Content, Question} from '../../src/content/model/schema.js';
import {isoDay} from '../../src/internal/dates.js';
import type {CwkSituation} from '../../src/elements/situation/situation.js';
import '../../src/elements/situation/define.js';
import {deepElements} from './host-page.js';
import {pageFixture} from './page.js';
import {all, part, words} from './queries.js';

/** The situation in a block of this width, while it happens. */
export async function situationIn(
  width: string,
  {style = '', phase = 'warm', content = nl} = {},
): Promise<CwkSituation> {
  const block = await pageFixture(
    html`<div style="width: ${width}; ${style}">
      <cwk-situation phase=${phase}></cwk-situation>
    </div>`,
    content,
  );
  const situation = block.querySelector('cwk-situation')!;
  await situation.updateComplete;
  return situation;
}

/** The radio button of an answer; `unknown` is "Weet ik niet". */
export function radio(situation: Element, question: Question, answer: string): HTMLInputElement {
  return all(situation, 'radio').find(({name, value}) => name === question && value === answer)!;
}

/** Answers questions as a visitor does, one after another. */
export async function answer(
  situation: CwkSituation,
  answers: Readonly<Partial<Record<Question, string>>>,
): Promise<void> {
  for (const [question, value] of Object.entries(answers)) {
    radio(situation, question as Question, value).click();
    await situation.updateComplete;
  }
}

/** The answers that are on, as `level=3`; "Weet ik niet" is left out. */
export function answered(situation: Element): string[] {
  return all(situation, 'radio')
    .filter(({checked, value}) => checked && value !== 'unknown')
    .map(({name, value}) => `${name}=${value}`);
}

/** Chooses who is asking. */
export async function askAs(situation: CwkSituation, name: string): Promise<void> {
  const select = visitorSelect(situation);
  select.value = [...select.options].find(({text}) => text === name)!.value;
  select.dispatchEvent(new Event('change'));
  await situation.updateComplete;
}

export function visitorSelect(situation: Element): HTMLSelectElement {
  return situation.shadowRoot!.querySelector('select')!;
}

/** The words of who leads: administratively and operationally. */
export function leaders(situation: Element): string[] {
  return [...part(situation, 'answer').querySelectorAll('dl > div')].map((leader) =>
    words(leader as HTMLElement),
  );
}

/** What the widgets below `root` say to a screen reader right now. */
export function announcements(root: Element): string[] {
  return [...deepElements(root.shadowRoot ?? root)]
    .filter((each) => each.matches('[role="status"]'))
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

export function daysAgo(days: number): string {
  return isoDay(new Date(Date.now() - days * 86_400_000));
}

/** The built-in content with what an organisation has filled in. */
export function withOrganisation(file: Readonly<Record<string, unknown>> = {}): Content {
  return mergeContent(nl, {
    organisation: {
      name: 'Gemeente Waterbergen',
      region: 'Midden-Delta',
      plan: {title: 'Regionaal crisisplan', url: 'https://midden-delta.example/crisisplan'},
    },
    contacts: [
      {
        id: 'piket',
        name: 'Piket crisisbeheersing',
        role: 'Crisisadviseur OOV',
        phone: '+31 (0)12 345 67 89',
        email: 'piket@waterbergen.example',
        hours: 'dag en nacht',
        deputy: {name: 'Noor Bakker', phone: '06 12 34 56 78'},
        verifiedOn: daysAgo(30),
      },
      {
        id: 'ciso',
        name: 'Jan de Vries',
        role: 'CISO',
        phone: '012 345 00 01',
        verifiedOn: daysAgo(400),
      },
      {
        id: 'press',
        name: 'Persvoorlichter',
        role: 'Communicatie',
        email: 'pers@waterbergen.example',
        verifiedOn: daysAgo(10),
      },
    ],
    ...file,
  }).content;
}
