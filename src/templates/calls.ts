import {html, nothing, type TemplateResult} from 'lit';
import type {Call, Reach} from '../content/answers/calls.js';
import type {Contact, Content, Helpline} from '../content/model/schema.js';
import {formatDate, olderThanAYear} from '../internal/dates.js';
import {callsTexts} from './calls.texts.js';
import {renderMore} from './fold.js';
import {heading} from './heading.js';
import {icon, MAIL, PHONE, WARNING} from './icons.js';
import {foreign, inItsLanguage, inLanguages, langOf} from './languages.js';
import {hostName, link} from './link.js';
import {renderSources} from './sources.js';
import {noteOf, sourcesOf, type Rendering} from './statement.js';

/** How many show at once; the rest is one tap away. */
export const AT_ONCE = 2;

/**
 * Renders whom to call: first the organisation's own contacts, then the public helplines, which are marked
 * as not coming from the factsheet.
 *
 * @param headingLevel - Of the first heading; below it is one more where there are contacts and helplines.
 * @param saysMissing - Whether it says here which numbers are missing.
 */
export function renderCalls(
  {calls, named, missing}: Reach,
  headingLevel: number,
  rendering: Rendering,
  saysMissing = true,
): TemplateResult {
  const contacts = calls.filter(({local}) => local);
  const helplines = calls.filter(({local}) => !local);
  const hasContacts = contacts.length > 0;
  const hasOnlyHelplines = !hasContacts && helplines.length > 0;
  const first = [...firstOf(contacts, AT_ONCE), ...(hasContacts ? [] : firstOf(helplines, 1))];
  const others = (of: readonly Call[]): readonly Call[] =>
    of.filter((call) => !first.includes(call));
  return html`
    ${heading(headingLevel, hasOnlyHelplines ? callsTexts.callDirectHelp() : callsTexts.title(), 'section-title')}
    ${calls.length ? nothing : html`<p>${callsTexts.nobody()}</p>`} ${renderAll(first, rendering)}
    ${saysMissing ? renderMissing(missing, rendering) : nothing}
    ${renderOthers({
      contacts: others(contacts),
      helplines: others(helplines),
      named,
      headingLevel: hasContacts ? headingLevel + 1 : undefined,
      rendering,
    })}
  `;
}

/** The first that can be called now; without a number, the first that there are. */
function firstOf(calls: readonly Call[], count: number): readonly Call[] {
  const callable = calls.filter((call) => (call.local ? call.contact : call.helpline).phone);
  return (callable.length ? callable : calls).slice(0, count);
}

function renderAll(calls: readonly Call[], rendering: Rendering): TemplateResult | typeof nothing {
  return renderCallList(
    calls.map((call) =>
      call.local
        ? renderContact(call, rendering)
        : renderHelpline(
            call.helpline,
            rendering,
            html`<p class="quiet">${callsTexts.notFromFactsheet()}</p>`,
          ),
    ),
  );
}

/** Who is one tap away. */
interface Others {
  readonly contacts: readonly Call[];
  readonly helplines: readonly Call[];
  readonly named: Reach['named'];
  /** Of the heading of the helplines, where another heading does not name them. */
  readonly headingLevel: number | undefined;
  readonly rendering: Rendering;
}

/** Renders the others one tap away: the own contacts, the public helplines, and who has no number to call. */
function renderOthers({
  contacts,
  helplines,
  named,
  headingLevel,
  rendering,
}: Others): TemplateResult | typeof nothing {
  const count = contacts.length + helplines.length + named.length;
  return count
    ? html`<details class="more-calls for-paper">
        <summary>${callsTexts.more({count})}</summary>
        ${renderAll(contacts, rendering)}
        ${
          helplines.length
            ? html`${headingLevel ? heading(headingLevel, callsTexts.directHelp(), 'item-title') : nothing}
              ${renderAll(helplines, rendering)}`
            : nothing
        }
        ${renderNamed(named, rendering)}
      </details>`
    : nothing;
}

/** Renders where to find a number that a situation like this asks for, and that the organisation did not give. */
export function renderMissing(
  missing: Reach['missing'],
  {content}: Rendering,
): TemplateResult | typeof nothing {
  const names = missing.map((kind) => callsTexts.kinds[kind]());
  const list = new Intl.ListFormat(content.lang).format(names);
  return names.length ? html`<p class="missing">${callsTexts.missing({list})}</p>` : nothing;
}

/** Renders who may help, but has no number to call. */
function renderNamed(named: Reach['named'], rendering: Rendering): TemplateResult | typeof nothing {
  const {content} = rendering;
  return named.length
    ? html`<p>${callsTexts.named()}</p>
        <ul>
          ${named.map(
            ({name, text, url, sources}) =>
              html`<li>
                ${url ? link(url, name, langOf(name, content)) : inItsLanguage(name, content)}<br />
                ${rendering.terms.mark(text)}${sourcesOf({sources}, rendering)}
              </li>`,
          )}
        </ul>`
    : nothing;
}

