import {expect} from '@open-wc/testing';
import {dictionary, inWords, language, speak} from '../../../src/internal/dictionary.js';

const texts = dictionary('test-words', {
  title: {nl: 'Wie zit er aan het stuur?', en: 'Who is at the wheel?', note: 'Heading.'},
  about: {nl: 'Meer over {level}: {what}', en: '{what}: more about {level}'},
  found: {
    nl: {zero: 'Niets gevonden', one: '1 gevonden', other: '{count} gevonden'},
    en: {zero: 'Nothing found', one: '1 found', other: '{count} found'},
  },
  changed: {
    nl: {one: 'Bij {level} 1 rij', other: 'Bij {level} {count} rijen'},
    en: {one: '1 row at {level}', other: '{count} rows at {level}'},
  },
  roles: {
    advises: {nl: 'adviseert', en: 'advises'},
    'own-systems': {nl: 'zorgt voor eigen systemen', en: 'looks after its own systems'},
  },
});

describe('a dictionary', () => {
  afterEach(() => speak('nl', {}));

  it('speaks Dutch until it is told otherwise', () => {
    expect(language()).to.equal('nl');
    expect(texts.title()).to.equal('Wie zit er aan het stuur?');
    expect(texts.roles['own-systems']()).to.equal('zorgt voor eigen systemen');
  });

  it('speaks English, and Dutch again', () => {
    const {title} = texts;
    speak('en');
    expect(language()).to.equal('en');
    expect(title()).to.equal('Who is at the wheel?');
    expect(texts.roles.advises()).to.equal('advises');
    speak('nl');
    expect(title()).to.equal('Wie zit er aan het stuur?');
  });

  it('fills in values where a language has them', () => {
    expect(texts.about({level: 'GRIP 3', what: 'teams'})).to.equal('Meer over GRIP 3: teams');
    speak('en');
    expect(texts.about({level: 'GRIP 3', what: 'teams'})).to.equal('teams: more about GRIP 3');
  });

  for (const value of ['$&', "$'$`$1$$", '{what}', '{level}', '<b>', '\\', '']) {
    it(`fills in "${value}" as it is`, () => {
      expect(texts.about({level: value, what: 'x'})).to.equal(`Meer over ${value}: x`);
      expect(texts.about({level: 'x', what: value})).to.equal(`Meer over x: ${value}`);
    });
  }

  for (const [count, dutch, inEnglish] of [
    [0, 'Niets gevonden', 'Nothing found'],
    [1, '1 gevonden', '1 found'],
    [2, '2 gevonden', '2 found'],
    [1000, '1000 gevonden', '1000 found'],
    [0.5, '0.5 gevonden', '0.5 found'],
  ] as const) {
    it(`has its own sentence for ${count}`, () => {
      expect(texts.found({count})).to.equal(dutch);
      speak('en');
      expect(texts.found({count})).to.equal(inEnglish);
    });
  }

  it('says none in the plural where no sentence is only for that', () => {
    expect(texts.changed({count: 0, level: 'GRIP 3'})).to.equal('Bij GRIP 3 0 rijen');
    expect(texts.changed({count: 1, level: 'GRIP 3'})).to.equal('Bij GRIP 3 1 rij');
  });

  it('gives all words of a group, in its order', () => {
    speak('en');
    expect(Object.entries(inWords(texts.roles))).to.deep.equal([
      ['advises', 'advises'],
      ['own-systems', 'looks after its own systems'],
    ]);
  });
});

describe('English words from a file', () => {
  afterEach(() => speak('nl', {}));

  it('go before those in the dictionary, which say what the file does not', () => {
    speak('en', {
      'test-words': {title: 'At the wheel', found: {one: 'One', other: 'Found {count}'}, roles: {}},
    });
    expect(texts.title()).to.equal('At the wheel');
    expect(texts.found({count: 0})).to.equal('Found 0');
    expect(texts.roles.advises()).to.equal('advises');
  });

  it('stay for the next time', () => {
    speak('en', {'test-words': {title: 'At the wheel'}});
    speak('nl');
    expect(texts.title()).to.equal('Wie zit er aan het stuur?');
    speak('en');
    expect(texts.title()).to.equal('At the wheel');
  });

  it('are by place for a dictionary that the build made a list of', () => {
    // The build's form has no type: only the built script holds it.
    const [title, roles] = Object.values(
      dictionary('built', ['Titel', {advises: 'adviseert'}] as never),
    ) as unknown as [() => string, Record<string, () => string>];
    expect(title()).to.equal('Titel');
    expect(roles['advises']!()).to.equal('adviseert');
    speak('en', {built: {title: 'Title', roles: {advises: 'advises'}}});
    expect(title()).to.equal('Title');
    expect(roles['advises']!()).to.equal('advises');
  });
});

describe('a page that gives every object properties of its own', () => {
  const everyObject = Object.prototype as Record<string, unknown>;

  afterEach(() => {
    for (const name of ['test-words', 'title', 'zero', 'advises', 'en']) {
      Reflect.deleteProperty(everyObject, name);
    }
    speak('nl', {});
  });

  it('puts no words in our mouth', () => {
    speak('en', {'test-words': {roles: {}}});
    Object.assign(everyObject, {
      'test-words': {title: 'From the page'},
      title: 'From the page',
      advises: 'From the page',
      zero: 'From the page',
      en: 'From the page',
    });
    expect(texts.title()).to.equal('Who is at the wheel?');
    expect(texts.roles.advises()).to.equal('advises');
    expect(texts.changed({count: 0, level: 'GRIP 3'})).to.equal('0 rows at GRIP 3');
  });
});

/** Never runs: the compiler says what is wrong here, and fails when it no longer does. */
export function wrong(): void {
  // @ts-expect-error There is no English.
  dictionary('wrong', {title: {nl: 'Titel'}});
  // @ts-expect-error There is no Dutch.
  dictionary('wrong', {title: {en: 'Title'}});
  // @ts-expect-error The English has no {level}.
  dictionary('wrong', {title: {nl: 'Meer over {level}', en: 'More about it'}});
  // @ts-expect-error The English has another name for the value.
  dictionary('wrong', {title: {nl: 'Meer over {level}', en: 'More about {levels}'}});
  // @ts-expect-error Nor may English ask for more.
  dictionary('wrong', {group: {title: {nl: 'Meer', en: 'More about {level}'}}});
  // @ts-expect-error One plural form is missing.
  dictionary('wrong', {title: {nl: {one: 'Een', other: 'Meer'}, en: {other: 'More'}}});
  // @ts-expect-error A plural is one in both languages.
  dictionary('wrong', {title: {nl: {one: 'Een', other: 'Meer'}, en: 'More'}});
  dictionary('wrong', {
    // @ts-expect-error The values of a plural form are the same too.
    title: {nl: {one: 'Een', other: 'Meer van {what}'}, en: {one: 'One', other: 'More'}},
  });
  // @ts-expect-error Phrases are data.
  dictionary('wrong', {title: {nl: () => 'Titel', en: () => 'Title'}});
  // @ts-expect-error The value is missing.
  texts.about({level: 'GRIP 3'});
  // @ts-expect-error All values are missing.
  texts.about();
  // @ts-expect-error There is no such value.
  texts.about({level: 'GRIP 3', what: 'teams', who: 'CISO'});
  // @ts-expect-error A title has no values.
  texts.title({level: 'GRIP 3'});
  // @ts-expect-error A count is a number.
  texts.found({count: '1'});
  // @ts-expect-error There is no such role.
  texts.roles.leads();
}
