import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {levelInForce} from '../../content/answers/assess.js';
import type {Content, Scenario} from '../../content/model/schema.js';
import {property, state} from '../../internal/decorators.js';
import {oneOf} from '../../internal/one-of.js';
import {printAlone} from '../../internal/print-alone.js';
import {base} from '../../styles/base.styles.js';
import {contradictionStyles} from '../../styles/contradiction.styles.js';
import {foldStyles} from '../../styles/fold.styles.js';
import {statementStyles} from '../../styles/statement.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage, inLanguages} from '../../templates/languages.js';
import {leadersText} from '../../templates/leaders.js';
import {renderNotes} from '../../templates/notes.js';
import {renderSourceLine} from '../../templates/source-line.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {PrintedElement} from '../printed-element.js';
import {renderChooser} from './chooser.js';
import {renderEarlier} from './earlier.js';
import {paperStyles, styles} from './exercise.styles.js';
import {renderInject} from './inject.js';
import {assessInject} from './outcome.js';
import {renderHandout, renderPaper} from './paper.js';
import {begin, choose, next, played, type Played, type Run, type Turn} from './run.js';
import {texts} from './texts.js';

/**
 * Lets a crisis team practise with a made-up incident that unfolds message by message.
 *
 * What a visitor chooses stays in this element: an exercise must not make the rest of the page say that there
 * is a crisis. It keeps no score and stores nothing. On paper it has all messages, for who leads the exercise.
 *
 * @tag cwk-exercise
 * @csspart heading - The headings.
 * @csspart banner - The line that says that this is an exercise.
 * @csspart list - The `<ul>` with the scenarios to choose from.
 * @csspart how - How an exercise works, which is one tap away.
 * @csspart earlier - The `<ol>` with the messages that came before.
 * @csspart inject - The message in front, with its questions.
 * @csspart reveal - Who would be at the wheel, and what speaks for and against the chosen step.
 * @csspart outcome - Who would be at the wheel at one level.
 * @csspart scenario - On paper: one whole scenario.
 * @csspart source-line - Source, date and disclaimer.
 */
export class CwkExercise extends PrintedElement {
  static override readonly styles = [
    tokens,
    base,
    statementStyles,
    contradictionStyles,
    foldStyles,
    styles,
  ];

  /** Id of the scenario to start with; without it the visitor chooses one. */
  @property() scenario: string | undefined;

  protected override readonly nameToSkip = texts.title;

  /** Undefined until the visitor does something: then the attribute says where the exercise starts. */
  @state() private run: Run | undefined;

  /** What changed by a choice after the answer was shown, for who cannot see it. */
  @state() private announced: {readonly lang: string; readonly text: string} | undefined;

  /** The heading to move the focus to after the next update. */
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenario')) {
      this.run = undefined;
    }
  }

  protected override updated(): void {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    if (target) {
      target.tabIndex = -1;
      target.focus();
    }
  }

  protected override renderReady(content: Content): TemplateResult {
    const run = this.run ?? this.#start(content);
    const scenario = content.scenarios.find(({id}) => id === run.scenario);
    const rendering: Rendering = {
      content,
      terms: new TermMarker(content),
      sourcesAs: this.printing.sourcesAs(true),
    };
    const onPaper = scenario ? [scenario] : content.scenarios;
    return html`
      ${heading(this.depth, texts.title())}
      <p class="notice" part="banner">${texts.banner()}</p>
      <p class="visually-hidden" role="status">
        ${this.announced?.lang === content.lang ? inLanguages(this.announced.text) : nothing}
      </p>
      <div class=${this.printing.whole ? 'on-screen left-out' : 'on-screen'}>
        ${
          scenario
            ? this.#renderScenario(run, scenario, rendering)
            : renderChooser(content.scenarios, this.depth + 1, rendering, this.#begin)
        }
        ${onPaper.length ? this.#renderActions(scenario, onPaper, content) : nothing}
      </div>
      ${
        this.printing.whole
          ? html`<div class="on-paper">
              ${renderPaper(onPaper, this.depth + 1, content, 'lines')}
            </div>`
          : nothing
      }
      ${renderSourceLine(content, texts.sources())}
    `;
  }

  #renderScenario(run: Run, scenario: Scenario, rendering: Rendering): TemplateResult {
    const turns = played(run, scenario);
    const front = turns.at(-1);
    const total = scenario.injects.length;
    // Two presses can come before the next update.
    const latest = (): Run => this.run ?? run;
    // Before the rest, so that words are explained here and not in a message that is closed.
    const inFront =
      front &&
      renderInject({
        ...front,
        total,
        revealed: run.revealed,
        headingLevel: this.depth + 2,
        rendering,
        onChoose: (choice) => this.#choose(latest(), front, choice, rendering.content),
        onReveal: () => this.#go({...latest(), revealed: true}, '.reveal .section-title'),
        onNext: () => this.#go(next(latest()), '.front .section-title'),
      });
    return html`<section class="scenario">
      ${heading(this.depth + 1, inItsLanguage(scenario.title, rendering.content), 'section-title')}
      ${renderStatement(scenario.start, rendering)}
      ${renderEarlier(turns.slice(0, -1), total, rendering)} ${inFront}
    </section>`;
  }

  #choose(run: Run, {inject, turn}: Played, choice: Partial<Turn>, content: Content): void {
    this.run = choose(run, choice);
    const level = levelInForce({...turn, ...choice}.level);
    this.announced =
      run.revealed && choice.level
        ? {lang: content.lang, text: leadersText(assessInject(inject, level, content), content)}
        : undefined;
  }

  #renderActions(
    scenario: Scenario | undefined,
    onPaper: readonly Scenario[],
    content: Content,
  ): TemplateResult {
    const button = (text: string, onClick: () => void): TemplateResult =>
      html`<button type="button" class="button" @click=${onClick}>${text}</button>`;
    return html`<div class="actions">
      ${
        scenario
          ? [
              button(texts.again(), () => this.#begin(scenario.id)),
              button(texts.other(), () => this.#go(begin(), '.title')),
            ]
          : nothing
      }
      ${button(scenario ? texts.print() : texts.printAll(), () => this.#print(onPaper, content))}
    </div>`;
  }

  #start({scenarios}: Content): Run {
    const ids = scenarios.map(({id}) => id);
    return begin(oneOf(this, 'scenario', this.scenario, ids, undefined));
  }

  readonly #begin = (scenario: string): void => {
    this.#go(begin(scenario), '.scenario .section-title');
  };

  /** Only what a visitor presses moves the focus; what an editor sets leaves it where it is. */
  #go(run: Run, focus: string): void {
    this.run = run;
    this.announced = undefined;
    this.#focus = focus;
  }

  #print(scenarios: readonly Scenario[], content: Content): void {
    printAlone(this.renderRoot as ShadowRoot, {
      title: texts.handout(),
      lang: content.lang,
      css: paperStyles,
      body: renderHandout(scenarios, content),
      onRendered: renderNotes,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cwk-exercise': CwkExercise;
  }
}
