import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, Content} from '../../content/model/schema.js';
import {formatDate, olderThanAYear} from '../../internal/dates.js';
import {heading} from '../../templates/heading.js';
import {icon, WARNING} from '../../templates/icons.js';
import {inLanguages, organisationName} from '../../templates/languages.js';
import {texts} from './texts.js';

/** Renders what the card is, whose, and of what date. */
export function renderFront(content: Content, headingLevel: number, now: Date): TemplateResult {
  const {organisation, contacts, verifiedOn, lang} = content;
  return html`<div class="about" part="about">
    ${heading(headingLevel, texts.title())}
    ${organisation ? html`<p class="organisation">${inLanguages(organisationName(organisation, content))}</p>` : nothing}
    <p>${texts.what()}</p>
    <p class="quiet">
      <span class="date">${texts.content({date: written(verifiedOn, lang)})}</span>${' '}
      ${renderLocal(contacts, lang, now)}
    </p>
  </div>`;
}

/** Renders when the organisation checked its own numbers: the oldest counts, because that one may be wrong. */
function renderLocal(contacts: readonly Contact[], lang: string, now: Date): TemplateResult {
  const days = contacts.map(({verifiedOn}) => verifiedOn).sort();
  const [oldest] = days;
  if (!oldest) {
    return html`<span class="date">${texts.noNumbers()}</span>`;
  }
  const date = written(oldest, lang);
  const said = oldest === days.at(-1) ? texts.local({date}) : texts.localFrom({date});
  return olderThanAYear(oldest, now)
    ? html`<span class="date old">${icon(WARNING)} ${`${said} ${texts.old()}`}</span>`
    : html`<span class="date">${said}</span>`;
}

function written(day: string, lang: string): string {
  return formatDate(day, lang) ?? day;
}
