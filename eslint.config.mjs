import eslint from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of src/, and of which other folders each may import. */
const IMPORTS = {
  content: [],
  i18n: [],
  styles: [],
  internal: [],
  context: ['content'],
  templates: ['content', 'context', 'i18n', 'internal', 'styles'],
  elements: ['content', 'context', 'i18n', 'internal', 'styles', 'templates'],
};

/** Forbids a folder of src/ the folders that it may not import, and the modules that use them all. */
function importDirection([folder, allowed]) {
  const forbidden = Object.keys(IMPORTS).filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing else of src'}.`,
    },
    {
      regex: '^(\\.\\./)+(index|cyberwegenkaart)\\.js$',
      message: 'Import the module itself; src/index.ts and src/cyberwegenkaart.ts import, and are not imported.',
    },
  ];
  if (folder === 'elements') {
    patterns.push({
      regex: '^\\.\\./(?!(\\.\\.|[^/]+/define\\.js$))',
      message: "Compose by tag: import another element's ../<name>/define.js, never its class.",
    });
  }
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {'no-restricted-imports': ['error', {patterns}]},
  };
}
