/** Which sources have to be on paper, because what rests on them is. */
import {content, sources} from '../print/content.mjs';
import {normal} from '../print/find.mjs';

/** Everything in the content with a text and the sources of it. */
const STATEMENTS = [...walk(content)].filter(
  (each) => Array.isArray(each.sources) && typeof (each.text ?? each.why) === 'string',
);

/**
 * The sources of the statements on these pages that the pages do not name.
 *
 * @param {string[]} pages - As `normal` has them.
 * @returns {{printed: number, missing: string[]}}
 */
export function unsourced(pages) {
  const all = pages.join('');
  const printed = STATEMENTS.filter(({text}) => text && all.includes(normal(text)));
  const missing = printed.flatMap((statement) =>
    sources(statement)
      .flatMap(withShortAddress)
      .filter((source) => !all.includes(normal(source)))
      .map((source) => `${source}, of “${statement.text.slice(0, 60)}”`),
  );
  return {printed: printed.length, missing};
}

/** An article at a time, because each is a note of its own; an address as one types it. */
function withShortAddress({kind, text}) {
  if (kind === 'address') return [text.replace(/^https:\/\/(www\.)?/, '')];
  if (kind !== 'law') return [text];
  const [, title, articles] = /^(.+?, artikel )(.+)$/.exec(text);
  return articles.split(', ').map((article) => `${title}${article}`);
}

function* walk(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* walk(child);
}
