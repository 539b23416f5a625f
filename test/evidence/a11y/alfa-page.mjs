/** Runs in the page: gives the page to Alfa, which drops every style sheet that has a container query. */
import {Native} from '@siteimprove/alfa-dom/native';
import {deepElements} from './elements.mjs';

window.alfa = {serialise};

async function serialise() {
  const roots = [...deepElements(document)].flatMap(({shadowRoot}) => shadowRoot ?? []);
  for (const root of roots) {
    const sheets = root.adoptedStyleSheets.map((sheet) => ({
      cssRules: withoutContainers(sheet.cssRules, root),
      disabled: sheet.disabled,
    }));
    // On the object itself, so that the page still looks as it does.
    Object.defineProperty(root, 'adoptedStyleSheets', {value: sheets, configurable: true});
  }
  try {
    return await Native.fromNode(document);
  } finally {
    for (const root of roots) delete root.adoptedStyleSheets;
  }
}

/** Puts the rules of each container query that holds in its place, and leaves out those of the others. */
function withoutContainers(rules, root) {
  return [...rules].flatMap((rule) => {
    if (rule instanceof globalThis.CSSContainerRule) {
      return holds(rule, root) ? withoutContainers(rule.cssRules, root) : [];
    }
    if (!(rule instanceof globalThis.CSSConditionRule)) return [rule];
    const {constructor, conditionText, cssRules} = rule;
    return [{constructor, conditionText, cssRules: withoutContainers(cssRules, root)}];
  });
}

function holds({conditionText, containerName}, root) {
  const container = [...root.querySelectorAll('*')].find((each) => {
    const style = getComputedStyle(each);
    return (
      style.containerType !== 'normal' && (!containerName || style.containerName === containerName)
    );
  });
  if (!container) return false;
  const probe = document.createElement('span');
  const style = document.createElement('style');
  style.textContent = `@container ${conditionText} { span { --holds: yes; } }`;
  probe.attachShadow({mode: 'open'}).append(style, document.createElement('span'));
  container.append(probe);
  const value = getComputedStyle(probe.shadowRoot.lastChild).getPropertyValue('--holds');
  probe.remove();
  return value === 'yes';
}
