import {ContextEvent} from '@lit/context';
import {contentContext, type ContentState} from '../../src/context/content-context.js';

/** The content that a widget at this place on the page has. */
export function stateAt(place: Element): ContentState {
  let found: ContentState = {status: 'loading'};
  place.dispatchEvent(
    new ContextEvent(contentContext, place, (state) => {
      found = state;
    }),
  );
  return found;
}

/** Whether a widget at this place can say that the organisation's own content did not come. */
export function localFailedAt(place: Element): boolean {
  const state = stateAt(place);
  return state.status === 'ready' && state.localFailed === 'all';
}
