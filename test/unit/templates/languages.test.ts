import {expect, fixture} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit';
import {english} from '../../support/languages.js';
import {
  foreign,
  inItsLanguage,
  inLanguages,
  langOf,
  organisationName,
  withoutLanguages,
} from '../../../src/templates/languages.js';

const CONTENT = {
  foreign: new Map([
    ['Wet', 'nl'],
    ['Loi', 'fr'],
  ]),
};
const NONE = {foreign: undefined};

describe('a text that has the marks of a sentence in it', () => {
  for (const text of ['\uE000ar\uE001tekst\uE002', '\uE000\uE001\uE002', 'a\uE002b\uE000']) {
    it(`stays as it is: ${JSON.stringify(text)}`, () => {
      expect(inLanguages(text)).to.equal(text);
    });
  }
});

describe('langOf()', () => {
  it('is the language of a text that is in another one', () => {
    expect(langOf('Wet', CONTENT)).to.equal('nl');
    expect(langOf('Loi', CONTENT)).to.equal('fr');
  });

  it('is nothing for a text of the content itself, and where nothing is foreign', () => {
    expect(langOf('Act', CONTENT)).to.equal(nothing);
    expect(langOf('Wet', NONE)).to.equal(nothing);
  });
});

describe('withoutLanguages()', () => {
  it('is the sentence without its marks', () => {
    expect(
      withoutLanguages(`See ${foreign('Wet', CONTENT)}${foreign('Loi', CONTENT)}: GRIP 3`),
    ).to.equal('See WetLoi: GRIP 3');
    expect(withoutLanguages('The mayor leads.')).to.equal('The mayor leads.');
  });
});

describe('inLanguages()', () => {
  it('leaves a sentence without other languages one string', () => {
    expect(inLanguages('The mayor leads.')).to.equal('The mayor leads.');
    expect(inLanguages('')).to.equal('');
    expect(inItsLanguage('Act', CONTENT)).to.equal('Act');
    expect(inItsLanguage('Wet', NONE)).to.equal('Wet');
  });

  for (const [where, sentence, expected] of [
    ['in the middle', `See ${foreign('Wet', CONTENT)}, read today.`, 'See [nl:Wet], read today.'],
    ['at the start', `${foreign('Wet', CONTENT)}, article 5`, '[nl:Wet], article 5'],
    ['at the end', `article 5 of ${foreign('Wet', CONTENT)}`, 'article 5 of [nl:Wet]'],
    ['alone', foreign('Wet', CONTENT), '[nl:Wet]'],
    [
      'next to each other, in two languages',
      foreign('Wet', CONTENT) + foreign('Loi', CONTENT),
      '[nl:Wet][fr:Loi]',
    ],
    ['in a shorter form, by the whole text', `the ${foreign('W', CONTENT, 'Wet')}`, 'the [nl:W]'],
    [
      'with signs of HTML',
      `a ${foreign('<b>&', {foreign: new Map([['<b>&', 'nl']])})}`,
      'a [nl:<b>&]',
    ],
  ] as const) {
    it(`marks a text ${where}, and nothing else`, async () => {
      expect(await shown(inLanguages(sentence))).to.equal(expected);
    });
  }
});

describe('organisationName()', () => {
  const content = {
    ...english,
    foreign: new Map([
      ['Gemeente X', 'nl'],
      ['Y', 'nl'],
    ]),
  };

  it('marks the names and not the words between them', async () => {
    const name = organisationName({name: 'Gemeente X', region: 'Y'}, content);
    expect(await shown(inLanguages(name))).to.equal('[nl:Gemeente X], veiligheidsregio [nl:Y]');
  });

  it('marks a name without a region', async () => {
    const name = organisationName({name: 'Gemeente X'}, content);
    expect(await shown(inLanguages(name))).to.equal('[nl:Gemeente X]');
  });

  it('names a veiligheidsregio once', async () => {
    const region = {name: 'Veiligheidsregio Y', region: 'Y'};
    const own = {
      ...english,
      foreign: new Map([
        ['Veiligheidsregio Y', 'nl'],
        ['Y', 'nl'],
      ]),
    };
    expect(await shown(inLanguages(organisationName(region, own)))).to.equal(
      '[nl:Veiligheidsregio Y]',
    );
  });
});

/** What is rendered, with each piece that has a `lang` as `[lang:text]`. */
async function shown(rendered: string | readonly (string | TemplateResult)[]): Promise<string> {
  const block = await fixture(html`<p>${rendered}</p>`);
  return [...block.childNodes]
    .filter((node) => node.nodeType !== Node.COMMENT_NODE)
    .map((node) =>
      node instanceof Element
        ? `[${node.getAttribute('lang')}:${node.textContent}]`
        : node.textContent,
    )
    .join('');
}
