import {oneEvent} from '@open-wc/testing';
import {cardsMeasured, deepElements, rendered, textNodes, type HostPage} from './host-page.js';
import {wordsInSight} from './in-sight.js';

/** A widget as it stands on a page before somebody looks around in it. */
export interface Start {
  readonly html: string;
  /** What came before: answers about the visitor's own case, or the messages of an exercise so far. */
  readonly before?: (page: HostPage, widget: HTMLElement) => Promise<void>;
  /** Whether its choices are answers about the visitor's own case, which are no looking around. */
  readonly asks?: boolean;
}

/** By the number of actions, from 0: the words that come in sight after so many. */
export type Seen = readonly string[][];

const OPENERS = 'summary, button[popovertarget]:not([popovertargetaction])';
const CHOICES = 'input:is([type="radio"], [type="checkbox"]), option, button:not([popovertarget])';

/** Makes paper or a file, and shows nothing. */
const FOR_LATER = /^(Druk|Bewaar|Download)/;

/**
 * Looks around in each widget, alone on the page, with at most so many actions: first perhaps a choice, then one thing
 * opened in the other.
 */
export async function lookAround(
  page: HostPage,
  starts: readonly Start[],
  most: number,
): Promise<Seen> {
  const seen: Seen = Array.from({length: most + 1}, () => []);
  const opened = new Map<string, number>();
  for (const start of starts) {
    const widget = await stand(page, start);
    seen[0]!.push(wordsInSight(widget));
    await openAll(widget, 1);
    const choices = start.asks ? [] : choicesIn(widget);
    for (const [index] of choices.entries()) {
      const fresh = await stand(page, start);
      choose(choicesIn(fresh)[index]!);
      await settled(page);
      seen[1]!.push(wordsInSight(fresh));
      await openAll(fresh, 2);
    }
  }
  return seen;

  /** Opens, one after another, what is in sight below `root` and what comes in sight then. */
  async function openAll(root: Element, actions: number): Promise<void> {
    if (actions > most) return;
    for (const opener of shown(root, OPENERS)) {
      const name = `${nameOf(opener)}: ${allWords(openedBy(opener))}`;
      if ((opened.get(name) ?? Infinity) <= actions) continue;
      opened.set(name, actions);
      const close = await open(opener);
      await settled(page);
      // What opens can make room for what stands beside it.
      seen[actions]!.push(wordsInSight(openedBy(opener).parentElement ?? openedBy(opener)));
      await openAll(openedBy(opener), actions + 1);
      close();
    }
  }
}

async function stand(page: HostPage, {html, before}: Start): Promise<HTMLElement> {
  const main = page.document.querySelector('main')!;
  main.innerHTML = html;
  const widget = main.firstElementChild as HTMLElement;
  await settled(page);
  await before?.(page, widget);
  await settled(page);
  return widget;
}

async function settled({document}: HostPage): Promise<void> {
  await rendered(document);
  await cardsMeasured(document);
}

function choicesIn(widget: HTMLElement): HTMLElement[] {
  return shown(widget, CHOICES).filter((each) => !FOR_LATER.test(nameOf(each)));
}

function choose(choice: HTMLElement): void {
  if (choice.localName !== 'option') {
    choice.click();
    return;
  }
  const select = choice.closest('select')!;
  select.value = (choice as HTMLOptionElement).value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true}));
}

/** Gives what closes it again. */
async function open(opener: HTMLElement): Promise<() => void> {
  const opened = openedBy(opener);
  const toggled = oneEvent(opened, 'toggle');
  if (opened.localName === 'details') opened.setAttribute('open', '');
  else opened.showPopover();
  await toggled;
  return () => {
    if (opened.localName === 'details') opened.removeAttribute('open');
    else opened.hidePopover();
  };
}

function openedBy(opener: HTMLElement): HTMLElement {
  const id = opener.getAttribute('popovertarget');
  return id === null
    ? opener.parentElement!
    : (opener.getRootNode() as ShadowRoot).getElementById(id)!;
}

/** What matches and is in sight, but what is open already. */
function shown(root: Element, selector: string): HTMLElement[] {
  return [...deepElements(root.shadowRoot ?? root)].filter(
    (each) =>
      each.matches(selector) &&
      (each.closest('select') ?? each).checkVisibility({visibilityProperty: true}) &&
      !each.matches('details[open] > summary'),
  );
}

function nameOf(element: HTMLElement): string {
  return (element.ariaLabel ?? element.textContent).trim();
}

/** Also what is not in sight: two things with the same words in them open the same. */
function allWords(root: Node): string {
  return [...textNodes(root)].map(({data}) => data).join('');
}
