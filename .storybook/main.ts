import type {StorybookConfig} from '@storybook/web-components-vite';
import {THEMES} from '../test/evidence/themes/themes.mjs';

/** The folders of the theme packages, so that the toolbar can link to their style sheets. */
const themeFolders = [
  ...new Set(THEMES.flatMap(({files}) => files.map((file) => file.replace(/\/[^/]*$/, '')))),
];

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  staticDirs: themeFolders.map((folder) => ({
    from: `../node_modules/${folder}`,
    to: `/themes/${folder}`,
  })),
  // Two copies of Lit would not share their contexts and directives.
  viteFinal: (config) => ({...config, resolve: {...config.resolve, dedupe: ['lit']}}),
} satisfies StorybookConfig;
