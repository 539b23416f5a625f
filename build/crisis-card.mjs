/** Writes dist/crisis-card.html: the card with the built-in content, from the template that browsers render. */
import {writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {nl} from '../dist/content/index.js';
import {renderCrisisCard} from '../dist/elements/crisis-card/card.js';
import {cardDocument} from '../dist/elements/crisis-card/file.js';

// Made for no day in particular, so that the same sources always give the same file.
const rendered = collectResultSync(render(renderCrisisCard(nl, {headingLevel: 1})));
// What src/internal/html-of.ts leaves out too. As text, because the built-in content has nothing that looks like it.
const card = rendered.replace(/<!--.*?-->|<\?>| part="[^"]*"/gs, '');
writeFileSync('dist/crisis-card.html', cardDocument(nl, card));
