import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nl} from '../../../src/content/nl/content.js';
import type {Term} from '../../../src/content/model/schema.js';
import {statementStyles} from '../../../src/styles/statement.styles.js';
import {TermMarker} from '../../../src/templates/terms.js';
import {itOnce} from '../../support/once.js';
import {all, one, words} from '../../support/queries.js';
import {stepsOf} from '../../support/steps.js';

describe('terms', () => {
  describe('which words are marked', () => {
    for (const [what, text, marked] of [
      ['a word', 'Het GBT komt bijeen.', ['GBT']],
      ['a word only where it first appears', 'Het GBT en nog een GBT.', ['GBT']],
      ['two words', 'Het GBT en het RBT.', ['GBT', 'RBT']],
      ['an alias', 'Er zijn vier CERTs.', ['CERTs']],
      [
        'an alias of several words',
        'Het regionaal beleidsteam adviseert.',
        ['regionaal beleidsteam'],
      ],
      ['the word of a plural with an apostrophe', "De CERT's van de sectoren.", ['CERT']],
      ['a word with a capital at the start of a sentence', 'Opschalen kan altijd.', ['Opschalen']],
      ['the longest of two words', 'De lokale driehoek overlegt.', ['lokale driehoek']],
      ['the front of a word with a hyphen', 'Welk GRIP-niveau wilt u zien?', ['GRIP']],
      ['not "om", which is no OM', 'Om half tien, om te helpen.', []],
      ['the abbreviation OM', 'Het OM leidt de opsporing.', ['OM']],
      ['not a part of another word', 'Een gripvaste band en een BROT.', []],
      ['not a word in other capitals', 'Het ROT, niet de rot.', ['ROT']],
      ['nothing without terms', 'Alles is duidelijk.', []],
    ] as const) {
      it(`marks ${what}`, async () => {
        expect(await markedIn(text)).to.deep.equal(marked);
      });
    }

    it('marks an alias as the same word', async () => {
      expect(await markedIn('Het gemeentelijk beleidsteam (GBT) komt bijeen.')).to.deep.equal([
        'gemeentelijk beleidsteam',
      ]);
    });

    it('marks a word once in all texts of a widget', async () => {
      const marker = new TermMarker(nl);
      const block = await fixture<HTMLElement>(
        html`<p>${marker.mark('Het GBT.')}</p>
          <p>${marker.mark('Weer het GBT, en het RBT.')}</p>`,
        {parentNode: document.createElement('section')},
      );
      expect(marks(block.parentElement!)).to.deep.equal(['GBT', 'RBT']);
    });

    it('marks it again in another widget', async () => {
      expect(await markedIn('Het GBT.')).to.deep.equal(['GBT']);
      expect(await markedIn('Het GBT.')).to.deep.equal(['GBT']);
    });

    for (const word of ['e-mail', "foto's", 'C++', 'a.b', '(x)', 'een [lijst]', 'R&D', 'a|b']) {
      it(`marks the word ${word} of a gemeente, whatever signs are in it`, async () => {
        const terms: Term[] = [
          {id: 'own', word, text: 'Uitleg.', sources: [{document: 'editorial'}]},
        ];
        expect(await markedIn(`Dit is ${word} van ons.`, terms)).to.deep.equal([word]);
      });
    }

    it('leaves a text as it is when there are no terms at all', async () => {
      expect(await markedIn('Het GBT komt bijeen.', [])).to.deep.equal([]);
    });
  });

  describe('the text', () => {
    it('stays one string when nothing in it is marked', () => {
      const marker = new TermMarker(nl);
      marker.mark('Het GBT.');
      expect(marker.mark('Weer het GBT, en nog een keer het GBT.')).to.deep.equal([
        'Weer het GBT, en nog een keer het GBT.',
      ]);
    });

    it('comes to an end of a row of a million brackets', () => {
      // A pattern that starts again at each bracket takes an hour, and the test is over before that.
      const text = '('.repeat(1_000_000);
      expect(new TermMarker(nl).mark(text)).to.deep.equal([text]);
    });

    for (const text of [
      'Het GBT (of RBT), “bij uitsluiting bevoegd”. Punt!',
      'CoPI/ROT en NCSC/NCTV/NCC werken samen.',
      'GRIP GRIP GRIP',
      'GRIP',
      '',
      'Geen bekend woord, wel <b>haken</b> & tekens.',
    ]) {
      it(`keeps every sign of ${JSON.stringify(text)}`, async () => {
        const line = await render(text);
        for (const explanation of line.querySelectorAll('[popover]')) explanation.remove();
        expect(line.textContent).to.equal(text);
      });
    }

    it('keeps every sign of all built-in statements', async () => {
      const texts = nl.roads.flatMap(({wheel = [], risks = [], goal = []}) =>
        [...wheel, ...risks, ...goal].map((statement) => statement.text),
      );
      const lines = await Promise.all(texts.map((text) => render(text)));
      expect(lines.map((line) => words(line))).to.deep.equal(texts);
    });

    it('keeps quotation marks, brackets and commas on the line of their word, however narrow', async () => {
      const shadow = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({mode: 'open'});
      shadow.adoptedStyleSheets = [statementStyles.styleSheet!];
      const line = await render('Dit heet (GBT), of “RBT”. En verder.');
      shadow.append(line);
      for (let width = 20; width <= 200; width += 4) {
        line.style.width = `${width}px`;
        for (const button of marksIn(line)) {
          const {top, bottom} = button.getBoundingClientRect();
          for (const sign of signsAt(button)) {
            const box = sign.getBoundingClientRect();
            expect((box.top + box.bottom) / 2, `${String(sign)} at ${width}`)
              .to.be.above(top)
              .and.below(bottom);
          }
        }
      }
    });
  });

  describe('the explanation', () => {
    it('is closed at the start', async () => {
      expect(open(await render('Het GBT.'))).to.equal('');
    });

    it('opens with a click: what the letters stand for, and what it is', async () => {
      const line = await render('Het GBT.');
      one(line, 'button', 'GBT').click();
      expect(open(line)).to.equal(
        'GBT Gemeentelijk Beleidsteam. Het team dat de burgemeester bij een crisis in één gemeente bijstaat.',
      );
    });

    it('is one sentence for a word without letters that stand for something', async () => {
      const line = await render('De bronregio.');
      one(line, 'button', 'bronregio').click();
      expect(open(line)).to.equal('bronregio De veiligheidsregio waar de crisis begon.');
    });

    it('opens with Enter and closes with Escape, and the word keeps the focus', async () => {
      const line = await render('Het GBT.');
      one(line, 'button', 'GBT').focus();
      await sendKeys({press: 'Enter'});
      expect(open(line)).to.match(/^GBT Gemeentelijk Beleidsteam/);
      expect(words(document.activeElement as HTMLElement)).to.equal('GBT');
      await sendKeys({press: 'Escape'});
      expect(open(line)).to.equal('');
      expect(words(document.activeElement as HTMLElement)).to.equal('GBT');
    });

    it('closes with its own button, which has a name', async () => {
      const line = await render('Het GBT.');
      one(line, 'button', 'GBT').click();
      one(line, 'button', 'Sluit').click();
      expect(open(line)).to.equal('');
    });

    it('closes with a second click', async () => {
      const line = await render('Het GBT.');
      one(line, 'button', 'GBT').click();
      one(line, 'button', 'GBT').click();
      expect(open(line)).to.equal('');
    });

    it('is the only one that is open', async () => {
      const line = await render('Het GBT en het RBT.');
      one(line, 'button', 'GBT').click();
      one(line, 'button', 'RBT').click();
      expect(open(line)).to.match(/^RBT Regionaal Beleidsteam/);
    });

    itOnce('is reached with the Tab key', async () => {
      const block = await fixture<HTMLElement>(
        html`<p><button type="button">Eerst</button> ${new TermMarker(nl).mark('GBT')}</p>`,
      );
      one(block, 'button', 'Eerst').focus();
      await sendKeys({press: 'Tab'});
      expect(words(document.activeElement as HTMLElement)).to.equal('GBT');
    });

    itOnce('is accessible, closed and open', async () => {
      const line = await render('Het GBT.');
      await expect(line).to.be.accessible();
      one(line, 'button', 'GBT').click();
      await expect(line).to.be.accessible();
    });

    it('takes as many steps for a thousand names as for ten', () => {
      expect(stepsWith(10)).to.be.above(1000);
      expect(stepsWith(1000)).to.equal(stepsWith(10));
    });

    it('shows text as text', async () => {
      const terms: Term[] = [
        {
          id: 'own',
          word: 'GBT',
          text: '<img src=x onerror=alert(1)>',
          sources: [{document: 'editorial'}],
        },
      ];
      const line = await render('Het GBT.', terms);
      expect(line.querySelectorAll('img').length).to.equal(0);
    });
  });
});

