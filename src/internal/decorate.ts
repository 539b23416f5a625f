type Decorator = (prototype: object, name: string) => void;

/**
 * Calls the decorators of a property, the last one first.
 *
 * The build puts it in the place of the helper that TypeScript imports from tslib, which serves every kind of
 * decorator.
 */
export function __decorate(decorators: Decorator[], prototype: object, name: string): void {
  for (const decorator of decorators.reverse()) decorator(prototype, name);
}
