import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import type {LevelChoice, VitalChoice} from '../../context/situation-context.js';
import {CwkLevelSelectEvent, CwkVitalSelectEvent} from '../../context/situation-events.js';
import {Followed} from '../followed.js';
import {LEVEL_IDS} from '../../content/ids.js';
import type {Content} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {renderChoice} from '../../templates/choice.js';
import {heading} from '../../templates/heading.js';
import {renderSourceLine, renderSourcesSwitch} from '../../templates/source-line.js';
import type {Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {CwkElement} from '../cwk-element.js';
import {leadersText, renderAnswer} from './answer.js';
import {styles} from './grip-matrix.styles.js';
import {renderAboutGrip, renderLegend} from './legend.js';
import {renderLevelBar} from './level-bar.js';
import {levelBarStyles} from './level-bar.styles.js';
import {neighbour} from './navigation.js';
import {renderTable, type CellKey} from './table.js';

const LEVEL_CHOICES = ['unknown', ...LEVEL_IDS] as const;
const VITAL_CHOICES = ['unknown', 'yes', 'no'] as const;

/**
 * Shows who does what at which GRIP level, and who is at the wheel at the chosen one.
 *
 * @tag cwk-grip-matrix
 * @fires cwk-level-select - When a visitor chooses a level; `level` holds it.
 * @fires cwk-vital-select - When a visitor says whether vital infrastructure is hit; `vital` holds it.
 * @csspart heading - The headings.
 * @csspart answer - Who leads at the chosen level.
 * @csspart table - The `<table>` with actors as rows and levels as columns.
 * @csspart reason - What opens below "Waarom?".
 * @csspart legend - The explanation of roles and bases.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkGripMatrix extends CwkElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    choiceStyles,
    levelBarStyles,
    styles,
  ];

  /** The level that stands out at the start: `unknown` or `0` to `5`. */
  @property() level: LevelChoice = 'unknown';

  /** Whether vital infrastructure is hit, at the start: `unknown`, `yes` or `no`. */
  @property() vital: VitalChoice = 'unknown';

  /** The cell that has the focus. */
  @state() private focused: CellKey | undefined;

  /** The row that the Tab key comes back to, at the shown level: another may be out of sight by then. */
  #row: string | undefined;

  /** The cell whose reason is open; only that one is rendered. */
  @state() private open: CellKey | undefined;

  @state() private showSources = false;

  /** The level that was chosen in this widget, until another is chosen elsewhere; only this widget says who leads. */
  #announced: LevelChoice | undefined;

  readonly #level = new Followed(this, 'level', LEVEL_CHOICES, 'unknown');

  readonly #vital = new Followed(this, 'vital', VITAL_CHOICES, 'unknown');

  protected override renderReady(content: Content): TemplateResult {
    const choice = this.#level.value ?? 'unknown';
    const shown = choice === 'unknown' ? '0' : choice;
    const vital = this.#vital.value ?? 'unknown';
    if (this.#announced !== choice) {
      this.#announced = undefined;
    }
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content.terms),
      showSources: this.showSources,
    };
    return html`
      ${heading(this.depth, m.matrixTitle)}
      ${renderLevelBar(content.levels, choice, this.#chooseLevel)}
      ${renderChoice('vital', m.whichVital, m.vital, vital, this.#chooseVital)}
      <p class="visually-hidden" role="status">
        ${this.#announced ? leadersText(content, shown) : nothing}
      </p>
      ${renderAnswer(shown, choice === 'unknown', this.depth + 1, rendering)}
      ${renderTable({
        rendering,
        shown,
        unknown: choice === 'unknown',
        vital,
        active: this.focused ?? {actor: this.#row ?? content.actors[0]?.id ?? '', level: shown},
        open: this.open,
        onKey: this.#move,
        onFocus: this.#focus,
        onToggle: this.#toggle,
      })}
      ${renderLegend(this.depth + 1)} ${renderAboutGrip(rendering)}
      ${renderSourcesSwitch(this.showSources, this.#toggleSources)}
      ${renderSourceLine(content, m.matrixSources)}
    `;
  }

  readonly #chooseLevel = (level: LevelChoice): void => {
    this.#announced = level;
    this.dispatchEvent(new CwkLevelSelectEvent(level));
  };

  readonly #chooseVital = (vital: VitalChoice): void => {
    this.dispatchEvent(new CwkVitalSelectEvent(vital));
  };

  readonly #move = (event: KeyboardEvent): void => {
    const next = neighbour(event);
    if (next) {
      event.preventDefault();
      next.focus();
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

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-grip-matrix': CwkGripMatrix;
  }
}
