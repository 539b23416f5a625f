import {PAGES} from './pages.js';
import type {WidgetName} from './widgets.js';

/** For whom the pages are made. */
export interface Site {
  /** Absolute URL of the folder with the pages, with a `/` at the end; by default the pages name each other relatively. */
  readonly base?: string;
  /** URL of a content file, relative to the pages or absolute. */
  readonly content?: string;
}

/** What a page may do: run our script, use our styles, and ask its own site for a file. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types cyberwegenkaart 'allow-duplicates'",
].join('; ');

const NAME = 'Lokale cyberwegenkaart';

/** Before a frame knows its height. */
const SIZE = {width: 800, height: 600};

/**
 * The pages with one widget each, and for each page what oEmbed tells of it, by file name.
 *
 * @see https://oembed.com/#section2.3
 */
export function embedFiles(site: Site = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(PAGES) as WidgetName[]).flatMap((widget) => [
      [`${widget}.html`, pageOf(widget, site)],
      [`${widget}.oembed.json`, `${JSON.stringify(oembedOf(widget, site), null, 2)}\n`],
    ]),
  );
}

function pageOf(widget: WidgetName, {base = '', content}: Site): string {
  const {title, titleInEnglish, summary} = PAGES[widget];
  const data = content === undefined ? '' : ` data-content="${escape(content)}"`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title data-en="${titleInEnglish} · ${NAME}">${title} · ${NAME}</title>
    <meta name="description" content="${summary}" />
    <link rel="alternate" type="application/json+oembed" title="${title}" href="${escape(base)}${widget}.oembed.json" />
    <link rel="stylesheet" href="page.css" />
    <script defer src="page.js"></script>
    <script defer src="../cyberwegenkaart.classic.js"${data}></script>
    <!-- Last, because in a sandbox Safari takes our own files for those of another site. -->
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
  </head>
  <body>
    <p class="sandboxed" hidden>
      <span data-en="Links, printing and saving do not work in this frame. Open the page itself:"
        >Links, afdrukken en bewaren werken niet in dit kader. Open de pagina zelf:</span
      >
      <a href=""></a>
    </p>
    <main data-cwk="${widget}" data-heading-level="1">
      <h1>${title}</h1>
      <p>${summary}</p>
      <p>
        Ziet u alleen deze tekst? Dan staat JavaScript uit, of het wordt tegengehouden. De
        <a href="../crisis-card.html">noodkaart</a> werkt ook zonder JavaScript.
      </p>
    </main>
    <p class="address" role="status" hidden>
      <span data-en="Copy this address:">Kopieer dit adres:</span>
      <span></span>
    </p>
  </body>
</html>
`;
}

function oembedOf(widget: WidgetName, {base = ''}: Site): object {
  const {title} = PAGES[widget];
  const url = `${base}${widget}.html`;
  // A frame of 800 pixels is wider than a phone. WordPress lets no style through, but it does let this width.
  return {
    version: '1.0',
    type: 'rich',
    provider_name: NAME,
    title,
    ...SIZE,
    html: `<blockquote><a href="${escape(url)}">${title}</a></blockquote><iframe src="${escape(url)}" title="${title}" width="100%" height="${SIZE.height}"></iframe>`,
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
