import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, Content, Helpline} from '../../content/model/schema.js';
import {formatDate, olderThanAYear} from '../../internal/dates.js';
import {inWords} from '../../internal/dictionary.js';
import {telUrl} from '../../templates/calls.js';
import {callsTexts} from '../../templates/calls.texts.js';
import {icon, WARNING} from '../../templates/icons.js';
import {foreign, inItsLanguage, inLanguages} from '../../templates/languages.js';
import {hostName, writtenOut} from '../../templates/link.js';
import {sourcesTexts} from '../../templates/sources.texts.js';
import {renderSourceMarks} from './marks.js';
import {commonDay, sharedDay} from './room.js';
import {texts} from './texts.js';

/**
 * Renders the contacts that the organisation filled in, or lines on which to write them by hand.
 *
 * @param now - When the card is made; without it no number counts as old.
 */
export function renderContacts(content: Content, now: Date | undefined): TemplateResult {
  const {contacts, organisation} = content;
  const shared = sharedDay(content, now);
  const by = texts.filledInBy({
    organisation: organisation
      ? foreign(organisation.name, content)
      : sourcesTexts.thisOrganisation(),
  });
  return contacts.length
    ? html`<p>
          ${inLanguages(shared ? `${by} ${texts.checkedAll({date: written(shared, content)})}` : by)}
        </p>
        <ul class="people" part="contacts">
          ${contacts.map((contact) => html`<li>${renderContact(contact, content, {now, shared})}</li>`)}
        </ul>`
    : html`<p>${texts.noContacts()}</p>
        <ul class="people blank" part="contacts">
          ${Object.values(inWords(texts.blankContacts)).map((role) => html`<li>${role}</li>`)}
        </ul>`;
}

function renderContact(
  {name, role, phone, email, hours, deputy, verifiedOn}: Contact,
  content: Content,
  {now, shared}: {readonly now: Date | undefined; readonly shared: string | undefined},
): TemplateResult {
  const date = written(verifiedOn, content);
  return html`${renderPerson(html`<strong>${inItsLanguage(name, content)}</strong>${inLanguages(` · ${foreign(role, content)}`)}`, phone)}
  ${renderFacts([
    email && renderEmail(email),
    hours && inItsLanguage(hours, content),
    now && olderThanAYear(verifiedOn, now)
      ? html`<span class="stale">${icon(WARNING)}${texts.stale({date})}</span>`
      : verifiedOn !== shared && texts.checked({date}),
  ])}
  ${
    deputy
      ? html`${renderPerson(inLanguages(callsTexts.deputy({name: foreign(deputy.name, content)})), deputy.phone)}
        ${renderFacts([deputy.email && renderEmail(deputy.email)])}`
      : nothing
  }`;
}

/** Renders the public helplines; none of their numbers comes from the factsheet. */
export function renderHelplines(content: Content): TemplateResult | typeof nothing {
  const {helplines} = content;
  const numbered = helplines.filter(({phone}) => phone);
  const named = helplines.filter(({phone}) => !phone);
  // What has an address of its own says when we read it.
  const shared = commonDay(
    helplines.filter(({phone, email}) => phone ?? email).map(({verifiedOn}) => verifiedOn),
  );
  const read = shared && texts.readAll({date: written(shared, content)});
  return helplines.length
    ? html`<p>${[texts.readInCopies(), read].filter(Boolean).join(' ')}</p>
        ${
          numbered.length
            ? html`<ul class="people" part="helplines">
                ${numbered.map((helpline) => html`<li>${renderHelpline(helpline, shared, content)}</li>`)}
              </ul>`
            : nothing
        }
        ${named.length ? renderNamed(named, shared, content) : nothing}`
    : nothing;
}

/** Renders whoever has no public number in one line, because nobody can call them. */
function renderNamed(
  named: readonly Helpline[],
  shared: string | undefined,
  content: Content,
): TemplateResult {
  return html`<p class="facts named" part="named">
    ${callsTexts.named()}
    ${named.map(({name, audience, email, url, hours, notFound, verifiedOn, sources}) => {
      const who = [name, audience].map((fact) => foreign(fact, content)).join(', ');
      return html`<span
          >${inLanguages(who)}${[email && renderEmail(email), url && (email ? writtenOut(url) : writtenOut(url, hostName(url))), email && hours && inItsLanguage(hours, content), email && verifiedOn !== shared && readOn(verifiedOn, content)].map((fact) => (fact ? html`, ${fact}` : nothing))}${notFound ? html`. ${inItsLanguage(notFound, content)}` : nothing}${renderSourceMarks(sources)}</span
        >${' '}`;
    })}
  </p>`;
}

function renderHelpline(
  {name, audience, phone, email, url, hours, verifiedOn, sources}: Helpline,
  shared: string | undefined,
  content: Content,
): TemplateResult {
  const read = verifiedOn === shared ? '' : ` · ${readOn(verifiedOn, content)}`;
  const who = html`<strong>${inItsLanguage(name, content)}</strong
    >${inLanguages(` · ${foreign(audience, content)}${read}`)}${renderSourceMarks(sources)}`;
  return html`${renderPerson(who, phone)}
  ${renderFacts([email && renderEmail(email), url && writtenOut(url), hours && inItsLanguage(hours, content)])}`;
}

function readOn(day: string, content: Content): string {
  return callsTexts.readOn({date: written(day, content)});
}

function renderPerson(who: unknown, phone: string | undefined): TemplateResult {
  return html`<p class="person">
    <span>${who}</span
    >${phone ? html`${' '}<strong class="phone">${writtenOut(telUrl(phone), phone)}</strong>` : nothing}
  </p>`;
}

/** "5 oktober 2026" */
function written(day: string, {lang}: Content): string {
  return formatDate(day, lang) ?? day;
}

function renderEmail(email: string): unknown {
  return writtenOut(`mailto:${email}`, email);
}

/** Renders what is known of somebody, each fact apart from the next. */
function renderFacts(facts: readonly unknown[]): TemplateResult | typeof nothing {
  const known = facts.filter(Boolean);
  return known.length
    ? html`<p class="facts">${known.map((fact) => html`<span>${fact}</span>${' '}`)}</p>`
    : nothing;
}
