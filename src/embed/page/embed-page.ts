import {explainSandbox} from './sandbox.js';
import {configurePage} from './configure.js';
import {tellHeight} from './height.js';

// The script of the embed pages. It runs before the widgets come, which then find their options in the page.

configurePage(document, location.search);

if (parent !== window) {
  const root = document.documentElement;
  root.dataset['framed'] = '';
  // WordPress adds `#?secret=abc` to the address of a frame.
  const secret = /[?&]secret=([\da-z]+)/i.exec(location.hash)?.[1];
  tellHeight(window, secret);
  // The origin of a page in a sandbox; a link can open in another tab, where that is allowed.
  const sandboxed = window.origin === 'null';
  const base = document.createElement('base');
  base.target = sandboxed ? '_blank' : '_top';
  document.head.append(base);
  if (sandboxed) {
    explainSandbox(window, secret);
  }
}
