import {expect} from '@open-wc/testing';
import {assess, type Assessment, type Leader} from '../../../src/content/answers/assess.js';
import {nl} from '../../../src/content/nl/content.js';
import {foreign} from '../../../src/templates/languages.js';
import {seatsText} from '../../../src/templates/leaders.js';

describe('seatsText', () => {
  it('names everyone who leads, after the role, the administrative one first', () => {
    const assessment = seats({
      administrative: [leader('Burgemeester'), leader('Voorzitter')],
      operational: [leader('Leider CoPI')],
    });
    expect(seatsText(assessment, nl)).to.equal(
      'Leidt bestuurlijk: Burgemeester, Voorzitter. Leidt operationeel: Leider CoPI.',
    );
  });

  it('says what the sources say where nobody of the matrix leads, with one full stop', () => {
    const assessment = seats({wheel: [fact('De officieren leiden het werk.')]});
    expect(seatsText(assessment, nl)).to.equal(
      'Leidt bestuurlijk: niemand. Leidt operationeel: De officieren leiden het werk.',
    );
  });

  it('marks the language of what the sources say, without a second full stop', () => {
    const text = 'Officers lead the work.';
    const content = {...nl, foreign: new Map([[text, 'en']])};
    expect(seatsText(seats({wheel: [fact(text)]}), content)).to.match(
      new RegExp(`Leidt operationeel: ${foreign('Officers lead the work', content, text)}\\.$`),
    );
  });

  it('says of each of the two that nobody leads where the content says nothing', () => {
    expect(seatsText(seats({}), nl)).to.equal(
      'Leidt bestuurlijk: niemand. Leidt operationeel: niemand.',
    );
  });
});

/** An assessment of GRIP 0 with only these at the wheel. */
function seats(
  wheel: Partial<Pick<Assessment, 'administrative' | 'operational' | 'wheel'>>,
): Assessment {
  return {...assess({}, nl), administrative: [], operational: [], wheel: [], ...wheel};
}

function leader(name: string): Leader {
  return {id: name, actor: name, name, text: '', sources: []};
}

function fact(text: string): Assessment['wheel'][number] {
  return {id: 'level-0-operationalLead', text, sources: []};
}
