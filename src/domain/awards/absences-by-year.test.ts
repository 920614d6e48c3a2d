import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type KeptAbsence, absencesByYear } from './absences-by-year.ts';

const leave = (id: string, from: string, to: string, kind: KeptAbsence['kind'] = 'om'): KeptAbsence => ({
  id,
  kind,
  from: isoDate(from),
  to: isoDate(to),
  result: null,
});
const days = (absences: readonly KeptAbsence[], school = false) =>
  absencesByYear(absences, school).map(({ id, fact }) => [id, fact.year, fact.weekdays]);

describe('the Mondays to Fridays of a leave', () => {
  it('leave out the weekend and the day of return', () => {
    // Thursday 3 September 2015 to Tuesday the 8th: Thursday, Friday, Monday.
    expect(days([leave('a', '2015-09-03', '2015-09-08')])).toEqual([['a', 2015, 3]]);
    expect(days([leave('a', '2015-09-05', '2015-09-07')])).toEqual([['a', 2015, 0]]);
    expect(days([leave('a', '2015-09-04', '2015-09-05')])).toEqual([['a', 2015, 1]]);
  });

  it('are those of each calendar year, or of each school year from 1 August', () => {
    const long = [leave('a', '2014-12-31', '2016-01-02')];
    expect(days(long)).toEqual([
      ['a', 2014, 1],
      ['a', 2015, 261],
      ['a', 2016, 1],
    ]);
    const summer = [leave('a', '2015-07-31', '2015-08-04')];
    expect(days(summer)).toEqual([['a', 2015, 2]]);
    expect(days(summer, true)).toEqual([
      ['a', 2015, 1],
      ['a', 2016, 1],
    ]);
    expect(days([leave('a', '2015-07-27', '2015-08-01')], true)).toEqual([['a', 2015, 5]]);
  });

  it('that two leaves share count once, whichever is told first; maternity beside it takes nothing away', () => {
    const first = leave('a', '2015-09-07', '2015-09-12');
    const second = leave('b', '2015-09-10', '2015-09-19', 'khac');
    expect(days([first, second])).toEqual([
      ['a', 2015, 5],
      ['b', 2015, 5],
    ]);
    expect(days([second, first])).toEqual([
      ['b', 2015, 5],
      ['a', 2015, 5],
    ]);
    expect(days([leave('b', '2015-09-07', '2015-09-12'), leave('a', '2015-09-10', '2015-09-19')])).toEqual([
      ['b', 2015, 5],
      ['a', 2015, 5],
    ]);
    const within = leave('c', '2015-09-08', '2015-09-10');
    expect(days([first, within])).toEqual([
      ['a', 2015, 5],
      ['c', 2015, 0],
    ]);
    expect(days([leave('x', '2015-09-07', '2015-09-12'), leave('w', '2015-09-07', '2015-09-12')])).toEqual([
      ['x', 2015, 0],
      ['w', 2015, 5],
    ]);
    const maternity = leave('m', '2015-09-01', '2015-12-01', 'thai_san');
    expect(days([maternity, first]).at(-1)).toEqual(['a', 2015, 5]);
    expect(
      days([leave('a', '2015-09-01', '2015-12-01'), leave('m', '2015-09-07', '2015-09-12', 'thai_san')])[1],
    ).toEqual(['m', 2015, 5]);
  });

  it('do not measure a training, whose months are those of the whole', () => {
    expect(absencesByYear([{ ...leave('t', '2014-09-01', '2015-09-01', 'dao_tao'), result: 'gioi' }], false)).toEqual([
      { id: 't', fact: { kind: 'dao_tao', year: 2014, months: 12, result: 'gioi' } },
      { id: 't', fact: { kind: 'dao_tao', year: 2015, months: 12, result: 'gioi' } },
    ]);
  });
});
