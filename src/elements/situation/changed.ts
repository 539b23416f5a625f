import type {Assessment, Call, Line} from '../../content/answers/assess.js';
import type {VisitorRole} from '../../content/model/schema.js';
import {texts} from './texts.js';

/** What an answer changed besides who leads, as one sentence, for who cannot see it change. */
export function changedText(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string {
  const differs = (of: (assessment: Assessment) => readonly (Line | Call)[]): boolean =>
    before !== undefined && said(of(before)) !== said(of(after));
  const parts = [
    differs(({own}) => own) && (visitor ? texts.changedForYou[visitor]() : texts.noRole()),
    differs(({warnings}) => warnings) && texts.changedWarnings({count: after.warnings.length}),
    differs(({calls}) => calls) && texts.changedCalls({count: after.calls.length}),
    differs(({warm, cold}) => [...warm, ...cold]) && texts.changedSteps(),
    differs(({wheel, times, changes}) => [...wheel, ...times, ...changes]) &&
      texts.changedReasons(),
  ].filter((part) => part !== false);
  return parts.length ? texts.nowShown({parts: parts.join(', ')}) : texts.nothingElse();
}

function said(items: readonly (Line | Call)[]): string {
  return items
    .map((item) => ('text' in item ? item.text : item.local ? item.contact.id : item.helpline.id))
    .join();
}
