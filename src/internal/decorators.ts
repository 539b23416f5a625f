import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Declares a reactive property with an attribute.
 *
 * Lit's own decorator also serves standard decorators, which this code does not use; that costs each page
 * 400 bytes.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Declares reactive state without an attribute. */
export function state(): Decorator {
  return property({state: true, attribute: false});
}
