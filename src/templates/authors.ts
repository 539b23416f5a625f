import type {Author} from '../content/model/schema.js';

/** "Informatiebeveiligingsdienst (IBD)" or "J. (Jurjen) Jansen": without academic titles, to choose or sort by. */
export function authorName({name, abbreviation}: Author): string {
  return abbreviation ? `${name} (${abbreviation})` : name;
}

/** The name with its academic titles: "dr. J. (Jurjen) Jansen", "S. (Sander) Ebbers, MSc". */
export function authorInFull(author: Author): string {
  const {prefix, suffix} = author;
  return `${prefix ? `${prefix}\u00a0` : ''}${authorName(author)}${suffix ? `, ${suffix}` : ''}`;
}

/** Joins names as a reader writes them: "A, B en C", or "A, MSc; B en C" where a name has a comma itself. */
export function joinNames(names: readonly string[], lang: string): string {
  const separator = names.some((name) => name.includes(',')) ? ';' : ',';
  return new Intl.ListFormat(lang)
    .formatToParts(names)
    .map(({type, value}) => (type === 'literal' ? value.replace(',', separator) : value))
    .join('');
}
