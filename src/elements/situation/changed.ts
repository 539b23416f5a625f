import type {Assessment, Call, Line} from '../../content/answers/assess.js';
import type {VisitorRole} from '../../content/model/schema.js';
import * as changedTexts from '../../i18n/changed.js';

/** What an answer changed besides who leads, as one sentence, for who cannot see it change. */
export function changedText(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string {
  const differs = (of: (assessment: Assessment) => readonly (Line | Call)[]): boolean =>
    before !== undefined && said(of(before)) !== said(of(after));
  const parts = [
    differs(({own}) => own) && (visitor ? changedTexts.own[visitor]() : changedTexts.noRole()),
    differs(({warnings}) => warnings) && changedTexts.warnings(after.warnings.length),
    differs(({calls}) => calls) && changedTexts.calls(after.calls.length),
    differs(({warm, cold}) => [...warm, ...cold]) && changedTexts.steps(),
    differs(({wheel, times, changes}) => [...wheel, ...times, ...changes]) &&
      changedTexts.reasons(),
  ].filter((part) => part !== false);
  return parts.length ? changedTexts.changed(parts.join(', ')) : changedTexts.nothingElse();
}

function said(items: readonly (Line | Call)[]): string {
  return items
    .map((item) => ('text' in item ? item.text : item.local ? item.contact.id : item.helpline.id))
    .join();
}
