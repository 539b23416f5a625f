import {msg, str} from '@lit/localize';

export const source = () => msg('Bron', {desc: 'Comes before what a text rests on.'});
export const showSources = () => msg('Toon bij elke zin de bron');
export const verifiedOn = (date: string) => msg(str`Bronnen gelezen op ${date}.`);
export const translated = () =>
  msg('Dit is onze vertaling. De Nederlandse tekst telt.', {
    desc: 'Only shows in the translation: it is ours, from Dutch, and the Dutch text counts.',
  });
export const disclaimer = () => msg('Disclaimer');
export const factsheetLines = (lines: string) =>
  isOne(lines)
    ? msg(str`factsheet, regel ${lines}`, {desc: 'The line of the source document.'})
    : msg(str`factsheet, regels ${dashed(lines)}`, {desc: 'The lines of the source document.'});
export const publicationsLines = (lines: string) =>
  isOne(lines)
    ? msg(str`kennisbankpagina, regel ${lines}`, {desc: 'The line of the source page.'})
    : msg(str`kennisbankpagina, regels ${dashed(lines)}`, {desc: 'The lines of the source page.'});
export const lawArticle = (article: string, law: string) =>
  msg(str`${law}, artikel ${inWordsOf(article)}`, {
    desc: 'The title of a Dutch law, and the articles in it.',
  });
export const lawText = (text: string, read: string) =>
  msg(str`wettekst van ${text}, gelezen op ${read}`, {
    desc: 'Two dates: from when the text of the law is, and when we read it.',
  });
export const editorial = () =>
  msg('redactioneel', {desc: 'What a text rests on: our own assumption.'});

/** What stands between the numbers of an article. */
const PARTS = {
  'tot en met': () => msg('tot en met', {desc: 'Between numbers of a law: 1 to 3, 3 included.'}),
  lid: () => msg('lid', {desc: 'A paragraph of an article of a law: “39 lid 1”.'}),
  onder: () => msg('onder', {desc: 'A point of an article of a law: “39 lid 1 onder b”.'}),
  en: () => msg('en', {desc: 'Between numbers of a law: “4 en 5”.'}),
};

/** "39 lid 1 en 2", in the language of now. */
function inWordsOf(article: string): string {
  return article.replace(/\b(tot en met|lid|onder|en)\b/g, (part) =>
    PARTS[part as keyof typeof PARTS](),
  );
}

/** Whether these are the lines of one place: "71", and not "88-91". */
function isOne(lines: string): boolean {
  return !/[-,]/.test(lines);
}

/** "88-91" → "88–91". */
function dashed(lines: string): string {
  return lines.replaceAll('-', '–');
}
