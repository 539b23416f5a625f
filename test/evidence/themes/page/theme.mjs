/** Puts the page in a theme, as a municipality does: its style sheets, and its class on <html>. */
import {NATIVES} from './natives.mjs';
import {allRoots} from './states.mjs';

/** The classes of the last theme. */
let used = [];

/** @param {{files: string[], className?: string, natives?: string}} theme */
export async function apply({files, className = '', natives}) {
  const family = NATIVES[natives];
  const wanted = [...(family?.files ?? []), ...files];
  const loaded = [...document.querySelectorAll('[data-theme]')];
  for (const link of loaded) {
    if (!wanted.includes(link.dataset.theme)) link.remove();
  }
  const missing = wanted.filter((file) => !loaded.some(({dataset}) => dataset.theme === file));
  await Promise.all(missing.map(load));
  for (const name of used) document.documentElement.classList.remove(name);
  used = className.split(' ').filter(Boolean);
  document.documentElement.classList.add(...used);
  document.body.className = family?.body ?? '';
  document.querySelector('#natives').innerHTML = family?.html ?? '';
  finishTransitions();
}

/** A colour that is still on its way from the last theme would be measured for one of this theme. */
function finishTransitions() {
  for (const root of [document, ...allRoots()]) {
    for (const animation of root.getAnimations()) animation.finish();
  }
}

function load(file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/node_modules/${file}`;
  link.dataset.theme = file;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${file} does not load`));
    document.head.append(link);
  });
}
