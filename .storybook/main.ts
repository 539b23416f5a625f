import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Two copies of Lit would not share their contexts and directives.
  viteFinal: (config) => ({...config, resolve: {...config.resolve, dedupe: ['lit']}}),
} satisfies StorybookConfig;
