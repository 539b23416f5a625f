import {expect} from 'chai';
import {eventsFor, readShared, withShared, type Shared} from '../../../src/context/share.js';

const WHOLE: Shared = {
  phase: 'warm',
  road: 'incidents',
  society: 'yes',
  boundary: 'municipality',
  vital: 'no',
  level: '4',
  role: 'mayor',
  actor: 'mayor',
};

describe('withShared', () => {
  it('adds what is known to an address', () => {
    expect(withShared('https://waterbergen.example/crisis', WHOLE)).to.equal(
      'https://waterbergen.example/crisis?cwk-phase=warm&cwk-road=incidents&cwk-society=yes' +
        '&cwk-boundary=municipality&cwk-vital=no&cwk-level=4&cwk-role=mayor&cwk-actor=mayor',
    );
  });

  it('adds nothing for what nobody knows', () => {
    expect(withShared('https://waterbergen.example/', {level: undefined})).to.equal(
      'https://waterbergen.example/',
    );
  });

  it('leaves the query and the hash of the page as they are', () => {
    expect(
      withShared('https://waterbergen.example/?q=a%20b&empty&x=1+2&cwk-theme=blauw#hulp', {
        level: '3',
      }),
    ).to.equal('https://waterbergen.example/?q=a%20b&empty&x=1+2&cwk-theme=blauw&cwk-level=3#hulp');
  });

  it('replaces what an earlier link said, also where it was written in another way', () => {
    expect(
      withShared('https://waterbergen.example/?cwk-level=2&cwk%2Drole=ciso&q=1', {level: '3'}),
    ).to.equal('https://waterbergen.example/?q=1&cwk-level=3');
  });

  it('keeps a hostile value a value', () => {
    const href = withShared('https://waterbergen.example/', {actor: 'a&b=#c"<'});
    expect(href).to.equal('https://waterbergen.example/?cwk-actor=a%26b%3D%23c%22%3C');
  });
});

describe('readShared', () => {
  it('reads back what was added', () => {
    const {search} = new URL(withShared('https://waterbergen.example/?q=1#hulp', WHOLE));
    expect(readShared(search)).to.deep.equal({shared: WHOLE, problems: []});
  });

  for (const search of ['', '?', '?q=1&level=3', '?CWK-LEVEL=3']) {
    it(`reads nothing from ${JSON.stringify(search)}`, () => {
      expect(readShared(search)).to.deep.equal({shared: {}, problems: []});
    });
  }

  for (const level of ['unknown', '0', '5']) {
    it(`reads the level ${level}`, () => {
      expect(readShared(`?cwk-level=${level}`).shared).to.deep.equal({level});
    });
  }

  it('leaves out what it does not know, and says so', () => {
    expect(readShared('?cwk-level=9&cwk-role=ciso&cwk-society=')).to.deep.equal({
      shared: {role: 'ciso'},
      problems: [
        'cwk-society in the address must be one of yes, no, but was "".',
        'cwk-level in the address must be one of unknown, 0, 1, 2, 3, 4, 5, but was "9".',
      ],
    });
  });

  for (const actor of ['<img src=x>', 'a'.repeat(65), 'constructor!']) {
    it(`refuses the actor ${JSON.stringify(actor.slice(0, 12))}`, () => {
      const {shared, problems} = readShared(`?cwk-actor=${encodeURIComponent(actor)}`);
      expect(shared).to.deep.equal({});
      expect(problems).to.have.lengthOf(1);
    });
  }

  it('repeats only the start of a long value', () => {
    const [problem] = readShared(`?cwk-level=${'9'.repeat(1_000_000)}`).problems;
    expect(problem).to.have.lengthOf.below(200);
  });

  it('takes the first of two values', () => {
    expect(readShared('?cwk-level=2&cwk-level=3').shared).to.deep.equal({level: '2'});
  });
});

describe('eventsFor', () => {
  it('makes one event for each thing that is known', () => {
    expect(eventsFor(WHOLE).map(({type}) => type)).to.deep.equal([
      'cwk-phase-select',
      'cwk-road-select',
      'cwk-society-select',
      'cwk-boundary-select',
      'cwk-vital-select',
      'cwk-level-select',
      'cwk-role-select',
    ]);
  });

  it('makes none for what nobody knows', () => {
    expect(eventsFor({road: undefined})).to.deep.equal([]);
  });
});
