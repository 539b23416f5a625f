import {expect} from 'chai';
import {endOf} from '../../../../src/content/answers/deadlines.js';
import {nl} from '../../../../src/content/nl/content.js';

/** In the time zone; a moment without a zone is one there. */
interface Case {
  readonly what: string;
  readonly zone: string;
  readonly known: string;
  readonly hours: number;
  readonly months?: number;
  /** With the offset that the zone then has. */
  readonly end: string;
}

const AMSTERDAM = 'Europe/Amsterdam';

/** By the calendar, written by hand. */
const CASES: readonly Case[] = [
  {
    what: 'an ordinary day',
    zone: AMSTERDAM,
    known: '2026-12-01T14:05',
    hours: 24,
    end: '2026-12-02T14:05+01:00',
  },
  {
    what: 'the night in which the clock goes forward: 24 real hours',
    zone: AMSTERDAM,
    known: '2027-03-27T22:30',
    hours: 24,
    end: '2027-03-28T23:30+02:00',
  },
  {
    what: 'the night in which the clock goes back: 24 real hours',
    zone: AMSTERDAM,
    known: '2026-10-24T22:30',
    hours: 24,
    end: '2026-10-25T21:30+01:00',
  },
  {
    what: 'the hour that comes twice: its second time',
    zone: AMSTERDAM,
    known: '2026-10-24T03:30',
    hours: 24,
    end: '2026-10-25T02:30+01:00',
  },
  {
    what: '72 hours over the change of clock',
    zone: AMSTERDAM,
    known: '2026-10-23T12:00',
    hours: 72,
    end: '2026-10-26T11:00+01:00',
  },
  {
    what: 'a leap day',
    zone: AMSTERDAM,
    known: '2028-02-28T09:00',
    hours: 24,
    end: '2028-02-29T09:00+01:00',
  },
  {
    what: 'the end of a year',
    zone: AMSTERDAM,
    known: '2026-12-30T09:00',
    hours: 72,
    end: '2027-01-02T09:00+01:00',
  },
  {
    what: 'a month after 72 hours',
    zone: AMSTERDAM,
    known: '2026-12-01T14:05',
    hours: 72,
    months: 1,
    end: '2027-01-04T14:05+01:00',
  },
  {
    what: 'a month into one that is too short: its last day',
    zone: AMSTERDAM,
    known: '2027-01-28T10:00',
    hours: 72,
    months: 1,
    end: '2027-02-28T10:00+01:00',
  },
  {
    what: 'a month into a February with a leap day',
    zone: AMSTERDAM,
    known: '2028-01-28T10:00',
    hours: 72,
    months: 1,
    end: '2028-02-29T10:00+01:00',
  },
  {
    what: 'a month over the change of clock: the same time of day',
    zone: AMSTERDAM,
    known: '2027-03-12T10:00',
    hours: 72,
    months: 1,
    end: '2027-04-15T10:00+02:00',
  },
  {
    what: 'the Caribbean Netherlands, where the clock does not change',
    zone: 'America/Curacao',
    known: '2027-03-27T22:30',
    hours: 24,
    end: '2027-03-28T22:30-04:00',
  },
  {
    what: 'the Caribbean Netherlands, at the end of a month',
    zone: 'America/Curacao',
    known: '2027-01-28T23:00',
    hours: 72,
    months: 1,
    end: '2027-02-28T23:00-04:00',
  },
  {
    what: 'New York, on its own day of the change',
    zone: 'America/New_York',
    known: '2027-03-13T12:00',
    hours: 24,
    end: '2027-03-14T13:00-04:00',
  },
  {
    what: 'New York, on a leap day',
    zone: 'America/New_York',
    known: '2028-02-26T12:00',
    hours: 72,
    end: '2028-02-29T12:00-05:00',
  },
];

describe('the end of a term', () => {
  const own = process.env['TZ'];

  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  for (const {what, zone, known, hours, months, end} of CASES) {
    it(`is right for ${what}, in ${zone}`, () => {
      process.env['TZ'] = zone;
      const found = endOf({hours, months}, new Date(known));
      expect(found.toISOString()).to.equal(new Date(end).toISOString());
    });
  }

  it('leaves the moment as it was', () => {
    const known = new Date('2026-12-01T14:05Z');
    endOf({hours: 72, months: 1}, known);
    expect(known.toISOString()).to.equal('2026-12-01T14:05:00.000Z');
  });

  it('is that of the law: 24 and 72 hours and a month, and 72 hours for personal data', () => {
    const terms = nl.deadlines.map(({id, hours, months = 0}) => `${id} ${hours} + ${months}`);
    expect(terms).to.deep.equal([
      'cbw-warning 24 + 0',
      'cbw-notification 72 + 0',
      'ap 72 + 0',
      'cbw-final 72 + 1',
    ]);
  });
});
