/** What a knowledge base says of a publication behind a label. */
export type Label = 'date' | 'authors' | 'type' | 'pages';

const NAMES: Readonly<Record<Label, string>> = {
  date: '(?:publicatie)?datum',
  authors: "auteur(?:'s|s|\\(s\\))?",
  type: 'document ?type|type document|soort document',
  pages: "(?:aantal )?pagina[’'´`]?s",
};

const ANY = Object.values(NAMES).join('|');
const BULLET = '[\\s•·▪◦*|;–-]*';
const EXACT = new RegExp(`^${BULLET}(?:${ANY})$`, 'i');
const EACH = new RegExp(`(?<=^|[\\s•·▪|;])(${ANY})\\s*:[\\s:]*`, 'gi');
const FIRST = new RegExp(`^${BULLET}(?:${ANY})\\s*:`, 'i');

/** Whether a text is nothing but a label, without its colon. */
export function isLabel(text: string): boolean {
  return EXACT.test(text.trim());
}

/** The labels in one line, each with its value, which may be empty; none if the line does not begin with one. */
export function labelsIn(line: string): readonly (readonly [Label, string])[] {
  if (!FIRST.test(line)) {
    return [];
  }
  const found = [...line.matchAll(EACH)];
  return found.map((match, index) => {
    const value = line.slice(match.index + match[0].length, found[index + 1]?.index);
    return [labelOf(match[1] ?? ''), value.replace(/[\s•·▪|;–-]+$/, '').trim()] as const;
  });
}

function labelOf(name: string): Label {
  const is = (label: Label): boolean => new RegExp(`^(?:${NAMES[label]})$`, 'i').test(name);
  return (Object.keys(NAMES) as Label[]).find(is) ?? 'type';
}
