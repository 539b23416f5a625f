import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {CwkAnswerEvent} from '../../../src/context/situation-events.js';
import {eventually} from '../../support/eventually.js';
import {actorOf, bodyRows, contentCells, matrixIn} from '../../support/matrix.js';
import {pageFixture} from '../../support/page.js';
import {one, part, parts, words} from '../../support/queries.js';

describe('<cwk-grip-matrix> in a situation', () => {
  before(() => setViewport({width: 1280, height: 800}));

  describe('answer', () => {
    it('says who takes the policy decisions and who operationally', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(leaders(matrix)).to.deep.equal([
        'leidt bestuurlijk: Burgemeester met het GBT bronnen verschillen',
        'leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT) adviseert het GBT',
      ]);
    });

    it('lets the chair lead at GRIP 4', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="4"></cwk-grip-matrix>`);
      expect(leaders(matrix)).to.deep.equal([
        'leidt bestuurlijk: Voorzitter van de veiligheidsregio',
        'leidt operationeel: Veiligheidsregio operationeel (CoPI en ROT) adviseert het RBT',
      ]);
    });

    it('says what the sources say where nobody of the table leads', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix></cwk-grip-matrix>`);
      expect(leaders(matrix)).to.deep.equal([
        'leidt bestuurlijk: Burgemeester als de samenleving geraakt is',
        'leidt operationeel: De getroffen organisatie leidt haar eigen herstel. Komen er hulpdiensten? Dan leiden hun officieren van dienst dat werk.',
      ]);
    });

    it('tells on request when the level applies, who leads, with which teams, how fast, and who scales up', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(facts(matrix).map(([name]) => name)).to.deep.equal([
        'Wanneer',
        'Bestuurlijk aan het stuur',
        'Operationeel aan het stuur',
        'Teams',
        'Hoe snel',
        'Wie schaalt op',
      ]);
    });

    it('leaves out how fast where the law sets no time', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="0"></cwk-grip-matrix>`);
      expect(facts(matrix).map(([name]) => name)).not.to.include('Hoe snel');
    });

    it('names the source of every fact about the level, because none is from the factsheet', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="3"></cwk-grip-matrix>`);
      expect(facts(matrix).filter(([, text]) => !text?.includes('Bron: '))).to.deep.equal([]);
    });
  });

  describe('in a situation where a cell does not hold', () => {
    /** The cells that recede, as "GRIP 0, Burgemeester", and their words. */
    const receding = (matrix: Element): [string, string][] =>
      contentCells().flatMap(({actor, level}): [string, string][] => {
        const cell = bodyRows(matrix)
          .find((row) => actorOf(row) === actor)!
          .querySelector<HTMLElement>(`[id$="-${level.slice(-1)}"]`)!
          .closest('td')!;
        return cell.classList.contains('recedes') ? [[`${level}, ${actor}`, words(cell)]] : [];
      });

    it('has no such cell as long as nobody knows', async () => {
      expect(receding(await matrixIn('1280px'))).to.deep.equal([]);
    });

    it('lets the mayor recede at GRIP 0 while the page is told that society is not hit', async () => {
      const matrix = await matrixIn('1280px');
      matrix.dispatchEvent(new CwkAnswerEvent('society', 'no'));
      await matrix.updateComplete;
      expect(receding(matrix)).to.deep.equal([
        ['GRIP 0, Burgemeester', 'leidt bestuurlijk als de samenleving geraakt is'],
      ]);
      matrix.dispatchEvent(new CwkAnswerEvent('society', 'yes'));
      await matrix.updateComplete;
      expect(receding(matrix)).to.deep.equal([]);
    });

    it('does so whatever level a visitor looks at, or was announced', async () => {
      const matrix = await matrixIn('1280px');
      matrix.dispatchEvent(new CwkAnswerEvent('society', 'no'));
      matrix.dispatchEvent(new CwkAnswerEvent('level', '4'));
      await matrix.updateComplete;
      one(matrix, 'radio', /^GRIP 1/).click();
      await matrix.updateComplete;
      expect(receding(matrix).map(([cell]) => cell)).to.deep.equal(['GRIP 0, Burgemeester']);
    });

    it('lets only that side of the comparison recede', async () => {
      const matrix = await pageFixture(html`<cwk-grip-matrix level="0"></cwk-grip-matrix>`);
      matrix.dispatchEvent(new CwkAnswerEvent('society', 'no'));
      part(matrix, 'comparison').querySelector('summary')!.click();
      const sides = (): string[] =>
        [...part(matrix, 'comparison').querySelectorAll<HTMLElement>('li .recedes')].map(words);
      await eventually(() => sides().length);
      expect(sides()).to.deep.equal([
        'bij GRIP 0: leidt bestuurlijk als de samenleving geraakt is',
      ]);
    });
  });
});

/** The lines of the answer: who leads, and how. */
function leaders(matrix: Element): string[] {
  return parts(matrix, 'answer')
    .flatMap((answer) => [...answer.querySelectorAll<HTMLElement>(':scope > dl > div')])
    .map((line) => [...line.querySelectorAll<HTMLElement>('dt, dd')].map(words).join(': '));
}

/** The facts about the shown level, after opening them: name and text. */
function facts(matrix: Element): string[][] {
  const details = part(matrix, 'level') as HTMLDetailsElement;
  details.querySelector('summary')!.click();
  return [...details.querySelectorAll<HTMLElement>('dl > div')].map((line) =>
    [...line.querySelectorAll<HTMLElement>('dt, dd')].map(words),
  );
}
