import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type Birth, addsToBirth, birthsDiffer, fullerBirth, untoldBirth, yearOfBirth } from './birth.ts';

const day = (iso: string): Birth => ({ bornOn: isoDate(iso), bornYear: null });
const year = (bornYear: number): Birth => ({ bornOn: null, bornYear });

describe('births of which the day or only the year is told', () => {
  test.each<[string, Birth, Birth, boolean]>([
    ['a day where nothing is known', untoldBirth, day('1985-06-05'), true],
    ['a year where nothing is known', untoldBirth, year(1985), true],
    ['nothing', untoldBirth, untoldBirth, false],
    ['the day of a known year', year(1985), day('1985-06-05'), true],
    ['a day of another year', year(1985), day('1986-06-05'), false],
    ['another year', year(1985), year(1986), false],
    ['the year of a known day', day('1985-06-05'), year(1985), false],
    ['another day', day('1985-06-05'), day('1985-06-06'), false],
  ])('%s is news: %#', (_, kept, told, isNews) => expect(addsToBirth(kept, told)).toBe(isNews));

  test.each<[Birth, Birth, boolean]>([
    [day('1985-06-05'), year(1985), false],
    [year(1985), day('1986-01-01'), true],
    [year(1985), year(1986), true],
    [day('1985-06-05'), day('1985-06-06'), true],
    [untoldBirth, year(1985), false],
  ])('contradiction of %o and %o', (one, other, differ) => {
    expect(birthsDiffer(one, other)).toBe(differ);
    expect(birthsDiffer(other, one)).toBe(differ);
  });

  test('the fuller telling, and its year', () => {
    expect(fullerBirth(year(1985), day('1985-06-05'))).toEqual(day('1985-06-05'));
    expect(fullerBirth(year(1985), untoldBirth)).toEqual(year(1985));
    expect(fullerBirth(untoldBirth, year(1985))).toEqual(year(1985));
    expect([day('1985-06-05'), year(1985), untoldBirth].map(yearOfBirth)).toEqual([1985, 1985, null]);
  });
});
