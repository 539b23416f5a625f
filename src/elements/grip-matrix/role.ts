import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Cell, Content, Role} from '../../content/model/schema.js';
import {renderDiffer} from '../../templates/contradiction.js';
import {contradictionTexts} from '../../templates/contradiction.texts.js';
import {
  BELL,
  EYE,
  icon,
  LIFEBUOY,
  PEOPLE,
  SERVER,
  SITEMAP,
  SPEECH,
  WHEEL,
} from '../../templates/icons.js';
import {foreign, inItsLanguage} from '../../templates/languages.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {texts} from './texts.js';

/** Renders a role with its icon; "geen rol" has none. */
export function renderRole(role: Role): TemplateResult {
  const outline = ICONS[role];
  return html`<span class="role"
    >${outline ? icon(outline) : nothing}<span>${leadersTexts.roles[role]()}</span></span
  >`;
}

/** Renders what limits the role of a cell, and whether the sources disagree about it. */
export function renderLimits({scope, contradiction}: Cell, content: Content): TemplateResult {
  return html`${scope ? html`<span class="scope">${inItsLanguage(scope, content)}</span>` : nothing}
  ${contradiction ? renderDiffer(contradictionTexts.differ()) : nothing}`;
}

/** The same in words, for `inLanguages`: "leidt bestuurlijk, met het GBT, bronnen verschillen". */
export function cellText({role, scope, contradiction}: Cell, content: Content): string {
  return [
    leadersTexts.roles[role](),
    scope && foreign(scope, content),
    contradiction && contradictionTexts.differ(),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Renders in which case an actor has a role at all. */
export function renderCondition({vital}: Actor): TemplateResult | typeof nothing {
  return vital ? html`<span class="condition">${texts.appliesIfVital[vital]()}</span>` : nothing;
}

/** Both leaders have the steering wheel; every other role has its own icon. */
const ICONS: Readonly<Partial<Record<Role, string>>> = {
  'leads-administratively': WHEEL,
  'leads-operationally': WHEEL,
  supports: LIFEBUOY,
  advises: SPEECH,
  aligns: PEOPLE,
  oversees: EYE,
  coordinates: SITEMAP,
  informed: BELL,
  'own-systems': SERVER,
};
