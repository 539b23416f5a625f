import type {Assessment} from '../../src/content/answers/assess.js';
import {cellAt, cellHolds, rowHolds} from '../../src/content/answers/cells.js';
import {seatsOf} from '../../src/content/answers/leaders.js';
import {levelName} from '../../src/content/answers/level-names.js';
import type {Actor, Answers, Cell, Content, LevelId} from '../../src/content/model/schema.js';
import {ROLE_WORDS} from './matrix.js';

// What `content/answers` concludes, and what a widget shows of it, both as the same few words, to compare. The words
// of the interface are the test's own. The readers know the mark-up, because they read it ten thousands of times.

/** The two boxes at the wheel: "leidt bestuurlijk: Burgemeester (met het GBT) ⚠". */
export function seatsFor(assessment: Assessment): string[] {
  return seatsOf(assessment).map(({role, leaders, line}) => {
    const names = leaders.map(({name, scope, contradiction}) =>
      limited(name, scope, Boolean(contradiction)),
    );
    return `${ROLE_WORDS[role]}: ${names.join(', ') || (line?.text ?? 'niemand')}`;
  });
}

/** The boxes that a widget shows, in the same words. */
export function seatsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('.leaders > div')].map((box) => {
    const said = [...box.querySelectorAll(':scope > dd')].map((each) => {
      const name = each.querySelector(':scope > strong');
      return name
        ? limited(
            tidy(name),
            tidy(each.querySelector(':scope > .scope')) || undefined,
            each.querySelector(':scope > .differ') !== null,
          )
        : ownText(each) || ownText(each.querySelector('p')!);
    });
    return `${tidy(box.querySelector('dt'))}: ${said.join(', ')}`;
  });
}

/** The same as assistive technology says it. */
export function spokenFor(assessment: Assessment): string {
  return seatsOf(assessment)
    .map(({role, leaders, line}) => {
      const names = leaders.map(({name}) => name).join(', ');
      const said = names || line?.text.replace(/\.$/, '') || 'niemand';
      return `L${ROLE_WORDS[role].slice(1)}: ${said}.`;
    })
    .join(' ');
}

/** The heading above the boxes. */
export function headingFor({level, assumed}: Assessment, content: Content): string {
  return assumed
    ? 'Wie leidt nu? (nog niet opgeschaald)'
    : `Wie leidt bij ${levelName(level, content)}?`;
}

/** The headings above the boxes that a widget shows. */
export function headingsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('.section-title')]
    .map(tidy)
    .filter((text) => /^Wie leidt /.test(text));
}

/** What the matrix is to show of an actor at a level: "Burgemeester, GRIP 0: leidt bestuurlijk (als …), recedes". */
export function cellsFor(content: Content, answers: Answers): string[] {
  return content.actors.flatMap((actor) =>
    content.levels.map(({id}) => {
      const cell = cellAt(actor, id)!;
      const recedes = !cellHolds(actor, cell, {...answers, level: id});
      const row = rowHolds(actor, answers) ? '' : ', with its row';
      return `${cellWords(actor, id, cell, content)}${recedes ? `, recedes${row}` : ''}`;
    }),
  );
}

/** The cells of the table of the matrix, in the same words; also the name of its button must be right. */
export function cellsIn(table: Element): string[] {
  const levels = [...table.querySelectorAll('thead .box > span:first-child')].map(tidy);
  return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
    const actor = ownText(row.querySelector('th')!);
    const withRow = row.classList.contains('recedes') ? ', with its row' : '';
    return [...row.querySelectorAll(':scope > td')].map((cell, index) => {
      const role = tidy(cell.querySelector('.role, .visually-hidden'));
      const name = `${actor}, ${levels[index]!}: ${role}`;
      const scope = tidy(cell.querySelector('.scope'));
      const differs = cell.querySelector('.differ') !== null;
      const button = cell.querySelector('button')!.getAttribute('aria-label');
      const named = [name, scope, differs && 'bronnen verschillen'].filter(Boolean).join(', ');
      return [
        limited(name, scope || undefined, differs),
        cell.classList.contains('recedes') ? ', recedes' : '',
        withRow,
        button === `${named}. Waarom?` ? '' : `, with the button “${button}”`,
      ].join('');
    });
  });
}

/** "Burgemeester, GRIP 3: leidt bestuurlijk (met het GBT) ⚠": what the card and the file have of a cell. */
export function cellWords(actor: Actor, level: LevelId, cell: Cell, content: Content): string {
  const said = limited(ROLE_WORDS[cell.role], cell.scope, Boolean(cell.contradiction));
  return `${actor.name}, ${levelName(level, content)}: ${said}`;
}

export function limited(what: string, scope: string | undefined, differs: boolean): string {
  return `${what}${scope ? ` (${scope})` : ''}${differs ? ' ⚠' : ''}`;
}

/** The first things that differ between two lists, or nothing. */
export function difference(shown: readonly string[], concluded: readonly string[]): string[] {
  return Array.from({length: Math.max(shown.length, concluded.length)}, (_, index) =>
    shown[index] === concluded[index] ? [] : [`shows “${shown[index]}” for “${concluded[index]}”`],
  )
    .flat()
    .slice(0, 3);
}

/** The text of an element, with one space for all white space. */
export function tidy(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The text of an element without that of elements in it. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map(({textContent}) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
