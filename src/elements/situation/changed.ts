import type {Assessment, Call, Line} from '../../content/assess.js';
import type {VisitorRole} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';

/** What an answer changed besides who leads, as one sentence, for who cannot see it change. */
export function changedText(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string {
  const differs = (of: (assessment: Assessment) => readonly (Line | Call)[]): boolean =>
    before !== undefined && said(of(before)) !== said(of(after));
  const parts = [
    differs(({own}) => own) && (visitor ? m.changedOwn(m.visitors[visitor]) : m.changedNoRole),
    differs(({warnings}) => warnings) && m.changedWarnings(after.warnings.length),
    differs(({calls}) => calls) && m.changedCalls(after.calls.length),
    differs(({warm, cold}) => [...warm, ...cold]) && m.changedSteps,
    differs(({wheel, times, changes}) => [...wheel, ...times, ...changes]) && m.changedReasons,
  ].filter((part) => part !== false);
  return parts.length ? m.changed(parts.join(', ')) : m.nothingElseChanged;
}

function said(items: readonly (Line | Call)[]): string {
  return items
    .map((item) => ('text' in item ? item.text : item.local ? item.contact.id : item.helpline.id))
    .join();
}
