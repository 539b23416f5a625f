import type {Content} from '../../content/model/schema.js';
import {isoDay} from '../../internal/dates.js';
import {cardStyles} from './card.styles.js';
import {narrowStyles, pageStyles, paperLook} from './page.styles.js';
import {printStyles} from './print.styles.js';
import {texts} from './texts.js';

/** All styles that the card needs where it stands alone; checkers of HTML do not know container queries. */
export const CARD_CSS = `${pageStyles.cssText}${paperLook.cssText}${cardStyles.cssText}${printStyles.cssText}@media screen and (max-width: 40em) {${narrowStyles.cssText}}`;

/** "Noodkaart cyberincident, gemeente Waterrijk": the title of the document. */
export function cardName({organisation}: Content): string {
  return organisation ? `${texts.title()}, ${organisation.name}` : texts.title();
}

/** `noodkaart-gemeente-waterrijk-2026-11-22.html` */
export function cardFileName({organisation}: Content, now: Date): string {
  const slug = organisation?.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${[texts.file(), slug, isoDay(now)].filter(Boolean).join('-')}.html`;
}

/**
 * Makes a whole HTML document of the rendered card: one file without a script that asks nothing of the network.
 *
 * @param body - The rendered card as HTML, in which every text is escaped already.
 */
export function cardDocument(content: Content, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(content.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cardName(content))}</title>
<style>${CARD_CSS}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
