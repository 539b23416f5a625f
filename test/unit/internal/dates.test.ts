import {expect} from '@open-wc/testing';
import {formatDate, isoDay, olderThanAYear} from '../../../src/internal/dates.js';

describe('formatDate', () => {
  for (const [date, text] of [
    ['2021', '2021'],
    ['2021-02', 'februari 2021'],
    ['2021-02-01', '1 februari 2021'],
    ['2020-02-29', '29 februari 2020'],
    ['2022-05', 'mei 2022'],
    ['1999-12-31', '31 december 1999'],
    ['2000-01-01', '1 januari 2000'],
    ['0001', '1'],
    ['0001-03', 'maart 1'],
    ['9999-12-31', '31 december 9999'],
  ] as const) {
    it(`writes ${date} as "${text}" in Dutch`, () => {
      expect(formatDate(date, 'nl')).to.equal(text);
    });
  }

  for (const [date, text] of [
    ['2021', '2021'],
    ['2021-02', 'February 2021'],
    ['2021-02-01', '1 February 2021'],
  ] as const) {
    it(`writes ${date} as "${text}" in English`, () => {
      expect(formatDate(date, 'en')).to.equal(text);
    });
  }

  it('writes the same date again in another language', () => {
    expect(formatDate('2021-03', 'nl')).to.equal('maart 2021');
    expect(formatDate('2021-03', 'en')).to.equal('March 2021');
  });

  for (const date of [
    '2021-02-30',
    '2021-02-29',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-01-00',
    '0000',
    '0000-01-01',
    '2021-1-1',
    '21',
    '02021',
    '2021-',
    '2021-02-',
    '2021-02-01T00:00',
    ' 2021',
    '2021 ',
    '2021\n',
    '-2021',
    '+002021-01-01',
    '1 februari 2021',
    'februari 2021',
    '01-02-2021',
    '२०२१',
    'gisteren',
    '',
  ]) {
    it(`knows that ${JSON.stringify(date)} is no date`, () => {
      expect(formatDate(date, 'nl')).to.be.undefined;
    });
  }
});

describe('olderThanAYear', () => {
  for (const [day, today, older] of [
    ['2025-11-21', '2026-11-22', true],
    ['2025-11-22', '2026-11-22', false],
    ['2026-11-22', '2026-11-22', false],
    ['2027-01-01', '2026-11-22', false],
    ['2023-02-28', '2024-02-29', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
  ] as const) {
    it(`says ${older ? 'yes' : 'no'} of ${day} on ${today}`, () => {
      expect(olderThanAYear(day, new Date(`${today}T12:00`))).to.equal(older);
    });
  }
});

describe('isoDay', () => {
  it('is the day on the clock of the visitor', () => {
    expect(isoDay(new Date(2026, 0, 5, 0, 1))).to.equal('2026-01-05');
    expect(isoDay(new Date(2026, 11, 31, 23, 59))).to.equal('2026-12-31');
  });
});
