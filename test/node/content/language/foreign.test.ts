import {expect} from 'chai';
import {en} from '../../../../src/content/en/content.js';
import {inEnglish, withForeign} from '../../../../src/content/language/foreign.js';
import {nl} from '../../../../src/content/nl/content.js';

const english = inEnglish(nl, en);

describe('inEnglish()', () => {
  it('marks what stays Dutch, and keeps whence it was translated', () => {
    expect(english.lang).to.equal('en');
    expect(english.translatedFrom).to.equal('nl');
    const {title} = english.publications.find(({id}) => id === 'ibd-ransomware')!;
    expect(english.foreign!.get(title)).to.equal('nl');
    expect([...new Set(english.foreign!.values())]).to.deep.equal(['nl']);
  });

  it('marks no text that is translated, no address, number, date or capitals', () => {
    for (const {text} of english.terms) expect(english.foreign!.has(text), text).to.be.false;
    for (const text of english.foreign!.keys()) {
      expect(text).not.to.match(/^https:|^[\d\s.:-]+$|^GRIP \d$|^(CISO|NCSC)$/);
    }
  });

  it('marks the letters of an abbreviation written out, if those are not English', () => {
    const written = english.terms.flatMap(({full}) => full ?? []);
    const dutch = written.filter((full) => english.foreign!.get(full) === 'nl');
    expect(dutch).to.include('Gecoördineerde Regionale Incidentbestrijdingsprocedure');
    expect(written.filter((full) => !dutch.includes(full))).to.deep.equal([
      'Computer Emergency Response Team',
      'Chief Information Security Officer',
      'Computer Security Incident Response Team',
    ]);
  });

  it('marks not what is English in the Dutch content', () => {
    const {title} = nl.publications[0]!;
    const dutch = {...nl, foreign: new Map([[title, 'en']])};
    expect(inEnglish(nl, {}).foreign!.get(title)).to.equal('nl');
    expect(inEnglish(dutch, {}).foreign!.has(title)).to.be.false;
  });

  it('marks a text of the content only where a visitor reads it', () => {
    const {foreign} = inEnglish(nl, {});
    expect(foreign!.has(nl.roads[0]!.id)).to.be.false;
    expect(foreign!.get(nl.roads[0]!.title)).to.equal('nl');
  });
});

describe('withForeign()', () => {
  const file = {
    lang: 'nl',
    organisation: {name: 'Gemeente Waterrijk'},
    contacts: [{id: 'piket', name: 'Jan de Boer', phone: '0612 34 56 78', role: 'CISO'}],
  };

  it('marks the texts of a file in another language, and only what is read', () => {
    const foreign = withForeign(english, file, 'nl')!;
    const added = [...foreign.keys()].filter((text) => !english.foreign!.has(text));
    expect(added).to.have.members(['Gemeente Waterrijk', 'Jan de Boer']);
    expect(foreign.get('Jan de Boer')).to.equal('nl');
  });

  it('leaves the content below as it is', () => {
    const {size} = english.foreign!;
    withForeign(english, file, 'nl');
    expect(english.foreign!.size).to.equal(size);
  });

  it('marks nothing more for a file in the language of the content', () => {
    expect(withForeign(nl, file, 'nl')).to.equal(nl.foreign);
    expect(withForeign(english, file, 'en')).to.equal(english.foreign);
  });

  it('marks a file in a third language as that', () => {
    expect(withForeign(nl, {title: 'Frisian wurden'}, 'fy')!.get('Frisian wurden')).to.equal('fy');
  });

  it('ends with a file that goes round, and with one that is deep', () => {
    const round: Record<string, unknown> = {again: undefined, name: 'Rondom'};
    round['again'] = [round];
    expect(withForeign(nl, round, 'en')!.get('Rondom')).to.equal('en');
    let deep: object = {name: 'Diep beneden'};
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(withForeign(nl, deep, 'en')!.get('Diep beneden')).to.equal('en');
  });
});
