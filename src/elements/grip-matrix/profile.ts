import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Contact, Statement} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {renderContact, renderHelpline, renderReach} from '../../templates/calls.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';

/** Renders the same five lines for every actor: what, when, what it may decide, whom to call, and who takes over. */
export function renderProfile({id, profile}: Actor, rendering: Rendering): TemplateResult {
  const contacts = rendering.content.contacts.filter(({actor}) => actor === id);
  const lines = {
    what: renderStatements(profile ? [profile.what] : [], rendering),
    when: renderStatements(profile ? [profile.when] : [], rendering),
    powers: renderStatements(profile?.powers ?? [], rendering),
    call: contacts.length
      ? renderList(contacts.map((contact) => renderOwn(contact, rendering)))
      : html`${NOT_FILLED_IN} ${renderHelplines(id, rendering)}`,
    deputy: renderDeputies(contacts),
  };
  return html`<dl class="profile" part="profile">
    ${(Object.keys(m.profile) as (keyof typeof m.profile)[]).map(
      (key) =>
        html`<div>
          <dt>${m.profile[key]}</dt>
          <dd>${lines[key]}</dd>
        </div>`,
    )}
  </dl>`;
}

const NOT_FILLED_IN = html`<p>${m.notFilledIn}</p>`;

function renderStatements(
  statements: readonly Statement[],
  rendering: Rendering,
): TemplateResult | readonly TemplateResult[] {
  return statements.length
    ? statements.map((statement) => renderStatement(statement, rendering))
    : NOT_FILLED_IN;
}

/** Renders a contact without the deputy, who has a line of the own. */
function renderOwn(contact: Contact, rendering: Rendering): TemplateResult {
  return renderContact(
    {
      local: true,
      contact: {...contact, deputy: undefined},
      sources: [{document: 'local', verifiedOn: contact.verifiedOn}],
    },
    rendering,
  );
}

/** Renders the public numbers of an actor, where the organisation has filled in nobody. */
function renderHelplines(id: string, rendering: Rendering): TemplateResult | typeof nothing {
  const helplines = rendering.content.helplines.filter(({actor}) => actor === id);
  return helplines.length
    ? html`<p class="quiet">${m.notFromFactsheet}</p>
        ${renderList(helplines.map((helpline) => renderHelpline(helpline, rendering)))}`
    : nothing;
}

function renderList(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="plain calls" part="calls">
    ${items.map((item) => html`<li class="call">${item}</li>`)}
  </ul>`;
}

function renderDeputies(contacts: readonly Contact[]): TemplateResult | readonly TemplateResult[] {
  const deputies = contacts.flatMap(({deputy}) => deputy ?? []);
  return deputies.length
    ? deputies.map(
        (deputy) =>
          html`<p class="callee"><strong>${deputy.name}</strong></p>
            ${renderReach(deputy)}`,
      )
    : NOT_FILLED_IN;
}
