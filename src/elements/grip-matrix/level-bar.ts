import {html, type TemplateResult} from 'lit';
import type {LevelChoice} from '../../context/situation-context.js';
import type {Level} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';

/** Renders the GRIP levels as one bar of radio buttons, each with its criterion in words. */
export function renderLevelBar(
  levels: readonly Level[],
  chosen: LevelChoice,
  onChoose: (level: LevelChoice) => void,
): TemplateResult {
  const option = (value: LevelChoice, name: string, short: string): TemplateResult =>
    html`<label class="level"
      ><input
        type="radio"
        name="level"
        value=${value}
        aria-label=${`${name}: ${short}`}
        .checked=${value === chosen}
        @change=${() => onChoose(value)}
      /><span class="name">${name}</span><span class="short">${short}</span></label
    >`;
  return html`<fieldset class="levels">
    <legend>${m.whichLevel}</legend>
    <div class="bar">
      ${levels.map(({id, name, short}) => option(id, name, short))}
      ${option('unknown', m.unknownLevel, m.unknownLevelShort)}
    </div>
  </fieldset>`;
}
