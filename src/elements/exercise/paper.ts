import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Inject, Question, Scenario} from '../../content/model/schema.js';
import {renderContradictionOf} from '../../templates/contradiction.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {renderSourceLine} from '../../templates/source-line.js';
import {renderStatement, type Rendering, type SourcesAs} from '../../templates/statement.js';
import {TermMarker} from '../../templates/terms.js';
import {renderWords} from '../../templates/words.js';
import {assessInject, disputedOf, fittingNames, remarksOf, renderOutcome} from './outcome.js';
import {injectTitle} from './inject.js';
import {renderDuties, renderStepList} from './reveal.js';
import {texts} from './texts.js';

/** Renders a document for who leads the exercise, to print by itself. */
export function renderHandout(scenarios: readonly Scenario[], content: Content): TemplateResult {
  return html`<div class="widget">
    ${heading(1, texts.handout())}
    <p class="notice">${texts.banner()}</p>
    ${renderPaper(scenarios, 2, content, 'notes')}
    ${renderSourceLine(content, texts.sources(), {printsAll: false})}
  </div>`;
}

/** Renders whole scenarios for paper: every message with the levels that fit, who leads then, and all steps. */
export function renderPaper(
  scenarios: readonly Scenario[],
  headingLevel: number,
  content: Content,
  sourcesAs: SourcesAs,
): TemplateResult {
  const rendering: Rendering = {
    content,
    // The words on the screen have ids too.
    terms: new TermMarker(content, 'paper-term-'),
    sourcesAs,
  };
  return html`${scenarios.map(
    (scenario, index) =>
      html`<article class="scenario" part="scenario">
        ${heading(headingLevel, inItsLanguage(scenario.title, content), 'section-title')}
        ${
          // Each scenario starts on a page of its own; the first one has the line above it.
          index ? html`<p class="notice">${texts.banner()}</p>` : nothing
        }
        ${renderScenario(scenario, headingLevel + 1, rendering)}
      </article>`,
  )}
  ${renderWords(headingLevel, rendering)}`;
}

function renderScenario(
  {origin, start, injects}: Scenario,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  const {content} = rendering;
  const assessments = injects.flatMap((inject) =>
    inject.levels.map((level) => assessInject(inject, level, content)),
  );
  const shown = new Set<string>();
  return html`
    ${renderStatement(origin, rendering)} ${renderStatement(start, rendering)}
    ${injects.map((inject, index) => {
      const name = injectTitle(inject, index + 1, injects.length, content);
      return html`<section class="paper-inject">
        ${heading(headingLevel, inLanguages(name), 'item-title')}
        ${renderInject(inject, headingLevel + 1, rendering)}
      </section>`;
    })}
    ${heading(headingLevel, texts.more(), 'item-title')}
    <ul>
      ${remarksOf(assessments).map((line) => html`<li>${renderStatement(line, rendering)}</li>`)}
    </ul>
    ${disputedOf(assessments).map((line) => renderContradictionOf(line, shown, rendering))}
  `;
}

function renderInject(inject: Inject, headingLevel: number, rendering: Rendering): TemplateResult {
  const {content} = rendering;
  return html`
    <div class="message">${renderStatement(inject, rendering)}</div>
    <p class="label">${texts.known()}</p>
    <ul class="known">
      ${knownOf(inject, content).map((text) => html`<li>${inLanguages(text)}</li>`)}
    </ul>
    <p class="label">${inLanguages(texts.fits({levels: fittingNames(inject, content)}))}</p>
    ${renderStatement(inject.why, rendering)}
    <div class="outcomes">
      ${inject.levels.map((level) =>
        renderOutcome(
          {assessment: assessInject(inject, level, content), title: nameOfLevel(level, content)},
          headingLevel,
          rendering,
        ),
      )}
    </div>
    ${renderDuties(inject, html`<p class="label">${texts.duties()}</p>`, rendering)}
    <p class="label">${texts.steps()}</p>
    ${renderStepList(inject.steps, rendering)}
  `;
}

/** "Is de samenleving geraakt? Ja": what is known at a message, in the words of the questions; for `inLanguages`. */
function knownOf({answers}: Inject, content: Content): readonly string[] {
  const given: Readonly<Partial<Record<Question, string | undefined>>> = answers;
  return content.questions.flatMap(({id, title, answers: possible}) => {
    const answer = possible.find(({value}) => value === given[id]);
    return answer ? [`${foreign(title, content)} ${foreign(answer.text, content)}`] : [];
  });
}
