import type {PageLink} from './block.js';
import type {Read} from './dates.js';

/**
 * The address of the publication among the links around it.
 *
 * @param page - The address of the page, for links that are relative.
 */
export function linkOf(links: readonly PageLink[], page?: string): Read<string> {
  const hrefs = [...new Set(links.map(({href}) => href.trim()))].filter(
    (href) => !href.startsWith('#'),
  );
  const urls = [...new Set(hrefs.flatMap((href) => secureUrl(href, page) ?? []))];
  const [first] = urls;
  if (first === undefined) {
    return hrefs[0] === undefined
      ? {}
      : {doubt: `de link “${hrefs[0]}” is weggelaten, want er is geen https-adres van te maken`};
  }
  return {
    value: first,
    doubt: urls.length > 1 ? `er zijn ${urls.length} links. Gekozen is ${first}` : undefined,
  };
}

function secureUrl(href: string, page?: string): string | undefined {
  const url = URL.canParse(href, page) ? new URL(href, page) : undefined;
  return url?.protocol === 'https:' ? url.href : undefined;
}
