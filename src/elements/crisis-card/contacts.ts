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
import {sharedDay} from './room.js';
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
  const reachable = ({phone, email}: Helpline): boolean => Boolean(phone ?? email);
  const named = helplines.filter((helpline) => !reachable(helpline));
  return helplines.length
    ? html`<p>${texts.readInCopies()}</p>
        <ul class="people" part="helplines">
          ${helplines.filter(reachable).map((helpline) => html`<li>${renderHelpline(helpline, content)}</li>`)}
        </ul>
        ${named.length ? renderNamed(named, content) : nothing}`
    : nothing;
}

/** Renders whoever has no public number in one line; the addresses stand with the sources. */
function renderNamed(named: readonly Helpline[], content: Content): TemplateResult {
  return html`<p class="facts">
    ${callsTexts.named()}
    ${named.map(({name, audience, url, sources}) => {
      const facts = [name, audience].map((fact) => foreign(fact, content));
      const site = url && hostName(url);
      return html`<span
          >${inLanguages([...facts, ...(site ? [site] : [])].join(', '))}${renderSourceMarks(sources)}</span
        >${' '}`;
    })}
  </p>`;
}

function renderHelpline(
  {name, audience, phone, email, url, hours, notFound, verifiedOn, sources}: Helpline,
  content: Content,
): TemplateResult {
  const read = callsTexts.readOn({date: written(verifiedOn, content)});
  const who = html`<strong>${inItsLanguage(name, content)}</strong
    >${inLanguages(` · ${foreign(audience, content)} · ${read}`)}${renderSourceMarks(sources)}`;
  return html`${renderPerson(who, phone)}
  ${renderFacts([email && renderEmail(email), url && writtenOut(url), notFound && !phone && inItsLanguage(notFound, content), hours && inItsLanguage(hours, content)])}`;
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
