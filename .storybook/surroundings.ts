import {THEMES} from '../test/evidence/themes/themes.mjs';
import type {Surroundings} from './toolbar.js';

/** Makes the page around the story as the toolbar says; ends when the theme's style sheets are there. */
export async function surround({
  theme: id,
  colours,
  language,
  zoom,
  width,
}: Surroundings): Promise<void> {
  const theme = THEMES.find((each) => each.id === id) ?? THEMES[0];
  const page = document.documentElement;
  await linkTo(theme?.files ?? []);
  page.className = theme?.className ?? '';
  page.dataset['colours'] = colours;
  page.lang = language;
  page.style.setProperty('--story-zoom', String(Number(zoom) / 100));
  page.style.setProperty('--story-width', width === 'full' ? 'none' : `${width}px`);
}

/** Replaces the style sheets of the theme before. */
async function linkTo(files: readonly string[]): Promise<void> {
  const before = [...document.querySelectorAll<HTMLLinkElement>('link[data-theme]')];
  const wanted = files.map((file) => new URL(`themes/${file}`, document.baseURI).href);
  if (before.map(({href}) => href).join() === wanted.join()) {
    return;
  }
  const links = wanted.map((href) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.dataset['theme'] = '';
    return link;
  });
  const loaded = links.map(
    (link) =>
      new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', () => reject(new Error(`${link.href} does not load.`)));
      }),
  );
  document.head.append(...links);
  await Promise.all(loaded);
  for (const link of before) {
    link.remove();
  }
}
