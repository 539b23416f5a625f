import {html, type TemplateResult} from 'lit';
import {matrixCsv} from '../../content/answers/csv.js';
import type {Actor, Content} from '../../content/model/schema.js';
import {inWords} from '../../internal/dictionary.js';
import {download} from '../../internal/download.js';
import {oneOf} from '../../internal/one-of.js';
import {foreign, langOf} from '../../templates/languages.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {sourceText} from '../../templates/sources.js';
import {texts} from './texts.js';

/** The actor whose row the table shows; undefined for everyone, and for a name that the content does not know. */
export function actorOf(
  host: HTMLElement,
  {actors}: Content,
  id: string | undefined,
): Actor | undefined {
  const ids = actors.map((each) => each.id);
  const known = oneOf(host, 'actor', id || undefined, ids, undefined);
  return actors.find((each) => each.id === known);
}

/** Renders the question whose rows the table shows; an empty choice is everyone. */
export function renderActorChoice(
  content: Content,
  chosen: string | undefined,
  onChoose: (actor: string) => void,
): TemplateResult {
  return html`<label class="field show"
    >${texts.showActor()}<select
      @change=${({target}: Event) => onChoose((target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${texts.everyone()}</option>
      ${content.actors.map(
        ({id, name}) =>
          html`<option value=${id} lang=${langOf(name, content)} .selected=${id === chosen}>
            ${name}
          </option>`,
      )}
    </select></label
  >`;
}

/** What to say when a visitor chose whose rows show; for `inLanguages`. */
export function actorText(chosen: string, content: Content): string {
  const name = content.actors.find(({id}) => id === chosen)?.name;
  return name ? texts.actorSaid({name: foreign(name, content)}) : texts.everyoneSaid();
}

/** Renders the button that saves the matrix as a file for a spreadsheet. */
export function renderDownload(content: Content): TemplateResult {
  return html`<button type="button" class="button" @click=${() => save(content)}>
    ${texts.download()}
  </button>`;
}

function save(content: Content): void {
  const csv = matrixCsv(content, {
    columns: inWords(texts.csvColumns),
    roles: inWords(leadersTexts.roles),
    bases: inWords(texts.bases),
    conditions: inWords(texts.appliesIfVital),
    source: (source) => sourceText(source, content),
  });
  download(texts.csvName(), 'text/csv', csv);
}
