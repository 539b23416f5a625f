/** Runs axe-core and IBM's checker in a page, each with all its rules. */
import {readFileSync} from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const IBM = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

/** The rules of axe whose outcome depends on colours, sizes and places, and not only on the elements. */
const VISUAL = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * @typedef {object} Finding
 * @property {string} engine
 * @property {string} rule
 * @property {string} where - The path of the element.
 * @property {string} text
 */

/** Loads both engines, and resolves when the page can use them. */
export async function loadEngines(page) {
  await page.evaluate(AXE);
  await page.evaluate(`${IBM}; window.ace = ace;`);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{visualOnly?: boolean, without?: string[], within?: string}} options - `within` names a function of
 *   `window.states` that gives the elements to look at.
 * @returns {Promise<{findings: Finding[], undecided: string[]}>}
 */
export function runAxe(page, {visualOnly = false, without = [], within} = {}) {
  return page.evaluate(
    async (visual, off, only) => {
      const all = window.axe.getRules().map(({ruleId}) => ruleId);
      const on = (visual ?? all).filter((rule) => !off.includes(rule));
      const rules = Object.fromEntries(on.map((rule) => [rule, {enabled: true}]));
      const include = only ? await window.states[only]() : [document];
      if (include.length === 0) return {findings: [], undecided: []};
      const {violations, incomplete} = await window.axe.run(
        {include},
        {
          runOnly: {type: 'rule', values: on},
          rules,
          resultTypes: ['violations', 'incomplete'],
        },
      );
      return {
        findings: violations.flatMap(({id, nodes}) =>
          nodes.map(({target, failureSummary}) => ({
            engine: 'axe',
            rule: id,
            where: target.flat().join(' '),
            text: failureSummary.split('\n')[1].trim(),
          })),
        ),
        undecided: incomplete.flatMap(({id, nodes}) => nodes.map(() => id)),
      };
    },
    visualOnly ? VISUAL : undefined,
    without,
    within,
  );
}

/** @returns {Promise<{findings: Finding[], undecided: string[]}>} */
export function runIbm(page) {
  return page.evaluate(async () => {
    const {results} = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
    const failed = results.filter(({value}) => value[1] === 'FAIL');
    const undecided = results.filter(({value}) => /POTENTIAL|MANUAL/.test(value[1]));
    return {
      findings: failed.map(({ruleId, message, path}) => ({
        engine: 'IBM',
        rule: ruleId,
        where: path.dom,
        text: message,
      })),
      undecided: undecided.map(({ruleId}) => ruleId),
    };
  });
}
