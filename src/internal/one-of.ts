import {quoted} from './quoted.js';
import {warn} from './warn.js';

/**
 * Returns `value` if it is allowed, else `fallback` with a warning that names the element and the fix.
 *
 * @param attribute - Name of the attribute, for the warning.
 */
export function oneOf<T extends string, F extends T | undefined>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  fallback: F,
): T | F {
  const known = allowed.find((option) => option === value);
  if (known === undefined && value !== null && value !== undefined) {
    warn(element, `${attribute} must be one of ${allowed.join(', ')}, but was ${quoted(value)}.`);
  }
  return known ?? fallback;
}
