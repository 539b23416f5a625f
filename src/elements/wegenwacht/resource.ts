import {html, nothing, type TemplateResult} from 'lit';
import type {Resource} from '../../content/model/schema.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage} from '../../templates/languages.js';
import {renderSourceLink} from '../../templates/source-link.js';
import {cites} from '../../templates/sources.js';
import {renderStatement, sourcesOf, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders one resource: what it is, its links, and our remarks apart from the source's text. */
export function renderResource(
  resource: Resource,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  return html`
    ${heading(headingLevel, inItsLanguage(resource.title, rendering.content), 'item-title')}
    <p>
      ${rendering.terms.mark(resource.text)}${
        cites(resource.sources, 'factsheet')
          ? nothing
          : html`${' '}<span class="badge">${texts.notFromFactsheet()}</span>`
      }${sourcesOf(resource, rendering)}
    </p>
    <p class="quiet on-paper">
      ${texts.forPhases({phases: resource.phases.map((phase) => texts.phases[phase]()).join(', ')})}
    </p>
    <ul class="plain links">
      ${resource.links.map((each) => html`<li>${renderSourceLink(each, resource.sources, rendering)}</li>`)}
    </ul>
    ${resource.note ? renderStatement(resource.note, rendering) : nothing}
  `;
}
