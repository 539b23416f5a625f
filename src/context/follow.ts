import {ContextConsumer, type Context} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';

/** Gives an element what the nearest provider has, now and each time that it changes. */
export function follow<T>(
  host: ReactiveControllerHost & HTMLElement,
  context: Context<unknown, T>,
): {readonly value?: T | undefined} {
  return new ContextConsumer(host, {context, subscribe: true});
}
