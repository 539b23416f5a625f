import {nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {compareLevels, type Comparison} from '../../content/answers/compare.js';
import type {Answers, Content, LevelId} from '../../content/model/schema.js';
import type {Rendering} from '../../templates/statement.js';
import {renderChanges} from './changes.js';

/** Remembers which two levels a visitor compares, and whether that is open. */
export class Comparing {
  readonly #host: ReactiveControllerHost;
  readonly #onChoose: (comparison: Comparison) => void;
  /** What the visitor chose, as long as the level of the page stays `at`. */
  #chosen: {readonly from: LevelId; readonly to: LevelId; readonly at: LevelId} | undefined;
  #open = false;

  /** @param onChoose - Called when the visitor chooses a level. */
  constructor(host: ReactiveControllerHost, onChoose: (comparison: Comparison) => void) {
    this.#host = host;
    this.#onChoose = onChoose;
  }

  /** For what is around it, because the event does not bubble. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      const details = target as HTMLDetailsElement;
      if (details.matches('[part~="comparison"]')) {
        this.#open = details.open;
        this.#host.requestUpdate();
      }
    },
  };

  /**
   * Renders the levels that the visitor chose, or the level shown and the next one.
   *
   * @param prints - The widget is rendered for paper, which gets only what the visitor opened: the reasons of
   *   both levels are there anyway.
   */
  render(
    shown: LevelId,
    answers: Answers,
    rendering: Rendering,
    prints: boolean,
    headingLevel: number,
  ): TemplateResult | typeof nothing {
    if (this.#chosen?.at !== shown) {
      this.#chosen = undefined;
    }
    const {content} = rendering;
    const {from, to} = this.#chosen ?? {from: shown, to: nextLevel(content, shown)};
    const comparison = compareLevels(content, from, to);
    if (!comparison || (prints && !this.#open)) {
      return nothing;
    }
    return renderChanges({
      rendering,
      comparison,
      answers,
      open: this.#open,
      headingLevel,
      onChoose: (...levels) => this.#choose(content, ...levels, shown),
    });
  }

  #choose(content: Content, from: LevelId, to: LevelId, at: LevelId): void {
    this.#chosen = {from, to, at};
    const comparison = compareLevels(content, from, to);
    if (comparison) {
      this.#onChoose(comparison);
    }
    this.#host.requestUpdate();
  }
}

/** The level above; at the highest one the level below. */
function nextLevel({levels}: Content, level: LevelId): LevelId {
  const index = levels.findIndex(({id}) => id === level);
  return (levels[index + 1] ?? levels[index - 1])?.id ?? level;
}
