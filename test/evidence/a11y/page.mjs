/**
 * Runs in the page: shows the stories one at a time, in a document that is otherwise complete.
 *
 * Storybook's own page would add its elements and styles to what is checked, and takes seconds to load.
 */
import {render} from 'lit';
import stories from 'stories';
import {deepElements} from './elements.mjs';
import * as layout from './layout.mjs';
import {markup} from './markup.mjs';
import {openPopovers} from './popovers.mjs';
import {signatures} from './signature.mjs';

const FOLDED = 'details:not([open]) > summary, input[type="checkbox"]:not(:checked)';

window.states = {
  ids: [...stories.keys()],
  show,
  unfold,
  openPopovers,
  dress,
  settled,
  signatures,
  markup,
  ...layout,
};

/** Shows a story, and resolves when nothing in it is still to be rendered. */
async function show(id, lang) {
  document.documentElement.lang = lang;
  const {meta, story} = stories.get(id);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const args = {...meta.args, ...story.args};
  const shown = (story.render ?? meta.render)(args, {args});
  if (shown instanceof Node) root.append(shown);
  else render(shown, root);
  await settled();
  await story.play?.({canvasElement: root, args});
  completePage(root);
  await settled();
}

/** What any page has, and a widget alone has not: a link to the content, a main landmark, a first heading. */
function completePage(root) {
  const skip = document.createElement('a');
  skip.href = '#content';
  skip.className = 'skip';
  skip.textContent = 'Naar de inhoud';
  let main = root.querySelector('main');
  if (!main) {
    main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.textContent = document.title;
    root.replaceWith(main);
    main.append(heading, root);
  }
  main.id = 'content';
  const header = document.createElement('header');
  header.append(skip);
  document.body.prepend(header);
}

/** Opens whatever is folded in the page, and shows all sources. */
async function unfold() {
  for (let round = 0; round < 5; round += 1) {
    const folded = [...deepElements(document)].filter((each) => each.matches(FOLDED));
    if (folded.length === 0) return;
    for (const each of folded) each.click();
    await settled();
  }
}

/** Puts the page in a theme, or takes it off. */
async function dress({id, className = '', dark} = {}) {
  const root = document.documentElement;
  root.className = className;
  if (id) root.dataset.theme = dark ? 'dark' : 'light';
  else delete root.dataset.theme;
  const link = document.querySelector('#theme');
  const href = `themes/${id ?? 'none'}.css`;
  if (link.getAttribute('href') !== href) {
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve, {once: true}));
    link.href = href;
    await loaded;
  }
  await settled();
}

/** Resolves when the fonts are there, and no element changes any more. */
async function settled() {
  await document.fonts.ready;
  let before;
  do {
    before = outline();
    const elements = [...deepElements(document)].filter((each) => 'updateComplete' in each);
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    // A widget that measures itself hears of its size in the next frame.
    await frame();
    await frame();
  } while (outline() !== before);
}

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function outline() {
  return [...deepElements(document)].map(({localName}) => localName).join();
}
