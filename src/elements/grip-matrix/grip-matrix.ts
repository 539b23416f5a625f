import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import {
  answersOf,
  lookingAt,
  situationContext,
  type LevelChoice,
  type VitalChoice,
} from '../../context/situation-context.js';
import {follow} from '../../context/follow.js';
import {CwkAnswerEvent} from '../../context/situation-events.js';
import {Asked, Looked} from '../../controllers/followed.js';
import {Sharing} from '../../controllers/sharing.js';
import {assess, levelInForce} from '../../content/answers/assess.js';
import type {Actor, Answers, Content} from '../../content/model/schema.js';
import {inWords} from '../../internal/dictionary.js';
import {base} from '../../styles/base.styles.js';
import {callStyles} from '../../styles/calls.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {fieldStyles} from '../../styles/field.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {leaderStyles} from '../../styles/leaders.styles.js';
import {shareStyles} from '../../styles/share.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderChoice} from '../../templates/choice.js';
import {heading} from '../../templates/heading.js';
import {inLanguages} from '../../templates/languages.js';
import {leadersText} from '../../templates/leaders.js';
import {renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {PrintedElement} from '../printed-element.js';
import {renderAnswer} from './answer.js';
import {changesText} from './changes.js';
import {Comparing} from './comparing.js';
import {renderFolds} from './folds.js';
import {styles} from './grip-matrix.styles.js';
import {renderWithoutRole, withoutRole} from './without-role.js';
import {renderLevelBar} from './level-bar.js';
import {levelBarStyles} from './level-bar.styles.js';
import {neighbour} from './navigation.js';
import {oneLevelStyles} from './one-level.styles.js';
import {renderPaper} from './paper.js';
import {renderActor} from './profile.js';
import {renderTable, type CellKey} from './table.js';
import {tableStyles} from './table.styles.js';
import {texts} from './texts.js';
import {actorOf, actorText, renderActorChoice, renderDownload} from './tools.js';
import {toolsStyles} from './tools.styles.js';

/**
 * Shows who does what at which GRIP level, who is at the wheel at the chosen one, and what changes between two.
 *
 * @tag cwk-grip-matrix
 * @fires cwk-look - When a visitor looks at a level; `value` holds it. It says nothing about which level was announced.
 * @fires cwk-answer - When a visitor says whether vital infrastructure is hit; `answer` holds it.
 * @csspart heading - The headings.
 * @csspart answer - Who leads at the chosen level.
 * @csspart fold - What is one tap away: the comparison, what the level means, the legend, and what GRIP is.
 * @csspart comparison - What changes between two levels; opens on request.
 * @csspart level - What the chosen level means; opens on request.
 * @csspart table - The `<table>` with actors as rows and levels as columns.
 * @csspart reason - What opens from a cell: why.
 * @csspart profile - The five lines about an actor.
 * @csspart calls - Each `<ul>` with whom to call.
 * @csspart tools - The buttons below the table.
 * @csspart share - The button that makes a link, and the link.
 * @csspart legend - The explanation of roles and bases; opens on request.
 * @csspart reasons - On paper: who does what and why, per actor.
 * @csspart levels - On paper: the facts of every level.
 * @csspart words - On paper: the explained words.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkGripMatrix extends PrintedElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    callStyles,
    foldStyles,
    choiceStyles,
    fieldStyles,
    shareStyles,
    leaderStyles,
    levelBarStyles,
    styles,
    tableStyles,
    oneLevelStyles,
    toolsStyles,
  ];

  /** The level that is looked at from the start: `unknown` or `0` to `5`. It goes along when a level is announced. */
  @property() level: LevelChoice = 'unknown';

  /** Whether vital infrastructure is hit, at the start: `unknown`, `yes` or `no`. */
  @property() vital: VitalChoice = 'unknown';

  /** Id of the only actor whose row shows at the start, by default everyone's. */
  @property() actor: string | undefined;

  /** Lets visitors make a link to the level and the actor that they see, and restores what such a link says. */
  @property({type: Boolean}) share = false;

  protected override readonly nameToSkip = texts.title;

  /** The actor that was chosen since the start, empty for everyone; undefined until somebody chooses. */
  @state() private chosenActor: string | undefined;

  /** The cell that has the focus. */
  @state() private focused: CellKey | undefined;

  /** The row that the Tab key comes back to, at the shown level: another may be out of sight by then. */
  #row: string | undefined;

  /** The cell whose reason is open; only that one is rendered. */
  @state() private open: CellKey | undefined;

  /** Whether the rows without a role are in sight where the table shows one level. */
  @state() private unfolded = false;

  @state() private showSources = false;

  /** What to say about the last choice in this widget, until another level is chosen elsewhere, or another language. */
  #said: {readonly level: LevelChoice; readonly lang: string; readonly text: string} | undefined;

  readonly #comparing = new Comparing(this, (comparison) => {
    this.#say((content) => changesText(content, comparison, this.#answers));
  });

  readonly #sharing = new Sharing(this, ({level, actor}) => {
    if (level) this.#level.restore(level);
    this.chosenActor ??= actor;
  });

  readonly #level = new Looked(this, 'level', 'unknown');

  readonly #vital = new Asked(this, 'vital');

  readonly #page = follow(this, situationContext);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('actor') && this.hasUpdated) {
      this.chosenActor = this.actor ?? '';
    }
  }

  protected override renderReady(content: Content): TemplateResult {
    const choice = this.#level.value ?? 'unknown';
    const shown = levelInForce(choice);
    const answers = this.#answers;
    const vital = answers.vital ?? 'unknown';
    if (this.#said?.level !== choice || this.#said.lang !== content.lang) {
      this.#said = undefined;
    }
    const {whole} = this.printing;
    const actor = whole ? undefined : actorOf(this, content, this.chosenActor ?? this.actor);
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(this.showSources),
    };
    const headingLevel = this.depth + 1;
    return html`
      ${heading(this.depth, texts.title())}
      ${renderLevelBar(content, {chosen: choice, answers, onChoose: this.#chooseLevel})}
      <p class="visually-hidden" role="status">${inLanguages(this.#said?.text ?? '')}</p>
      ${renderAnswer(assess(lookingAt(choice, answers), content), headingLevel, rendering)}
      <div class="narrowing">
        ${renderChoice('vital', texts.whichVital(), inWords(texts.vital), vital, this.#chooseVital)}
        ${renderActorChoice(content, actor?.id, this.#chooseActor)}
      </div>
      ${this.#renderTable(actor ? [actor] : content.actors, choice, rendering)}
      ${actor ? renderActor(actor, headingLevel, rendering) : nothing}
      ${whole ? renderPaper(headingLevel, rendering) : nothing}
      ${renderFolds({
        rendering,
        headingLevel,
        shown,
        prints: whole,
        comparison: this.#comparing.render(shown, answers, rendering, whole, headingLevel),
        onToggle: this.#comparing.onToggle,
      })}
      ${whole ? renderWords(headingLevel, rendering) : nothing}
      <div class="tools" part="tools">
        ${renderDownload(content)}
        ${this.#sharing.render(texts.share(), {
          told: {...this.#vital.told, ...this.#page.value},
          looks: {level: choice, actor: actor?.id},
        })}
      </div>
      ${renderSourcesSwitch(this.showSources, this.#toggleSources)}
      ${renderSourceLine(content, this.printing.active ? texts.sources() : `${texts.sources()} ${texts.cellGivesSource()}`)}
    `;
  }

  #renderTable(
    actors: readonly Actor[],
    choice: LevelChoice,
    rendering: Rendering,
  ): TemplateResult {
    const shown = levelInForce(choice);
    const idle = withoutRole(actors, shown);
    const folded = this.unfolded ? [] : idle;
    const inSight = actors.filter((actor) => !folded.includes(actor));
    const row = inSight.find(({id}) => id === this.#row) ?? inSight[0];
    const focused = actors.some(({id}) => id === this.focused?.actor) ? this.focused : undefined;
    return html`${renderTable({
      rendering,
      actors,
      folded,
      shown,
      unknown: choice === 'unknown',
      answers: this.#answers,
      active: focused ?? {actor: row?.id ?? '', level: shown},
      open: this.open,
      onKey: this.#move,
      onFocus: this.#focus,
      onToggle: this.#toggle,
    })}
    ${renderWithoutRole(idle.length, shown, rendering.content, this.unfolded, this.#unfold)}`;
  }

  /** What the page was told, and what the editor has set. */
  get #answers(): Answers {
    return {...answersOf(this.#page.value ?? {}), vital: this.#vital.answer};
  }

  /** Says something in this widget; what others choose is said where they choose it. */
  #say(text: (content: Content) => string, level = this.#level.value ?? 'unknown'): void {
    if (this.state.status === 'ready') {
      const {content} = this.state;
      this.#said = {level, lang: content.lang, text: text(content)};
    }
  }

  readonly #chooseLevel = (level: LevelChoice): void => {
    this.#say(
      (content) => leadersText(assess(lookingAt(level, this.#answers), content), content),
      level,
    );
    this.#level.choose(level);
  };

  readonly #chooseVital = (vital: VitalChoice): void => {
    this.#say(() => texts.vitalSaid[vital]());
    this.dispatchEvent(new CwkAnswerEvent('vital', vital === 'unknown' ? undefined : vital));
  };

  readonly #chooseActor = (actor: string): void => {
    this.chosenActor = actor;
    this.#say((content) => actorText(actor, content));
  };

  readonly #move = (event: KeyboardEvent): void => {
    const next = neighbour(event);
    if (next) {
      event.preventDefault();
      next.focus();
      // Firefox leaves a button that is half out of the window where it is.
      next.scrollIntoView({block: 'nearest', inline: 'nearest'});
    }
  };

  readonly #focus = (cell?: CellKey): void => {
    this.#row = cell?.actor ?? this.#row;
    this.focused = cell;
  };

  readonly #toggle = (cell: CellKey, event: ToggleEvent): void => {
    const reason = event.target as Element;
    if (event.newState === 'open') {
      this.open = cell;
    } else if (reason.matches(':focus-within')) {
      // Chrome does not give the focus back to a button in a shadow root.
      (reason.previousElementSibling as HTMLElement).focus();
    }
  };

  readonly #unfold = (): void => {
    this.unfolded = !this.unfolded;
  };

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-grip-matrix': CwkGripMatrix;
  }
}
