/* global document, window */

/** Tells the page around a sandbox, which cannot look in, which elements have a widget and what they say. */
window.addEventListener('load', async () => {
  const widgets = [...document.querySelectorAll('main > *, cwk-wegenwacht')].filter(({localName}) =>
    localName.startsWith('cwk-'),
  );
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  const shown = widgets.map(({localName, shadowRoot}) => [
    localName,
    shadowRoot?.querySelector('[lang]')?.innerText ?? '',
  ]);
  window.parent.postMessage({shown: Object.fromEntries(shown)}, '*');
});
