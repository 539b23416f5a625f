import type {Assessment} from '../../content/answers/assess.js';
import type {Call} from '../../content/answers/calls.js';
import type {Statement, VisitorRole} from '../../content/model/schema.js';
import {texts} from './texts.js';

/** What an answer changed besides who leads, as one sentence, for who cannot see it change. */
export function changedText(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string {
  const differs = (of: (assessment: Assessment) => readonly (Statement | Call)[]): boolean =>
    before !== undefined && said(of(before)) !== said(of(after));
  const parts = [
    differs(({own}) => own) && (visitor ? texts.changedForYou[visitor]() : texts.noRole()),
    differs(({warnings}) => warnings) && texts.changedWarnings({count: after.warnings.length}),
    differs(({calls}) => calls) && texts.changedCalls({count: after.calls.length}),
    differs(({actions, deadlines, warm, cold}) => [...actions, ...deadlines, ...warm, ...cold]) &&
      texts.changedSteps(),
    differs(({wheel, sector, times, changes}) => [...wheel, ...sector, ...times, ...changes]) &&
      texts.changedReasons(),
  ].filter((part) => part !== false);
  return parts.length ? texts.nowShown({parts: parts.join(', ')}) : texts.nothingElse();
}

function said(items: readonly (Statement | Call)[]): string {
  return items
    .map((item) => ('text' in item ? item.text : item.local ? item.contact.id : item.helpline.id))
    .join();
}
