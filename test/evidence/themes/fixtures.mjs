/** Which tokens the theme packages define, and which the built widgets ask for. */
import {readFileSync} from 'node:fs';
import {CHAINS} from './chains.mjs';
import {THEMES} from './themes.mjs';

const FAMILIES = 'nl|utrecht|ams|basis|rvo|denhaag|rhc|of|todo|nijmegen|rotterdam|purmerend|ma';

/** Tokens of the chains that no theme here has; each with why it stays. */
export const IN_NO_FIXTURE = {};

/** Tokens that the widgets ask for besides the chains; each with what for. */
const BESIDES = {
  'basis-color-default-bg-document':
    'the background of a cell that stays in place while others scroll below it',
  'utrecht-page-body-background-color': 'the same',
  'utrecht-page-background-color': 'the same',
  'ams-body-background-color': 'the same',
  'nl-button-border-radius': 'the corners of a button, where a theme has other ones for boxes',
};

/** @returns {{what: string, ok: boolean}[]} */
export function checkTokens() {
  const css = THEMES.flatMap(({files}) => files)
    .map((file) => readFileSync(`node_modules/${file}`, 'utf8'))
    .join('');
  const defined = new Set([...css.matchAll(/--([\w-]+)\s*:/g)].map(([, name]) => name));
  const consumed = new Set(CHAINS.flatMap(({steps}) => steps));
  const asked = new Set(
    [...readFileSync('dist/cyberwegenkaart.js', 'utf8').matchAll(/var\(\s*--([\w-]+)/g)]
      .map(([, name]) => name)
      .filter((name) => new RegExp(`^(${FAMILIES})-`).test(name)),
  );
  const missing = [...consumed].filter((name) => !defined.has(name));
  return [
    ...missing
      .filter((name) => !(name in IN_NO_FIXTURE))
      .map((name) => problem(`--${name} is in no theme`)),
    ...Object.keys(IN_NO_FIXTURE)
      .filter((name) => !missing.includes(name))
      .map((name) => problem(`--${name} is in a theme after all`)),
    ...[...asked]
      .filter((name) => !consumed.has(name) && !(name in BESIDES))
      .map((name) => problem(`the widgets ask for --${name}, which is in no chain`)),
    {what: `${consumed.size} tokens are each in a theme`, ok: true},
  ];
}

function problem(what) {
  return {what, ok: false};
}
