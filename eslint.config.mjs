import eslint from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What scripts use of Node, and of the browser in functions that run in a page. */
const GLOBALS = [
  'Buffer',
  'clearTimeout',
  'console',
  'crypto',
  'CSSStyleSheet',
  'document',
  'Element',
  'fetch',
  'getComputedStyle',
  'HTMLElement',
  'Node',
  'performance',
  'process',
  'requestAnimationFrame',
  'setTimeout',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'window',
];

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', '.wireit/']),
  eslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly']))},
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    rules: {'no-console': 'error'},
  },
  {
    // A file that grows longer does two things.
    files: ['{src,test}/**/*.ts'],
    rules: {'max-lines': ['error', 300]},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a list of literals `as const`.'},
        {selector: 'ExportDefaultDeclaration', message: 'Use a named export.'},
      ],
    },
  },
  {
    files: ['src/internal/**/*.ts'],
    rules: {'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's `expect(x).to.be.true` is such an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
