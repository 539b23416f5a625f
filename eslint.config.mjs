import eslint from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src/, and of which other folders each may import. */
const IMPORTS = {
  content: [],
  styles: [],
  internal: [],
  context: ['content'],
  templates: ['content', 'context', 'internal', 'styles'],
  controllers: ['content', 'context', 'internal', 'templates'],
  elements: ['content', 'context', 'controllers', 'internal', 'styles', 'templates'],
  embed: ['content', 'context', 'internal'],
  page: ['content', 'context', 'embed', 'internal'],
  cli: ['content', 'embed', 'internal'],
};

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

const noEntryPoints = {
  regex: '^(\\.\\./)+(index|cyberwegenkaart)\\.js$',
  message: 'src/index.ts and src/cyberwegenkaart.ts import everything; import the module itself.',
};

const noOtherElement = {
  regex: `^\\.\\./(?!\\.\\./|(${Object.keys(IMPORTS).join('|')})/)[^/]+/(?!define\\.js$)`,
  message: "Compose by tag: import another element's ../<name>/define.js, never its class.",
};

const noDoors = {
  regex: '^(\\.\\./)+embed/(?!(document|pages|widgets)\\.js$)',
  message: 'Of src/embed, Node can only read the table of widgets and the embed pages.',
};

/** What holds in one folder only. */
const ALSO = {elements: [noOtherElement], cli: [noDoors]};

function importDirection(folder, allowed) {
  const forbidden = Object.keys(IMPORTS).filter(
    (name) => name !== folder && !allowed.includes(name),
  );
  const patterns = [noEntryPoints, ...(ALSO[folder] ?? [])];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${folder} may import from: ${allowed.join(', ') || 'no other folder of src'}.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {'no-restricted-imports': ['error', {patterns}]},
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
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
  ...Object.entries(IMPORTS).map(([folder, allowed]) => importDirection(folder, allowed)),
  {
    files: ['src/content/en/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./',
              allowTypeImports: true,
              message: 'The English texts are a file of their own; they bring no Dutch content.',
            },
          ],
        },
      ],
    },
  },
);
