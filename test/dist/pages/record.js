/* global console, document, window */

/** Writes down what goes wrong on the page, and which listeners the page has; tests read `recorded`. */
const recorded = {errors: [], violations: [], listeners: []};
window.recorded = recorded;

window.addEventListener('error', ({message}) => recorded.errors.push(`error: ${message}`));
window.addEventListener('unhandledrejection', ({reason}) =>
  recorded.errors.push(`rejection: ${reason}`),
);
window.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  recorded.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
);

for (const level of ['error', 'warn']) {
  console[level] = (...args) => recorded.errors.push(`console.${level}: ${args.join(' ')}`);
}

const page = [window, document, document.documentElement];
const {addEventListener, removeEventListener} = window.EventTarget.prototype;
window.EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? window;
  if (page.includes(target)) {
    recorded.listeners.push({name: `${target.constructor.name} ${type}`, target, type, listener});
  }
  addEventListener.call(target, type, listener, options);
};
window.EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? window;
  recorded.listeners = recorded.listeners.filter(
    (each) => each.target !== target || each.type !== type || each.listener !== listener,
  );
  removeEventListener.call(target, type, listener, options);
};
