import {expect} from '@open-wc/testing';
import {nl} from '../../src/content/nl/content.js';
import type {Advice} from '../../src/content/model/schema.js';
import {
  closePages,
  control,
  deepElements,
  openPage,
  rendered,
  shownText,
  widget,
  type HostPage,
} from '../support/host-page.js';
import {PARTS, plain, shownTexts} from '../support/shown-content.js';

/** Answers, and who asks. */
type Asked = Pick<Advice, 'when' | 'role'>;

describe('a page with the ten tags, to a visitor who opens everything', () => {
  let shown: string;

  before(async function () {
    // Ninety reasons, and every explained word on every road.
    this.timeout(300_000);
    shown = await readEverything(await openPage('bare.html'));
    closePages();
  });

  for (const part of PARTS) {
    it(`shows every text of ${part}`, () => {
      const texts = shownTexts(nl, part);
      const missing = texts.filter(({text}) => !shown.includes(plain(text)));
      expect(texts).not.to.be.empty;
      expect(missing.map(({path, text}) => `${path}: ${text}`)).to.deep.equal([]);
    });
  }
});

/** Each text that comes up on the way: on four roads, at seven levels, in each reason and explanation. */
async function readEverything(page: HostPage): Promise<string> {
  const seen = new Set<string>();
  const texts: string[] = [];
  const look = async (): Promise<void> => {
    await rendered(page.document);
    for (const details of find<HTMLDetailsElement>(page.document, 'details')) details.open = true;
    await rendered(page.document);
    texts.push(shownText(page.document.body));
  };
  const readPopovers = async (root: ParentNode): Promise<void> => {
    for (const button of find<HTMLButtonElement>(root, 'button[popovertarget]')) {
      const id = button.getAttribute('popovertarget')!;
      if (!seen.has(id) && button.checkVisibility()) {
        seen.add(id);
        const popover = (button.getRootNode() as ShadowRoot).getElementById(id)!;
        popover.showPopover();
        await rendered(page.document);
        texts.push(shownText(popover));
        await readPopovers(popover);
        popover.hidePopover();
      }
    }
  };
  await look();
  for (const road of nl.roads) {
    control(page, new RegExp(`^Weg ${road.number}`)).click();
    await look();
    await readPopovers(page.document);
  }
  for (const radio of find<HTMLInputElement>(page.document, 'input[name="level"]')) {
    radio.click();
    await look();
    await readPopovers(page.document);
  }
  const rows = widget(page, 'cwk-grip-matrix').shadowRoot!.querySelectorAll('select');
  const row = [...rows].find(({options}) => options.length > nl.actors.length)!;
  for (const {id} of nl.actors) {
    row.value = id;
    row.dispatchEvent(new Event('change'));
    await look();
    await readPopovers(page.document);
  }
  // And nobody of the matrix leads an incident in the own organisation that nobody outside notices.
  const own: Asked = {when: {origin: ['own'], society: ['no'], level: ['0']}};
  for (const asked of [...nl.advice, own]) {
    await answer(page, asked);
    await look();
    await readPopovers(widget(page, 'cwk-situation').shadowRoot!);
  }
  // Every message of every scenario, as the one who leads the exercise gets them.
  widget(page, 'cwk-exercise').setAttribute('print-all', '');
  page.window.dispatchEvent(new Event('beforeprint'));
  texts.push(paperText(widget(page, 'cwk-exercise')));
  return texts.join('\n').toLowerCase();
}

/** Answers the questions so that a line of advice shows; what it does not name is "weet ik niet". */
async function answer(page: HostPage, {when, role}: Asked): Promise<void> {
  const root = widget(page, 'cwk-situation').shadowRoot!;
  const select = root.querySelector('select')!;
  select.value = role ?? '';
  select.dispatchEvent(new Event('change'));
  for (const question of nl.questions) {
    const {id} = question;
    const value = when[id]?.find((each) => each !== 'unknown') ?? 'unknown';
    const box = root.querySelector<HTMLInputElement>(`input[name="${id}"][value="${value}"]`);
    // The sector is not asked before another organisation was hit.
    if (box ?? !question.when) box!.click();
    await widget(page, 'cwk-situation').updateComplete;
  }
}

/** What a widget holds, also what shows on paper only; the explanation of a word is not part of a sentence. */
function paperText({shadowRoot}: Element): string {
  const copy = shadowRoot!.querySelector('.widget')!.cloneNode(true) as Element;
  for (const popover of copy.querySelectorAll('[popover]')) popover.remove();
  return copy.textContent.replace(/\s+/g, ' ');
}

function find<T extends HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...deepElements(root)].filter((each): each is T => each.matches(selector));
}
