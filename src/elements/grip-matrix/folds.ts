import {html, nothing, type TemplateResult} from 'lit';
import type {Content, LevelId} from '../../content/model/schema.js';
import {renderFold} from '../../templates/fold.js';
import {inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import type {Rendering} from '../../templates/statement.js';
import {renderLevelFacts} from './answer.js';
import {renderAboutGrip, renderLegend} from './legend.js';
import {texts} from './texts.js';

/** What is one tap away below the table, besides what a fold has of its own. */
export interface FoldsView {
  readonly rendering: Rendering;
  readonly headingLevel: number;
  readonly shown: LevelId;
  /** On paper the facts of every level are there. */
  readonly prints: boolean;
  readonly comparison: unknown;
  /** Hears which of them a visitor opens. */
  readonly onToggle: EventListenerObject & AddEventListenerOptions;
}

/** Renders what changes between two levels, what the level means, the legend, and what GRIP is. */
export function renderFolds(view: FoldsView): TemplateResult {
  const {rendering, headingLevel} = view;
  return html`<div class="folds" @toggle=${view.onToggle}>
    ${view.comparison} ${view.prints ? nothing : renderAboutLevel(rendering.content, view)}
    ${renderLegend(headingLevel)} ${renderAboutGrip(headingLevel, rendering)}
  </div>`;
}

function renderAboutLevel(
  content: Content,
  {rendering, headingLevel, shown}: FoldsView,
): TemplateResult | typeof nothing {
  const level = content.levels.find(({id}) => id === shown);
  return level
    ? renderFold(
        {
          title: inLanguages(texts.aboutLevel({level: nameOfLevel(shown, content)})),
          headingLevel,
          part: 'level',
        },
        renderLevelFacts(level, rendering),
      )
    : nothing;
}