/** In how many steps a line of a thousand words is marked, with so many names of one term. */
function stepsWith(count: number): number {
  const aliases = Array.from({length: count}, (_, index) => `de ${String(index).padStart(4, '0')}`);
  const own = {id: 'own', word: 'GBT', aliases, text: 'Een team.', sources: []};
  const marker = new TermMarker({terms: [own], lang: 'nl'});
  const line = 'de '.repeat(1000);
  marker.mark(line);
  return stepsOf(() => marker.mark(line));
}

async function render(text: string, terms: readonly Term[] = nl.terms): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<p>${new TermMarker({terms, lang: 'nl'}).mark(text)}</p>`);
}

async function markedIn(text: string, terms: readonly Term[] = nl.terms): Promise<string[]> {
  return marks(await render(text, terms));
}

/** The marked words, and not the buttons that close what they open. */
function marks(root: Element): string[] {
  return marksIn(root).map(words);
}

function marksIn(root: Element): HTMLButtonElement[] {
  return all(root, 'button').filter((button) => !button.closest('[popover]'));
}

/** The words of the explanation that is open. */
function open(line: HTMLElement): string {
  return [...line.querySelectorAll<HTMLElement>(':popover-open')].map(words).join(' | ');
}

/** The characters right before and right after a marked word. */
function signsAt(button: HTMLElement): Range[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(button.closest('p')!, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.textContent !== '' && !text.parentElement!.closest('[popover]')) {
      texts.push(text as Text);
    }
  }
  const index = texts.findIndex((text) => button.contains(text));
  const before = texts[index - 1]!;
  const after = texts[index + 1]!;
  return [rangeOf(before, before.length - 1), rangeOf(after, 0)];
}

function rangeOf(text: Text, offset: number): Range {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return range;
}
