import {html, nothing, type TemplateResult} from 'lit';
import type {Resource} from '../../content/model/schema.js';
import {renderMore} from '../../templates/fold.js';
import {heading} from '../../templates/heading.js';
import {foreign, inItsLanguage} from '../../templates/languages.js';
import {renderBehindLink, renderWorkingLink} from '../../templates/source-link.js';
import {renderStatement, sourcesOf, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders a list of resources. */
export function renderResources(
  resources: readonly Resource[],
  headingLevel: number,
  rendering: Rendering,
): TemplateResult | typeof nothing {
  return resources.length
    ? html`<ul class="plain resources" part="list">
        ${resources.map((each) => html`<li>${renderResource(each, headingLevel, rendering)}</li>`)}
      </ul>`
    : nothing;
}

/** Renders one resource: what it is for and the links that work; old links and our remarks are one tap away. */
function renderResource(
  resource: Resource,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  const {title, links, note, sources} = resource;
  const behind = links.flatMap((each) => renderBehindLink(each, sources, rendering) ?? []);
  return html`
    ${heading(headingLevel, inItsLanguage(title, rendering.content), 'item-title')}
    ${renderPurpose(resource, rendering)}
    ${
      behind.length || note
        ? renderMore(
            foreign(title, rendering.content),
            html`${behind}${note ? renderStatement(note, rendering) : nothing}`,
          )
        : nothing
    }
  `;
}

/** Renders a resource without its name, below a helpline with the same number. */
export function renderAlike(resource: Resource, rendering: Rendering): TemplateResult {
  const {links, note, sources} = resource;
  return html`${renderPurpose(resource, rendering)}
  ${links.map((each) => renderBehindLink(each, sources, rendering) ?? nothing)}
  ${note ? renderStatement(note, rendering) : nothing}`;
}

function renderPurpose(
  {text, phases, links, sources}: Resource,
  rendering: Rendering,
): TemplateResult {
  return html`<p>${rendering.terms.mark(text)}${sourcesOf({sources}, rendering)}</p>
    <p class="quiet on-paper">
      ${texts.forPhases({phases: phases.map((phase) => texts.phases[phase]()).join(', ')})}
    </p>
    <ul class="plain links">
      ${links.map((each) => html`<li>${renderWorkingLink(each, rendering.content)}</li>`)}
    </ul>`;
}
