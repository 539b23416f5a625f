import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {forceColours} from './forced-colours.js';
import './preview.css';
import {surround} from './surroundings.js';
import {globalTypes, initialGlobals, type Surroundings} from './toolbar.js';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    // The toolbar has themes and widths instead.
    backgrounds: {disable: true},
    viewport: {disable: true},
  },
  loaders: [({globals}) => surround(globals as unknown as Surroundings)],
  // After the widgets have rendered.
  afterEach: ({globals}) => forceColours(globals['colours'] === 'forced'),
} satisfies Preview;
