import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../../internal/decorators.js';
import type {LevelChoice, VitalChoice} from '../../context/situation-context.js';
import {CwkLevelSelectEvent, CwkVitalSelectEvent} from '../../context/situation-events.js';
import {Followed} from '../../context/followed.js';
import {LEVEL_IDS} from '../../content/ids.js';
import type {Content} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {oneOf} from '../../internal/one-of.js';
import {base} from '../../styles/base.styles.js';
import {choiceStyles} from '../../styles/choice.styles.js';
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
  static override readonly styles = [tokens, base, statementStyles, choiceStyles, styles];

  /** The level that stands out at the start: `unknown` or `0` to `5`. */
  @property() level: LevelChoice = 'unknown';

  /** Whether vital infrastructure is hit, at the start: `unknown`, `yes` or `no`. */
  @property() vital: VitalChoice = 'unknown';

  /** The cell that the Tab key enters; the arrow keys move it. */
  @state() private active: CellKey | undefined;

  /** The cell whose reason is open; only that one is rendered. */
  @state() private open: CellKey | undefined;

  @state() private showSources = false;

  /** What assistive technology hears after a choice in this widget, and not in the others that follow. */
  @state() private announcement = '';

  readonly #level = new Followed(this, 'level', () =>
    oneOf(this, 'level', this.level, LEVEL_CHOICES, 'unknown'),
  );

  readonly #vital = new Followed(this, 'vital', () =>
    oneOf(this, 'vital', this.vital, VITAL_CHOICES, 'unknown'),
  );

  protected override renderReady(content: Content): TemplateResult {
    const choice = this.#level.value ?? 'unknown';
    const shown = choice === 'unknown' ? '0' : choice;
    const vital = this.#vital.value ?? 'unknown';
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content.terms),
      showSources: this.showSources,
    };
    return html`
      ${heading(this.headingLevel, m.matrixTitle)}
      ${renderLevelBar(content.levels, choice, this.#chooseLevel)}
      ${renderChoice('vital', m.whichVital, m.vital, vital, this.#chooseVital)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${renderAnswer(shown, choice === 'unknown', this.headingLevel + 1, rendering)}
      ${renderTable({
        rendering,
        shown,
        unknown: choice === 'unknown',
        vital,
        active: this.active ?? {actor: content.actors[0]?.id ?? '', level: shown},
        open: this.open,
        onKey: this.#move,
        onToggle: this.#toggle,
      })}
      ${renderLegend(this.headingLevel + 1)} ${renderAboutGrip(rendering)}
      ${renderSourcesSwitch(this.showSources, this.#toggleSources)} ${renderSourceLine(content)}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active') && this.active) {
      this.renderRoot
        .querySelector<HTMLElement>(`#why-${this.active.actor}-${this.active.level}`)
        ?.focus();
    }
  }

  readonly #chooseLevel = (level: LevelChoice): void => {
    this.active = undefined;
    this.dispatchEvent(new CwkLevelSelectEvent(level));
    if (this.state.status === 'ready') {
      this.announcement = leadersText(this.state.content, level === 'unknown' ? '0' : level);
    }
  };

  readonly #chooseVital = (vital: VitalChoice): void => {
    this.dispatchEvent(new CwkVitalSelectEvent(vital));
  };

  readonly #move = (event: KeyboardEvent): void => {
    const next = neighbour(event);
    if (next) {
      event.preventDefault();
      this.active = next;
    }
  };

  readonly #toggle = (cell: CellKey, event: ToggleEvent): void => {
    if (event.newState === 'open') {
      this.open = cell;
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
