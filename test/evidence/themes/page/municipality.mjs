/** A page of a municipality, where its own components and ours take turns. */
import {until} from './states.mjs';
import {apply} from './theme.mjs';

window.themeTests = {
  ready: until(
    () => document.querySelector('cwk-exercise').shadowRoot?.querySelector('.widget'),
    'the widgets show their content',
  ).then(() => true),
  apply: async (theme) => {
    await apply(theme);
    const natives = document.querySelector('#natives');
    for (const place of document.querySelectorAll('[data-natives]')) {
      place.innerHTML = natives.innerHTML;
      for (const other of place.querySelectorAll('[data-native^="nl-"]')) other.remove();
    }
    natives.hidden = true;
  },
  height: () => document.documentElement.scrollHeight,
};
