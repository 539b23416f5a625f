// A page can give every object properties of its own, which Lit and the content then take for options and data:
// a visitor would read what nobody wrote. Such a page keeps what stands between the tags.

/** What Lit reads from an object only if it is there; a method of the page with such a name does harm too. */
const OPTIONS = [
  'attribute',
  'callback',
  'context',
  'converter',
  'creationScope',
  'hasChanged',
  'host',
  'isConnected',
  'noAccessor',
  'reflect',
  'renderBefore',
  'state',
  'subscribe',
  'type',
  'useDefault',
  'wrapped',
];

for (const name in Object.prototype) {
  if (
    typeof (Object.prototype as Record<string, unknown>)[name] !== 'function' ||
    OPTIONS.includes(name)
  ) {
    throw new Error(`the page sets Object.prototype.${name}, which every object then has.`);
  }
}
