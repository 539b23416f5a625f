import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {property, state} from '../../internal/decorators.js';
import {assess, type Assessment} from '../../content/answers/assess.js';
import {endOf} from '../../content/answers/deadlines.js';
import type {
  Answers,
  Content,
  Organisation,
  Question,
  VisitorRole,
} from '../../content/model/schema.js';
import type {Shared} from '../../context/share.js';
import {
  answersOf,
  situationContext,
  type PhaseChoice,
  type Told,
} from '../../context/situation-context.js';
import {follow} from '../../context/follow.js';
import {CwkAnswerEvent} from '../../context/situation-events.js';
import {base} from '../../styles/base.styles.js';
import {callStyles} from '../../styles/calls.styles.js';
import {fieldStyles} from '../../styles/field.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {leaderStyles} from '../../styles/leaders.styles.js';
import {shareStyles} from '../../styles/share.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderFold} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {inLanguages, organisationName} from '../../templates/languages.js';
import {renderLocalFailed} from '../../templates/local-failed.js';
import {renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {PrintedElement} from '../printed-element.js';
import {Clock} from '../../controllers/clock.js';
import {Asked} from '../../controllers/followed.js';
import {Sharing} from '../../controllers/sharing.js';
import type {AnswerView} from './answer-view.js';
import {answerText, renderAnswer, renderSteps} from './answer.js';
import {changedText, renderChanged} from './changed.js';
import type {Knowing} from './deadlines.js';
import {openQuestions, renderQuestions, renderStart, type OnAnswer} from './questions.js';
import {renderOutlook, renderReasons, renderSector, renderWarnings} from './sections.js';
import {styles} from './situation.styles.js';
import {texts} from './texts.js';

/**
 * Asks a few questions about an incident and answers at once: who is at the wheel, whom to call, what to do,
 * how fast, and what could change the level.
 *
 * The answers are those of the whole page, so that the other widgets follow, and this one follows them.
 *
 * @tag cwk-situation
 * @fires cwk-answer - When a visitor answers a question; `question` and `answer` hold it.
 * @csspart heading - The headings.
 * @csspart organisation - The name of the organisation and its region.
 * @csspart start - The first questions: is it happening now, and who is asking.
 * @csspart answer - Who leads, and whom to call.
 * @csspart clash - The line that says that answers do not fit together.
 * @csspart conflicts - The answers that do not fit together, with what each would mean.
 * @csspart own - The lines for the role of the visitor.
 * @csspart calls - Each `<ul>` with contacts or helplines.
 * @csspart questions - The other questions.
 * @csspart changed - The line that says what an answer changed.
 * @csspart fold - Each part that is one tap away.
 * @csspart section - Each section with actions, deadlines, warnings, reasons, steps, times or changes.
 * @csspart actions - What to do first.
 * @csspart deadlines - What to report, and when at the latest.
 * @csspart share - The button and the link to this situation.
 * @csspart words - The explained words, on paper.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkSituation extends PrintedElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    choiceStyles,
    fieldStyles,
    callStyles,
    foldStyles,
    leaderStyles,
    shareStyles,
    styles,
  ];

  /** The phase at the start: `all`, `cold` or `warm`. */
  @property() phase: PhaseChoice = 'all';

  /** Who is asking, at the start: `none`, `mayor`, `public-order-adviser`, `ciso` or `communication`. */
  @property() visitor: VisitorRole | 'none' | undefined;

  /** Whether visitors can make a link to their situation, and such a link is obeyed. */
  @property({type: Boolean}) share = false;

  protected override readonly nameToSkip = texts.title;

  @state() private showSources = false;

  /** When the visitor's organisation knew of the incident. It stays here: in no storage, and in no link unless asked. */
  @state() private known: Date | undefined;

  @state() private sharesTime = false;

  // Before what follows the page, so that it follows what a link says at once.
  readonly #sharing = new Sharing(this, ({known}) => {
    this.known = known === undefined ? undefined : new Date(known);
    this.sharesTime = known !== undefined;
  });

  readonly #clock = new Clock(this);

  readonly #phase = new Asked(this, 'phase');

  readonly #visitor = new Asked(this, 'role');

  readonly #page = follow(this, situationContext);

  /** The situation that an answer in this widget made; nothing is said of one that was made elsewhere, or in another language. */
  #made: {readonly told: Told | undefined; readonly lang: string} | undefined;

  /** What it shows, and what it showed before that situation was made. */
  #shows: Assessment | undefined;
  #lang = '';

  /** The questions that are open, which stay so under the hand of who answers. */
  readonly #opened = new Set<Question>();
  #answered = false;
  #before: Assessment | undefined;

  protected override renderReady(content: Content): TemplateResult {
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(this.showSources),
    };
    const visitor = this.#visitor.answer;
    const answers = this.#answers;
    const assessment = assess(answers, content, visitor);
    const view: AnswerView = {
      assessment,
      visitor,
      headingLevel: this.depth + 1,
      rendering,
      shown: new Set(),
    };
    if (this.#made?.lang !== content.lang || this.#made.told !== this.#page.value) {
      this.#made = undefined;
    }
    this.#shows = assessment;
    const {known} = this;
    this.#clock.wakeAt(known ? assessment.deadlines.map((each) => endOf(each, known)) : []);
    this.#lang = content.lang;
    return html`
      ${heading(this.depth, texts.title())}
      ${content.organisation ? renderOrganisation(content.organisation, content) : nothing}
      ${renderLocalFailed(this, this.state)}
      <div class="front">
        ${renderStart(answers, visitor, rendering, this.#answer)}
        <div class="body">
          ${renderAnswer(view, this.#knowing)}
          ${renderQuestions(answers, this.#open(answers, content), this.depth + 1, rendering, this.#answer)}
        </div>
        <p class="visually-hidden" role="status">
          ${
            // Anew after each answer: a message that stays the same would not be read out again.
            this.#made
              ? keyed(
                  this.#made,
                  inLanguages(
                    `${answerText(assessment, content)} ${changedText(this.#before, assessment, visitor)}`,
                  ),
                )
              : nothing
          }
        </p>
        ${this.#made ? renderChanged(this.#before, assessment, visitor, content, this.#goToAnswer) : nothing}
      </div>
      <div class="rest">
        ${renderWarnings(view)} ${renderSector(view)}
        ${assessment.isCold ? nothing : renderSteps(view)} ${renderReasons(view)}
        ${renderOutlook(view)}
        ${renderFold(
          {title: texts.sourcesTitle(), headingLevel: this.depth + 1, about: true},
          html`${renderSourcesSwitch(this.showSources, this.#toggleSources)}
          ${renderSourceLine(content, texts.sources())}`,
        )}
      </div>
      ${this.share && this.known ? this.#renderShareTime() : nothing}
      ${this.#sharing.render(texts.share(), this.#shared)}
      ${this.printing.whole ? renderWords(this.depth + 1, rendering) : nothing}
      <p class="quiet aid">${texts.aid()}</p>
    `;
  }

  #asked(): readonly Question[] {
    return this.state.status === 'ready' ? openQuestions(this.#answers, this.state.content) : [];
  }

  /** The questions that are open: the first without an answer, until the visitor answers one here. */
  #open(answers: Answers, content: Content): ReadonlySet<Question> {
    if (!this.#answered) {
      const first = openQuestions(answers, content).find((id) => answers[id] === undefined);
      this.#opened.clear();
      if (first) this.#opened.add(first);
    }
    return this.#opened;
  }

  /** What is known: the page's answers, and the phase that the editor has set. */
  get #answers(): Answers {
    return {...answersOf(this.#page.value ?? {}), phase: this.#phase.answer};
  }

  /** What the page was told, what the editor has set, and the time if the visitor wants; a link leaves the rest open. */
  get #shared(): Shared {
    const known =
      this.sharesTime && this.known ? `${this.known.toISOString().slice(0, 16)}Z` : undefined;
    return {
      told: {...this.#phase.told, ...this.#visitor.told, ...this.#page.value},
      looks: {known},
    };
  }

  get #knowing(): Knowing {
    return {known: this.known, now: new Date(), onKnown: this.#know};
  }

  readonly #know = (known: Date | undefined): void => {
    this.known = known;
  };

  #renderShareTime(): TemplateResult {
    return html`<label class="share-time"
      ><input
        type="checkbox"
        .checked=${this.sharesTime}
        @change=${({target}: Event) => {
          this.sharesTime = (target as HTMLInputElement).checked;
        }}
      />
      ${texts.shareTime()}</label
    >`;
  }

  readonly #goToAnswer = (): void => {
    const title = this.renderRoot.querySelector<HTMLElement>('.answer :is(h1, h2, h3, h4, h5, h6)');
    this.#made = undefined;
    this.requestUpdate();
    if (title) {
      title.tabIndex = -1;
      title.focus({preventScroll: true});
      title.scrollIntoView({block: 'start'});
    }
  };

  readonly #answer: OnAnswer = (question, answer) => {
    this.#answered = true;
    this.#before = this.#shows;
    const asked = this.#asked();
    this.dispatchEvent(new CwkAnswerEvent(question, answer));
    // A question that this answer brings is the next one.
    for (const id of this.#asked()) {
      if (!asked.includes(id)) this.#opened.add(id);
    }
    this.#made = {told: this.#page.value, lang: this.#lang};
  };

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
