import {html, nothing, type TemplateResult} from 'lit';
import type {Content} from '../../content/model/schema.js';
import {heading} from '../../templates/heading.js';
import {foreign, inLanguages, organisationName} from '../../templates/languages.js';
import {writtenOut} from '../../templates/link.js';
import {renderActions} from './actions.js';
import {renderAbbreviations} from './abbreviations.js';
import {renderContacts, renderHelplines} from './contacts.js';
import {sizeOf} from './room.js';
import {renderDeadlines} from './deadlines.js';
import {renderMatrix} from './matrix.js';
import {renderPath, renderSteps, renderTimes} from './path.js';
import {renderMarksKey, renderNotes, renderSources} from './sources.js';
import {texts} from './texts.js';

/** How the card fits where it stands. */
export interface CardView {
  /** Level of its title. */
  readonly headingLevel: number;
  /** When the card is made, to find the numbers that nobody checked for a year. */
  readonly now?: Date | undefined;
}

/** Renders the whole card. It needs no script, no custom properties and no DOM, so that it also renders in Node. */
export function renderCrisisCard(content: Content, {headingLevel, now}: CardView): TemplateResult {
  const {organisation, questions, lang} = content;
  const section = (name: keyof typeof texts.sections, body: unknown): unknown =>
    body === nothing
      ? nothing
      : html`<section class=${name}>
          ${heading(headingLevel + 1, texts.sections[name](), 'section-title')} ${body}
        </section>`;
  return html`<article
    class=${['card', sizeOf(content)].filter(Boolean).join(' ')}
    lang=${lang}
    dir="ltr"
    part="card"
  >
    <header>
      ${heading(headingLevel, texts.title())}
      ${organisation ? html`<p class="organisation">${inLanguages(organisationName(organisation, content))}</p>` : nothing}
      ${
        organisation?.plan
          ? html`<p>${texts.aid()}</p>
              <p>
                ${inLanguages(`${texts.plan()}: ${foreign(organisation.plan.title, content)},`)}${' '}${writtenOut(organisation.plan.url)}
              </p>`
          : html`<p>${`${texts.aid()} ${texts.ownPlan()}`}</p>`
      }
    </header>
    ${section('calls', renderContacts(content, now))}
    ${section('helplines', renderHelplines(content))}
    ${section('deadlines', renderDeadlines(content))}
    <div class="columns">
      ${section('own', renderActions('own', content))}
      <div>
        ${section('other', renderActions('other', content))}
        ${section('steps', renderSteps(content))}
      </div>
    </div>
    ${section('path', questions.length ? renderPath(content) : nothing)}
    ${section('times', renderTimes(content))}
    ${section('matrix', html`${renderMatrix(content)}${renderMarksKey()}`)}
    ${section('notes', renderNotes(content))} ${renderAbbreviations(content)}
    ${section('sources', renderSources(content, now))}
  </article>`;
}
