import {virtual} from '@guidepup/virtual-screen-reader/browser.js';

/** What the virtual screen reader says and no real one does, at least not while reading on. */
const UNSAID =
  /^((paragraph|strong|time|superscript|rowgroup|status|term|definition)$|end( of (?!(list|table|group)\b)|, ))/;

/** It reads a row twice, and the value of an option that only scripts know. */
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/^row, .*/, 'row'],
  [/^(option, .+), [a-z-]+, ((not )?selected)/, '$1, $2'],
];

/**
 * Says a widget from start to end as the virtual screen reader does, a phrase a line.
 *
 * It does not enter shadow roots, so each widget inside is said after it, below a line with its tag.
 */
export async function spoken(widget: Element): Promise<string[]> {
  const container = widget.shadowRoot!.querySelector<HTMLElement>('.widget')!;
  const phrases = await told(container, async () => {
    const first = virtual.activeNode;
    const title = await virtual.lastSpokenPhrase();
    do {
      await virtual.next();
    } while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()) !== title);
  });
  // After the end it says the first phrase again.
  phrases.pop();
  const inside = [...container.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const below = [];
  for (const each of inside) below.push('', `# ${each.localName}`, ...(await spoken(each)));
  return [...phrases, ...below];
}

/** What it says by itself while a visitor does something: what has changed in a status. */
export async function told(
  container: HTMLElement,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const restore = prepare(container);
  await virtual.start({container});
  await action();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  restore();
  return (
    phrases
      .filter((phrase) => !UNSAID.test(phrase))
      // It says a status once for each node that changed.
      .filter((phrase, index) => !phrase.startsWith('polite') || phrase !== phrases[index - 1])
      .map((phrase) => WORDY.reduce((text, [from, to]) => text.replace(from, to), phrase))
  );
}

/**
 * Puts in attributes what the virtual screen reader does not see otherwise: that closed details are closed, and
 * which answers are chosen.
 */
function prepare(container: HTMLElement): () => void {
  const undo: (() => void)[] = [];
  const set = (element: Element, name: string): void => {
    if (!element.hasAttribute(name)) {
      element.setAttribute(name, '');
      undo.push(() => element.removeAttribute(name));
    }
  };
  for (const element of container.querySelectorAll('details:not([open]) > :not(summary)')) {
    set(element, 'hidden');
  }
  for (const input of container.querySelectorAll<HTMLInputElement>(':checked')) {
    set(input, input.localName === 'option' ? 'selected' : 'checked');
  }
  return () => undo.forEach((each) => each());
}
