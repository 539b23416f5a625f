import {html, nothing, type TemplateResult} from 'lit';
import type {Advice, Content} from '../../content/model/schema.js';
import {renderLine} from './lines.js';

/** Where it began: what to do first differs. */
export type Origin = 'own' | 'other';

/** Renders what to do first, with boxes to tick; only what holds as long as nothing more is known. */
export function renderActions(origin: Origin, content: Content): TemplateResult | typeof nothing {
  const actions = firstActions(origin, content);
  return actions.length
    ? html`<ul class="ticks" part=${`actions-${origin}`}>
        ${actions.map((action) => html`<li>${renderLine(action, content)}</li>`)}
      </ul>`
    : nothing;
}

/** The first actions at a level that nobody knows yet, in any sector. */
export function firstActions(origin: Origin, {advice}: Content): readonly Advice[] {
  return advice.filter(
    ({kind, when}) =>
      kind === 'action' &&
      (when.origin?.includes(origin) ?? origin === 'own') &&
      (when.level?.includes('unknown') ?? true) &&
      !when.sector,
  );
}
