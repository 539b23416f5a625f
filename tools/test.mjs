/** `npm test`: what `npm run verify` does, and the first command that can be run on a fresh clone. */
import {installIfNeeded} from './install.mjs';

await installIfNeeded();
await import('./verify.mjs');
