import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../../content/answers/helplines.js';
import type {Contact} from '../../content/model/schema.js';
import {AT_ONCE, renderContact, renderFirst, renderHelpline} from '../../templates/calls.js';
import {callsTexts} from '../../templates/calls.texts.js';
import {heading} from '../../templates/heading.js';
import type {Rendering} from '../../templates/statement.js';
import {renderAlike} from './resource.js';

/** Renders the numbers: of the organisation itself first, then the public ones, which are not from the factsheet. */
export function renderNumbers(
  contacts: readonly Contact[],
  lines: readonly Line[],
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  return html`${
    contacts.length
      ? renderFirst(
          contacts.map((contact) => renderOwn(contact, rendering)),
          AT_ONCE,
        )
      : nothing
  }
  ${
    lines.length
      ? html`${contacts.length ? heading(headingLevel, callsTexts.directHelp(), 'item-title') : nothing}
          ${renderFirst(
            lines.map(({helpline, alike}) =>
              renderHelpline(
                helpline,
                rendering,
                alike.map((each) => renderAlike(each, rendering)),
              ),
            ),
            Math.max(1, AT_ONCE - contacts.length),
          )}
          <p class="quiet">${callsTexts.notFromFactsheet()}</p>`
      : nothing
  }`;
}

/** Renders somebody of the organisation itself. */
function renderOwn(contact: Contact, rendering: Rendering): TemplateResult {
  const sources = [{document: 'local' as const, verifiedOn: contact.verifiedOn}];
  return renderContact({local: true, contact, sources}, rendering);
}
