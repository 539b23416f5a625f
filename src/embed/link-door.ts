import {oneOf} from '../internal/one-of.js';
import {warn} from '../internal/warn.js';
import {createWidget} from './create-widget.js';
import {MARK} from './data-door.js';
import {isOnOwnLine} from './own-line.js';
import {readOptions, type KnownIds} from './read-options.js';
import {isWidget, WIDGETS} from './widgets.js';

/** Which links a page takes for widgets. */
export interface Doors {
  /** Absolute URLs of folders with embed pages, each with a `/` at the end. */
  readonly prefixes: readonly string[];
  /** Against which the ids in links are checked. */
  readonly ids: KnownIds;
}

/** What a link asks for: a name, right or wrong, and the values of options. */
interface Request {
  readonly name: string;
  readonly given: (option: string) => string | null;
}

/**
 * Puts a widget in the place of a link to an embed page, with the link inside it as the fallback.
 *
 * A link with `data-cwk` asks for a widget by its attributes. Where anything is wrong with what a link asks for, it
 * stays a link, because the page behind it still works.
 */
export function replaceLink(link: HTMLAnchorElement, {prefixes, ids}: Doors): void {
  const request = requestOf(link, prefixes);
  if (!request || !isOnOwnLine(link)) {
    return;
  }
  const {name, given} = request;
  if (!isWidget(name)) {
    oneOf(link, 'the widget', name, Object.keys(WIDGETS), undefined);
    return;
  }
  // Own content can have other ids.
  const known = link.closest('cwk-content') ? {} : ids;
  const {attributes, problems} = readOptions(name, given, known);
  if (problems.length > 0) {
    warn(link, `${name} stays a link: ${problems.join(' ')}`);
    return;
  }
  const widget = createWidget(name, link);
  if (widget) {
    for (const [option, value] of attributes) {
      widget.setAttribute(option, value);
    }
    link.replaceWith(widget);
    widget.append(link);
  }
}

function requestOf(link: HTMLAnchorElement, prefixes: readonly string[]): Request | undefined {
  const marked = link.getAttribute(MARK);
  if (marked !== null) {
    return {name: marked, given: (option) => link.getAttribute(`data-${option}`)};
  }
  const {href} = link;
  const prefix = prefixes.find((each) => href.startsWith(each));
  const name = prefix && /^([^/?#]+)\.html(?=[?#]|$)/.exec(href.slice(prefix.length))?.[1];
  if (!name) {
    return undefined;
  }
  const {searchParams} = new URL(href);
  return {name, given: (option) => (isText(name, option) ? null : searchParams.get(option))};
}

/** Free text in an address could put words in the mouth of the site, so it is left out. */
function isText(name: string, option: string): boolean {
  return isWidget(name) && (WIDGETS[name] as Record<string, unknown>)[option] === 'text';
}