/** Renders somebody of the organisation itself, with a warning when nobody checked the number for a year. */
export function renderContact(
  {contact, sources}: Extract<Call, {local: true}>,
  {content}: Pick<Rendering, 'content'>,
): TemplateResult {
  const {name, role, hours, phone, email, deputy, verifiedOn} = contact;
  return html`
    ${renderCallee(name, role, content)} ${renderPhone(contact, content)}
    ${phone ? nothing : renderEmail(email)}
    ${hours ? html`<p>${inLanguages(callsTexts.reachable({hours: foreign(hours, content)}))}</p>` : nothing}
    ${renderStale(verifiedOn)}
    ${renderMore(
      foreign(name, content),
      html`${phone ? renderEmail(email) : nothing}
        ${
          deputy
            ? html`<p>${inLanguages(callsTexts.deputy({name: foreign(deputy.name, content)}))}</p>
                ${renderReach(deputy, content)}`
            : nothing
        }
        <p>${renderSources(sources, content)}</p>`,
    )}
  `;
}

/**
 * Renders a public helpline, with the day on which we read its number.
 *
 * @param rest - What else is known about it, behind "Meer".
 */
export function renderHelpline(
  helpline: Helpline,
  rendering: Rendering,
  rest: unknown = nothing,
): TemplateResult {
  const {name, audience, text, phone, email, url, hours, notFound, verifiedOn} = helpline;
  const {content} = rendering;
  const date = formatDate(verifiedOn, content.lang) ?? verifiedOn;
  const site = url ? html`<p class="site">${link(url, hostName(url) ?? url)}</p>` : nothing;
  const read = callsTexts.readOn({date});
  const when = hours ? `${callsTexts.reachable({hours: foreign(hours, content)})}, ${read}` : read;
  return html`
    ${renderCallee(name, audience, content)} ${renderPhone(helpline, content)}
    ${phone ? nothing : html`${renderEmail(email)}${site}`}
    ${notFound && !phone ? html`<p>${inItsLanguage(notFound, content)}</p>` : nothing}
    <p class="quiet">${inLanguages(when)}${noteOf(helpline, rendering)}</p>
    ${renderStale(verifiedOn)}
    ${renderMore(
      foreign(name, content),
      html`<p>${rendering.terms.mark(text)}${sourcesOf(helpline, rendering)}</p>
        ${phone ? html`${renderEmail(email)}${site}` : nothing}${rest}`,
    )}
  `;
}

function renderCallee(name: string, what: string, content: Content): TemplateResult {
  return html`<p class="callee">
    <strong>${inItsLanguage(name, content)}</strong>${' '}<span class="quiet"
      >${inItsLanguage(what, content)}</span
    >
  </p>`;
}

/** Renders the number and address of somebody as large links. */
export function renderReach(
  whose: Pick<Contact, 'name' | 'phone' | 'email'>,
  content: Content,
): TemplateResult {
  return html`${renderPhone(whose, content)}${renderEmail(whose.email)}`;
}

/** Renders a number as a button of the whole width; who hears it hears whose it is. */
function renderPhone(
  {phone, name}: Pick<Contact, 'name' | 'phone'>,
  content: Content,
): TemplateResult | typeof nothing {
  return phone
    ? html`<a class="phone" href=${telUrl(phone)} dir="ltr"
        >${icon(PHONE)}<span class="visually-hidden"
          >${inLanguages(`${foreign(name, content)}: `)}</span
        ><span>${phone}</span></a
      >`
    : nothing;
}

function renderEmail(email: string | undefined): TemplateResult | typeof nothing {
  return email
    ? html`<p class="email ring" dir="ltr">${icon(MAIL)}${link(`mailto:${email}`, email)}</p>`
    : nothing;
}

/**
 * `0031 (0)70 204 55 11` → `tel:+31702045511`: only digits and a leading plus, as a telephone dials it.
 *
 * The 0 before an area is left out after a country, in brackets or, for the Netherlands, without.
 */
export function telUrl(phone: string): string {
  const abroad = phone.replace(/^[\s(]*(?:\+|00)/, '');
  return abroad === phone
    ? `tel:${digits(phone)}`
    : `tel:+${digits(abroad.replace(/\(\s*0\s*\)/, '')).replace(/^310/, '31')}`;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Renders a warning when the day is longer than a year ago. */
export function renderStale(verifiedOn: string): TemplateResult | typeof nothing {
  return olderThanAYear(verifiedOn, new Date())
    ? html`<p class="notice stale">${icon(WARNING)} <span>${callsTexts.stale()}</span></p>`
    : nothing;
}

/** Renders a list of which the first show at once, and the others are one tap away. */
export function renderFirst(items: readonly TemplateResult[], count: number): TemplateResult {
  const [first, rest] = [items.slice(0, count), items.slice(count)];
  return html`
    ${renderCallList(first)}
    ${
      rest.length
        ? html`<details class="more-calls for-paper">
            <summary>${callsTexts.more({count: rest.length})}</summary>
            ${renderCallList(rest)}
          </details>`
        : nothing
    }
  `;
}

/** Renders a list of people and helplines to call. */
export function renderCallList(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length
    ? html`<ul class="plain calls" part="calls">
        ${items.map((item) => html`<li class="call">${item}</li>`)}
      </ul>`
    : nothing;
}
