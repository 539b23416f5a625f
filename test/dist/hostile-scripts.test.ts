import {testHostilePages} from '../support/hostile-pages.js';

testHostilePages({
  'jquery-1.html': {does: 'with jQuery 1.12 in noConflict mode'},
  'jquery-3.html': {does: 'with two jQuerys that write its HTML again'},
  'mootools.html': {does: 'with MooTools 1.2'},
  'prototype.html': {does: 'with Prototype 1.6'},
  'dojo.html': {does: 'with Dojo'},
  'requirejs.html': {does: 'with RequireJS, which has define.amd'},
  'htmx.html': {does: 'with htmx'},
  'scoped-registry.html': {does: 'with scoped registries of elements'},
  'patched.html': {does: 'with its own versions of built-in functions'},
  'polluted-array.html': {does: 'that adds to Array.prototype'},
  'polluted-object.html': {does: 'that adds methods to Object.prototype'},
  'polluted-descriptors.html': {does: 'that adds a getter to every descriptor of a property'},
  'polluted-options.html': {
    does: 'that adds values with the names of options to Object.prototype',
    shows: 'fallback',
    says: /could not start.+the page sets Object\.prototype\.attribute/,
  },
  'polluted-methods.html': {
    does: 'that adds a method with the name of an option to Object.prototype',
    shows: 'fallback',
    says: /could not start.+the page sets Object\.prototype\.reflect/,
  },
  'broken-built-ins.html': {
    does: 'with built-in functions that do something else',
    shows: 'fallback',
    says: /could not (start|be shown)/,
  },
  'frozen.html': {does: 'that freezes what is built in'},
  'frozen-registry.html': {does: 'that freezes the registry of elements'},
  'refusing-registry.html': {
    does: 'whose registry refuses elements',
    shows: 'fallback',
    says: /could not start.+No element may be named/,
  },
  'no-registry.html': {
    does: 'without a registry of elements',
    shows: 'fallback',
    says: /could not start.+customElements|could not start.+undefined/,
  },
  'no-console.html': {does: 'without a console, matchMedia and requestIdleCallback'},
  'wrapped.html': {does: 'that wraps what a widget calls'},
  'shadowed.html': {does: 'with globals of other kinds'},
  'clobbered.html': {does: 'with forms and pictures named as what a script reads'},
  'clobbered-methods.html': {
    does: 'with forms named as the methods that make elements',
    shows: 'fallback',
    says: /could not start.+createTreeWalker/,
  },
});
