import {html, type TemplateResult} from 'lit';
import type {LevelChoice} from '../../context/situation-context.js';
import type {Content} from '../../content/model/schema.js';
import {foreign, inLanguages, withoutLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {texts} from './texts.js';

/** Renders the GRIP levels as one bar of radio buttons, each with its criterion in words. */
export function renderLevelBar(
  content: Content,
  chosen: LevelChoice,
  onChoose: (level: LevelChoice) => void,
): TemplateResult {
  const option = (value: LevelChoice, name: string, short: string): TemplateResult =>
    html`<label class="level"
      ><input
        type="radio"
        name="level"
        value=${value}
        aria-label=${withoutLanguages(`${name}: ${short}`)}
        .checked=${value === chosen}
        @change=${() => onChoose(value)}
      /><span class="name">${inLanguages(name)}</span
      ><span class="short">${inLanguages(short)}</span></label
    >`;
  return html`<fieldset class="levels">
    <legend>${texts.whichLevel()}</legend>
    <div class="bar">
      ${content.levels.map(({id, short}) =>
        option(id, nameOfLevel(id, content), foreign(short, content)),
      )}
      ${option('unknown', leadersTexts.unknownLevel(), leadersTexts.unknownLevelShort())}
    </div>
  </fieldset>`;
}
