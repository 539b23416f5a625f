import {ContextConsumer} from '@lit/context';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {property, state} from '../../internal/decorators.js';
import {assess, type Assessment} from '../../content/answers/assess.js';
import {PHASE_CHOICES, VISITOR_ROLES} from '../../content/model/ids.js';
import type {Answers, Content, Organisation, VisitorRole} from '../../content/model/schema.js';
import {answerEvent} from '../../context/answer-event.js';
import type {Shared} from '../../context/share.js';
import {
  answersOf,
  situationContext,
  type Choices,
  type PhaseChoice,
} from '../../context/situation-context.js';
import {CwkRoleSelectEvent} from '../../context/situation-events.js';
import {base} from '../../styles/base.styles.js';
import {callStyles} from '../../styles/calls.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {shareStyles} from '../../styles/share.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {inLanguages, organisationName} from '../../templates/languages.js';
import {renderLocalFailed} from '../../templates/local-failed.js';
import {renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {CwkElement} from '../cwk-element.js';
import {Followed} from '../../controllers/followed.js';
import {Printing} from '../../controllers/printing.js';
import {Sharing} from '../../controllers/sharing.js';
import {leadersText, renderAnswer, renderSteps, type AnswerView} from './answer.js';
import {changedText} from './changed.js';
import {renderQuestions, renderStart, type OnAnswer} from './questions.js';
import {renderOutlook, renderReasons, renderWarnings} from './sections.js';
import {styles} from './situation.styles.js';
import {texts} from './texts.js';

/**
 * Asks a few questions about an incident and answers at once: who is at the wheel, whom to call, what to do,
 * how fast, and what could change the level.
 *
 * The answers are those of the whole page, so that the other widgets follow, and this one follows them.
 *
 * @tag cwk-situation
 * @fires cwk-phase-select - When a visitor says whether it is happening now; `phase` holds it.
 * @fires cwk-origin-select - When a visitor says where it started; `origin` holds it.
 * @fires cwk-society-select - When a visitor says whether society is affected; `society` holds it.
 * @fires cwk-boundary-select - When a visitor says which boundary it crosses; `boundary` holds it.
 * @fires cwk-vital-select - When a visitor says whether vital infrastructure is hit; `vital` holds it.
 * @fires cwk-level-select - When a visitor chooses the level that was declared; `level` holds it.
 * @fires cwk-role-select - When a visitor says who is asking; `visitorRole` holds it.
 * @csspart heading - The headings.
 * @csspart organisation - The name of the organisation and its region.
 * @csspart start - The first questions: is it happening now, and who is asking.
 * @csspart answer - Who leads, and whom to call.
 * @csspart clash - The line that says that answers do not fit together.
 * @csspart conflicts - The answers that do not fit together, with what each would mean.
 * @csspart own - The lines for the role of the visitor.
 * @csspart calls - Each `<ul>` with contacts or helplines.
 * @csspart questions - The other questions.
 * @csspart section - Each section with warnings, reasons, steps, times or changes.
 * @csspart share - The button and the link to this situation.
 * @csspart words - The explained words, on paper.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkSituation extends CwkElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    choiceStyles,
    callStyles,
    shareStyles,
    styles,
  ];

  /** The phase at the start: `all`, `cold` or `warm`. */
  @property() phase: PhaseChoice = 'all';

  /** Who is asking, at the start: `mayor`, `public-order-adviser`, `ciso` or `communication`. */
  @property() visitor: VisitorRole | undefined;

  /** Whether visitors can make a link to their situation, and such a link is obeyed. */
  @property({type: Boolean}) share = false;

  @state() private showSources = false;

  // Before what follows the page, so that it follows what a link says at once.
  readonly #sharing = new Sharing(this);

  readonly #phase = new Followed(this, 'phase', PHASE_CHOICES, 'all');

  readonly #visitor = new Followed(this, 'visitor', VISITOR_ROLES, undefined);

  readonly #page = new ContextConsumer(this, {context: situationContext, subscribe: true});

  readonly #printing = new Printing(this);

  /** The situation that an answer in this widget made; nothing is said of one that was made elsewhere, or in another language. */
  #made: {readonly choices: Choices | undefined; readonly lang: string} | undefined;

  /** What it shows, and what it showed before that situation was made. */
  #shows: Assessment | undefined;
  #lang = '';
  #before: Assessment | undefined;

  protected override renderReady(content: Content): TemplateResult {
    const prints = this.#printing.active;
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      showSources: this.showSources || prints,
    };
    const visitor = this.#visitor.value;
    const answers = this.#answers;
    const assessment = assess(answers, content, visitor);
    const isCold = answers.phase === 'cold';
    const view: AnswerView = {
      assessment,
      visitor,
      isCold,
      headingLevel: this.depth + 1,
      rendering,
      shown: new Set(),
    };
    if (this.#made?.lang !== content.lang || this.#made.choices !== this.#page.value) {
      this.#made = undefined;
    }
    this.#shows = assessment;
    this.#lang = content.lang;
    return html`
      ${heading(this.depth, texts.title())}
      ${content.organisation ? renderOrganisation(content.organisation, content) : nothing}
      <p class="quiet aid">${texts.aid()}</p>
      ${renderLocalFailed(this, this.state)}
      ${renderStart(answers, visitor, rendering, this.#answer, this.#chooseVisitor)}
      <div class="body">
        ${renderAnswer(view)}
        ${renderQuestions(
          answers,
          // Anew after each answer: a message that stays the same would not be read out again.
          this.#made
            ? keyed(
                this.#made,
                inLanguages(
                  `${leadersText(assessment, content)} ${changedText(this.#before, assessment, visitor)}`,
                ),
              )
            : nothing,
          this.depth + 1,
          rendering,
          this.#answer,
        )}
        <div class="next">${renderWarnings(view)} ${isCold ? nothing : renderSteps(view)}</div>
      </div>
      <div class="rest">${renderReasons(view)} ${renderOutlook(view)}</div>
      ${this.#sharing.render(texts.share(), this.#shared)}
      ${renderSourcesSwitch(this.showSources, this.#toggleSources)}
      ${prints ? renderWords(this.depth + 1, rendering) : nothing}
      ${renderSourceLine(content, texts.sources())}
    `;
  }

  /** What is known: the page's answers, and the phase that the editor has set. */
  get #answers(): Answers {
    const phase = this.#phase.value ?? 'all';
    return {...answersOf(this.#page.value ?? {}), phase: phase === 'all' ? undefined : phase};
  }

  /** What the page's visitors chose, and what the editor has set; a link leaves the rest open. */
  get #shared(): Shared {
    const {phase, origin, road, society, boundary, vital, level} = this.#page.value ?? {};
    const shown = this.#phase.value;
    return {
      phase: (phase ?? shown !== 'all') ? shown : undefined,
      origin: origin?.value,
      road: road?.value,
      society: society?.value,
      boundary: boundary?.value,
      vital: vital?.value,
      level: level?.value,
      role: this.#visitor.value,
    };
  }

  readonly #answer: OnAnswer = (question, answer) => {
    this.#tell(answerEvent(question, answer));
  };

  readonly #chooseVisitor = (visitor: VisitorRole | undefined): void => {
    this.#tell(new CwkRoleSelectEvent(visitor));
  };

  #tell(event: Event): void {
    this.#before = this.#shows;
    this.dispatchEvent(event);
    this.#made = {choices: this.#page.value, lang: this.#lang};
  }

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

function renderOrganisation(organisation: Organisation, content: Content): TemplateResult {
  return html`<p class="organisation" part="organisation">
    ${inLanguages(organisationName(organisation, content))}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-situation': CwkSituation;
  }
}
