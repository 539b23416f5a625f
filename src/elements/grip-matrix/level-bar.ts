import {html, nothing, type TemplateResult} from 'lit';
import type {LevelChoice} from '../../context/situation-context.js';
import type {Answers, Content} from '../../content/model/schema.js';
import {foreign, inLanguages, withoutLanguages} from '../../templates/languages.js';
import {nameOfLevel} from '../../templates/level-name.js';
import {leadersTexts} from '../../templates/leaders.texts.js';
import {texts} from './texts.js';

/** What the bar shows and whom it tells. */
export interface LevelBarView {
  /** The level that is looked at. */
  readonly chosen: LevelChoice;
  /** What the page was told. */
  readonly answers: Answers;
  readonly onChoose: (level: LevelChoice) => void;
}

interface Choice {
  readonly value: LevelChoice;
  /** For `inLanguages`, as `short` is. */
  readonly name: string;
  readonly short: string;
}

/** Renders the GRIP levels as one bar of radio buttons, each with its criterion in words. */
export function renderLevelBar(
  content: Content,
  {chosen, answers, onChoose}: LevelBarView,
): TemplateResult {
  // Who prepares has no level now.
  const announced = answers.phase === 'cold' ? undefined : answers.level;
  const choices: readonly Choice[] = [
    ...content.levels.map(({id, short}) => ({
      value: id,
      name: nameOfLevel(id, content),
      short: foreign(short, content),
    })),
    {
      value: 'unknown',
      name: leadersTexts.unknownLevel(),
      short: leadersTexts.unknownLevelShort(),
    },
  ];
  const ends = {
    middle: rowEnds(choices.length, 4),
    narrow: rowEnds(choices.length, choices.some(isLong) ? 2 : 4),
  };
  const looked = choices.find(({value}) => value === chosen);
  return html`<fieldset class="levels">
      <legend>${texts.whichLevel()}</legend>
      <div class="bar">
        ${choices.map(
          (choice, index) =>
            html`${renderChoice(choice, choice.value === chosen, choice.value === announced, onChoose)}
            ${ends.middle.includes(index + 1) ? html`<span class="end middle"></span>` : nothing}
            ${ends.narrow.includes(index + 1) ? html`<span class="end narrow"></span>` : nothing}`,
        )}
      </div>
    </fieldset>
    <p class="criterion" aria-hidden="true">${looked ? inLanguages(looked.short) : nothing}</p>
    ${
      announced !== undefined && announced !== chosen
        ? html`<p class="told-level">
            ${inLanguages(texts.announcedLevel({level: nameOfLevel(announced, content)}))}
          </p>`
        : nothing
    }`;
}

/** After which choices a row of at most so many ends: rows that differ by one, and none with a lone choice. */
export function rowEnds(count: number, most: number): number[] {
  const rows = Math.max(1, Math.min(Math.ceil(count / most), Math.floor(count / 2)));
  // Not Array.from, which an old library on the page can have replaced.
  return [...Array(rows - 1).keys()].map((row) => Math.ceil(((row + 1) * count) / rows));
}

/** Whether a name has a word that does not fit four times next to each other on a phone. */
function isLong({name}: Choice): boolean {
  return /\p{L}{8}/u.test(withoutLanguages(name));
}

function renderChoice(
  {value, name, short}: Choice,
  isChosen: boolean,
  isAnnounced: boolean,
  onChoose: (level: LevelChoice) => void,
): TemplateResult {
  const marked = isAnnounced ? `${name}, ${texts.announced()}` : name;
  return html`<label class="level"
    ><input
      type="radio"
      name="level"
      value=${value}
      aria-label=${withoutLanguages(`${marked}: ${short}`)}
      .checked=${isChosen}
      @change=${() => onChoose(value)}
    /><span class="name"
      >${inLanguages(name)}${isAnnounced ? html` <span class="announced">${texts.announced()}</span>` : nothing}</span
    ><span class="short">${inLanguages(short)}</span></label
  >`;
}
