import {html, nothing, type TemplateResult} from 'lit';
import {cellAt} from '../../content/answers/cells.js';
import type {Actor, Content, LevelId} from '../../content/model/schema.js';
import {inLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {texts} from './texts.js';

/** Who has no role at a level, where others have one; not about whom the sources disagree. */
export function withoutRole(actors: readonly Actor[], level: LevelId): readonly Actor[] {
  const found = actors.filter((actor) => {
    const cell = cellAt(actor, level);
    return cell?.role === 'none' && !cell.contradiction;
  });
  return found.length < actors.length ? found : [];
}

/** Renders the line in place of the rows without a role, where the table shows one level. */
export function renderWithoutRole(
  count: number,
  level: LevelId,
  content: Content,
  open: boolean,
  onToggle: () => void,
): TemplateResult | typeof nothing {
  return count
    ? html`<button
        type="button"
        class="unfold"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${onToggle}
      >
        ${inLanguages(texts.withoutRole({count, level: nameOfLevel(level, content)}))}
      </button>`
    : nothing;
}
