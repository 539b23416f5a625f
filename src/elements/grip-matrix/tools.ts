import {html, type TemplateResult} from 'lit';
import {matrixCsv} from '../../content/csv.js';
import type {Actor, Content} from '../../content/schema.js';
import * as m from '../../i18n/messages.js';
import {download} from '../../internal/download.js';
import {sourceText} from '../../templates/sources.js';

/** Renders the question whose rows the table shows; an empty choice is everyone. */
export function renderActorChoice(
  actors: readonly Actor[],
  chosen: string | undefined,
  onChoose: (actor: string) => void,
): TemplateResult {
  return html`<label class="field show"
    >${m.showActor}<select
      @change=${({target}: Event) => onChoose((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${m.everyone}</option>
      ${actors.map(
        ({id, name}) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`,
      )}
    </select></label
  >`;
}

/** Renders the button that saves the matrix as a file for a spreadsheet. */
export function renderDownload(content: Content): TemplateResult {
  return html`<button type="button" class="button" @click=${() => save(content)}>
    ${m.downloadCsv}
  </button>`;
}

function save(content: Content): void {
  const csv = matrixCsv(content, {
    columns: m.csvColumns,
    roles: m.roles,
    bases: m.bases,
    conditions: m.appliesIfVital,
    source: (source) => sourceText(source, content),
  });
  download(m.csvName, 'text/csv', csv);
}
