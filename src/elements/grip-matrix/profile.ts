import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Contact, Statement} from '../../content/model/schema.js';
import {renderCallList, renderContact, renderHelpline, renderReach} from '../../templates/calls.js';
import {callsTexts} from '../../templates/calls.texts.js';
import {heading} from '../../templates/heading.js';
import {inItsLanguage} from '../../templates/languages.js';
import {renderStatement, type Rendering} from '../../templates/statement.js';
import {texts} from './texts.js';

/** Renders the only actor whose row the table shows. */
export function renderActor(
  actor: Actor,
  headingLevel: number,
  rendering: Rendering,
): TemplateResult {
  return html`${heading(headingLevel, inItsLanguage(actor.name, rendering.content), 'section-title')}
  ${renderProfile(actor, rendering)}`;
}

/** Renders the same five lines for every actor: what, when, what it may decide, whom to call, and who takes over. */
export function renderProfile({id, profile}: Actor, rendering: Rendering): TemplateResult {
  const contacts = rendering.content.contacts.filter(({actor}) => actor === id);
  const lines = {
    what: renderStatements(profile ? [profile.what] : [], rendering),
    when: renderStatements(profile ? [profile.when] : [], rendering),
    powers: renderStatements(profile?.powers ?? [], rendering),
    call: contacts.length
      ? renderCallList(contacts.map((contact) => renderOwn(contact, rendering)))
      : html`${renderNotFilledIn()} ${renderHelplines(id, rendering)}`,
    deputy: renderDeputies(contacts, rendering),
  };
  return html`<dl class="profile" part="profile">
    ${(Object.keys(texts.profileLines) as (keyof typeof texts.profileLines)[]).map(
      (key) =>
        html`<div>
          <dt>${texts.profileLines[key]()}</dt>
          <dd>${lines[key]}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderNotFilledIn(): TemplateResult {
  return html`<p>${texts.notFilledIn()}</p>`;
}

function renderStatements(
  statements: readonly Statement[],
  rendering: Rendering,
): TemplateResult | readonly TemplateResult[] {
  return statements.length
    ? statements.map((statement) => renderStatement(statement, rendering))
    : renderNotFilledIn();
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
    ? html`<p class="quiet">${callsTexts.notFromFactsheet()}</p>
        ${renderCallList(helplines.map((helpline) => renderHelpline(helpline, rendering)))}`
    : nothing;
}

function renderDeputies(
  contacts: readonly Contact[],
  rendering: Rendering,
): TemplateResult | readonly TemplateResult[] {
  const deputies = contacts.flatMap(({deputy}) => deputy ?? []);
  return deputies.length
    ? deputies.map(
        (deputy) =>
          html`<p class="callee">
              <strong>${inItsLanguage(deputy.name, rendering.content)}</strong>
            </p>
            ${renderReach(deputy, rendering.content)}`,
      )
    : renderNotFilledIn();
}
