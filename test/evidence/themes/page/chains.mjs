/** Asks the browser which step of each chain wins, and whether the widgets have its value. */

/** The public token, the theme's tokens in order. */
const stepsOf = ({name, steps}) => [`cwk-${name}`, ...steps];

/**
 * Which step of each chain wins in the theme of this page.
 *
 * @returns {{name: string, winner: string, isValid: boolean, isTaken: boolean,
 *   expected?: string, actual: string}[]} `winner` is a token or 'default';
 *   `isTaken` says that the widget has the value of the winner.
 */
export function winners(host, chains) {
  const tokens = window.getComputedStyle(host);
  const probe = probeIn(host);
  const found = chains.map((chain) => {
    const winner = stepsOf(chain).find((step) => tokens.getPropertyValue(`--${step}`).trim());
    const value = winner ? `var(--${winner})` : chain.fallback;
    const {property} = chain;
    return {
      name: chain.name,
      winner: winner ?? 'default',
      isValid: !winner || window.CSS.supports(property, tokens.getPropertyValue(`--${winner}`)),
      isTaken: (!winner && chain.own === true) || isSame(probe, chain, value),
      expected: value && computed(probe, property, atLeast(chain, value)),
      actual: computed(probe, property, `var(${chain.resolved})`),
    };
  });
  probe.remove();
  return found;
}

/**
 * Sets every step of every chain on an ancestor, and takes them away from the first down: the next one must win.
 *
 * @returns {string[]} The steps that do not.
 */
export function brokenSteps(host, chains) {
  const ancestor = document.createElement('div');
  // A small widget: all that stands in it is styled anew for each of two hundred steps.
  const widget = document.createElement(host.localName);
  ancestor.append(widget);
  document.body.append(ancestor);
  const probe = probeIn(widget);
  const broken = chains.flatMap((chain) => {
    const steps = stepsOf(chain);
    const value = (index) => distinct(chain.property, index);
    steps.forEach((step, index) => ancestor.style.setProperty(`--${step}`, value(index)));
    const wrong = steps.filter((step, index) => {
      const isRight = isSame(probe, chain, value(index));
      ancestor.style.removeProperty(`--${step}`);
      return !isRight;
    });
    return wrong.map((step) => `--cwk-${chain.name}: --${step} does not win when it should`);
  });
  ancestor.remove();
  return broken;
}

function probeIn(host) {
  const probe = document.createElement('i');
  host.shadowRoot.append(probe);
  return probe;
}

function isSame(probe, chain, value) {
  const actual = computed(probe, chain.property, `var(${chain.resolved})`);
  // Without a fallback the widget has no value of its own, and inherits what its surroundings have.
  return actual === computed(probe, chain.property, value ? atLeast(chain, value) : 'var(--none)');
}

function atLeast({floor}, value) {
  return floor && value !== 'auto' ? `max(${floor}, ${value})` : value;
}

function computed(probe, property, value) {
  // A width computes to 0 without a style.
  for (const side of ['outline', 'border-top']) {
    if (property !== `${side}-style`) probe.style.setProperty(`${side}-style`, 'solid');
  }
  probe.style.setProperty(property, value);
  const found = window.getComputedStyle(probe).getPropertyValue(property);
  probe.removeAttribute('style');
  return found;
}

/** A value that no other step has. */
function distinct(property, index) {
  if (property.endsWith('color')) return `rgb(${10 * index + 10} 20 30)`;
  if (property === 'font-family') return `family-${index}`;
  if (property === 'font-weight') return String(100 * index + 100);
  if (property === 'line-height') return String(2 + index);
  if (property.endsWith('style')) return ['dotted', 'dashed', 'double', 'groove'][index];
  return `${10 + index}px`;
}
