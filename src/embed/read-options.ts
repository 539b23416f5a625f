import {quoted} from '../internal/quoted.js';
import {optionsOf, type IdList, type Option, type WidgetName} from './widgets.js';

/** The ids that a page knows, per part of the content; no list where more can still come. */
export type KnownIds = Readonly<Partial<Record<IdList, readonly string[]>>>;

/** How a widget was asked for. */
export interface Options {
  /** The attributes of the element, also those with a wrong value. */
  readonly attributes: ReadonlyMap<string, string>;
  /** One English sentence for each wrong value. */
  readonly problems: readonly string[];
}

/**
 * Reads the options of a widget; the one place where every door does so.
 *
 * @param given - The value of an option as it was written, or null.
 */
export function readOptions(
  widget: WidgetName,
  given: (option: string) => string | null,
  ids: KnownIds = {},
): Options {
  const attributes = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, option] of optionsOf(widget)) {
    const value = given(name);
    if (value === null || (option === 'flag' && /^(false|0)$/.test(value))) {
      continue;
    }
    attributes.set(name, option === 'flag' ? '' : value);
    const allowed = valuesOf(option, ids);
    if (allowed && !allowed.includes(value)) {
      problems.push(`${name} must be one of ${allowed.join(', ')}, but was ${quoted(value)}.`);
    }
  }
  return {attributes, problems};
}

function valuesOf(option: Option, ids: KnownIds): readonly string[] | undefined {
  if (typeof option !== 'string') {
    return option;
  }
  return option === 'flag' || option === 'text' ? undefined : ids[option];
}
