/** Words that are in nearly every Dutch sentence, and that are no English words. */
const DUTCH =
  /(?<![\p{L}-])(het|een|van|niet|wordt|worden|voor|bij|naar|deze|dit|geen|zijn|ook|als|maar|uit|aan|heeft|moet|kunt|wij|onze|uw|u|wie|wat|welke|en|te|op|tot|meer|weet|alle|toon|bron|nog)(?![\p{L}-])/iu;

/** What an English sentence quotes or explains in Dutch, a name, and an address. */
const QUOTED = /“[^”]*”|\([^)]*\)|Hof van Twente|\S+\.\S+\/\S+/g;

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/** The texts below a node, also in shadow roots, that are marked as English and hold a Dutch word. */
export function dutchIn(node: Node, lang = 'en'): string[] {
  if (node instanceof Text) {
    return lang === 'en' ? dutchOf(node.data) : [];
  }
  const element = node instanceof Element ? node : undefined;
  if (element?.matches('style, script')) {
    return [];
  }
  const own = element?.getAttribute('lang') || lang;
  const attributes =
    own === 'en' ? ATTRIBUTES.map((name) => element?.getAttribute(name) ?? '') : [];
  return [
    ...attributes.flatMap(dutchOf),
    ...[...(element?.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap((child) =>
      dutchIn(child, own),
    ),
  ];
}

/** The text, if it holds a Dutch word outside what it quotes, explains or names. */
export function dutchOf(text: string): string[] {
  return DUTCH.test(text.replace(QUOTED, '')) ? [text.trim()] : [];
}
