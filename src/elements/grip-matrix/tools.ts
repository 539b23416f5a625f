import {html, type TemplateResult} from 'lit';
import {matrixCsv} from '../../content/answers/csv.js';
import type {Content} from '../../content/model/schema.js';
import * as basisTexts from '../../i18n/basis.js';
import * as csvTexts from '../../i18n/csv.js';
import * as matrixTexts from '../../i18n/matrix.js';
import * as wheelTexts from '../../i18n/wheel.js';
import {inWords} from '../../i18n/words.js';
import {download} from '../../internal/download.js';
import {langOf} from '../../templates/languages.js';
import {sourceText} from '../../templates/sources.js';

/** Renders the question whose rows the table shows; an empty choice is everyone. */
export function renderActorChoice(
  content: Content,
  chosen: string | undefined,
  onChoose: (actor: string) => void,
): TemplateResult {
  return html`<label class="field show"
    >${matrixTexts.showActor()}<select
      @change=${({target}: Event) => onChoose((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${matrixTexts.everyone()}</option>
      ${content.actors.map(
        ({id, name}) =>
          html`<option value=${id} lang=${langOf(name, content)} .selected=${id === chosen}>
            ${name}
          </option>`,
      )}
    </select></label
  >`;
}

/** Renders the button that saves the matrix as a file for a spreadsheet. */
export function renderDownload(content: Content): TemplateResult {
  return html`<button type="button" class="button" @click=${() => save(content)}>
    ${csvTexts.download()}
  </button>`;
}

function save(content: Content): void {
  const csv = matrixCsv(content, {
    columns: inWords(csvTexts.columns),
    roles: inWords(wheelTexts.roles),
    bases: inWords(basisTexts.bases),
    conditions: inWords(matrixTexts.appliesIfVital),
    source: (source) => sourceText(source, content),
  });
  download(csvTexts.fileName(), 'text/csv', csv);
}
