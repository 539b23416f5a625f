import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../content/answers/assess.js';
import type {Call} from '../../content/answers/calls.js';
import {seatsOf} from '../../content/answers/leaders.js';
import type {Content, Statement, VisitorRole} from '../../content/model/schema.js';
import {foreign, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {texts} from './texts.js';

/** What an answer changed besides who leads, as one sentence, for who cannot see it change. */
export function changedText(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string {
  const parts = changesOf(before, after, visitor);
  return parts.length ? texts.nowShown({parts: parts.join(', ')}) : texts.nothingElse();
}

/**
 * Renders the line that stays in sight after an answer: who leads now, or else what is new, and the way to it.
 *
 * @param onGo - Called to bring the visitor to the answer.
 */
export function renderChanged(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
  content: Content,
  onGo: () => void,
): TemplateResult {
  const leads = shortText(after, content);
  const [first] = changesOf(before, after, visitor);
  const isOther = before === undefined || leads !== shortText(before, content);
  const news = visitor && before && said(before.own) !== said(after.own) ? texts.forYou() : first;
  // Who hears it has heard the whole sentence.
  return html`<div class="changed" part="changed">
    <span aria-hidden="true"
      >${inLanguages(isOther || !news ? leads : texts.isNew({part: news}))}</span
    >
    <button type="button" @click=${onGo}>${texts.toAnswer()}</button>
  </div>`;
}

/** "GRIP 3 · Burgemeester leidt"; for `inLanguages`. */
function shortText(assessment: Assessment, content: Content): string {
  if (assessment.isCold) {
    return texts.prepare();
  }
  const leader = seatsOf(assessment)
    .filter(({role}) => role === 'leads-administratively')
    .flatMap(({leaders}) => leaders.map(({name}) => foreign(name, content)))
    .join(', ');
  const level = assessment.assumed ? texts.levelUnknown() : nameOfLevel(assessment.level, content);
  return leader ? texts.leadsShort({level, leader}) : level;
}

function changesOf(
  before: Assessment | undefined,
  after: Assessment,
  visitor: VisitorRole | undefined,
): string[] {
  const differs = (of: (assessment: Assessment) => readonly (Statement | Call)[]): boolean =>
    before !== undefined && said(of(before)) !== said(of(after));
  return [
    differs(({own}) => own) && (visitor ? texts.changedForYou[visitor]() : texts.noRole()),
    differs(({warnings}) => warnings) && texts.changedWarnings({count: after.warnings.length}),
    differs(({calls}) => calls) && texts.changedCalls({count: after.calls.length}),
    differs(({actions, deadlines, warm, cold}) => [...actions, ...deadlines, ...warm, ...cold]) &&
      texts.changedSteps(),
    differs(({wheel, sector, times, changes}) => [...wheel, ...sector, ...times, ...changes]) &&
      texts.changedReasons(),
  ].filter((part) => part !== false);
}

function said(items: readonly (Statement | Call)[]): string {
  return items
    .map((item) => ('text' in item ? item.text : item.local ? item.contact.id : item.helpline.id))
    .join();
}
