import {windowOf} from './window-of.js';

/**
 * Places a sheet that has just opened in the part of its window that is in view, and not over the word that opened it.
 *
 * A frame can be as high as its content: its foot is then far below the screen, where a fixed sheet would open. Only an
 * `IntersectionObserver` knows which part is in view, also where the page around is of another origin.
 */
export async function placeSheet(sheet: HTMLElement): Promise<void> {
  const window = windowOf(sheet);
  if (!window) {
    return;
  }
  const {innerHeight} = window;
  const isFramed = window.parent !== window;
  const {top, bottom} = isFramed
    ? await viewOf(sheet.ownerDocument.documentElement)
    : {top: 0, bottom: innerHeight};
  sheet.classList.toggle('framed', isFramed);
  sheet.style.setProperty('--_cwk-view', `${bottom - top}px`);
  sheet.style.setProperty('--_cwk-view-start', `${top}px`);
  sheet.style.setProperty('--_cwk-view-end', `${innerHeight - bottom}px`);
  const height = sheet.offsetHeight;
  const word = wordOf(sheet)?.getBoundingClientRect();
  sheet.classList.toggle(
    'above',
    word !== undefined && word.bottom > bottom - height && word.top > top + height,
  );
}

/** What opens the sheet; its own button closes it. */
function wordOf(sheet: HTMLElement): Element | null {
  const root = sheet.getRootNode() as ShadowRoot | Document;
  return root.querySelector(
    `[popovertarget="${CSS.escape(sheet.id)}"]:not([popovertargetaction="hide"])`,
  );
}

/** The part of a framed page that is in view, in the coordinates of its window. */
function viewOf(page: Element): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry?.intersectionRect ?? page.getBoundingClientRect());
    }).observe(page);
  });
}
