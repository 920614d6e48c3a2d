import { describe, expect, it } from 'vitest';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { held, person } from '../cases/facts.ts';
import type { PersonFacts } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../law-settings.ts';
import { heldInSuccession, provincialTitleTwice } from './succession.ts';

const citation = cite('ND_91_2017', 'Đ10');
const carried = { citation, confirmed: true };
const { awards: _awards, ...unrecorded } = person();
const byAwards = { settings: { ...DEFAULT_SETTINGS, succession: 'awards' } } as const;

describe('a yearly title in succession', () => {
  const clause = heldInSuccession<PersonFacts>('three-times', citation, { code: 'CSTD_CO_SO', times: 3 });
  const years = (...list: number[]) => person({ awards: held('CSTD_CO_SO', ...list) });

  it('stands on the titles of the chain, the reviewed year the last', () => {
    const awards = [...held('LDTT', 2020), ...held('CSTD_CO_SO', 2017, 2019, 2020, 2021, 2021, 2022)];
    expect(clause(asked(person({ awards })))).toEqual({
      ...carried,
      rule: 'three-times',
      verdict: 'met',
      expected: { name: 'titles-in-succession', value: 3 },
      actual: { name: 'titles-in-succession', value: 3 },
      evidence: ['awards/2', 'awards/3', 'awards/4', 'awards/5'],
    });
  });

  it.each<[string, readonly number[], number]>([
    ['a year without the title breaks it', [2018, 2019, 2021], 1],
    ['two records of one year are one time', [2020, 2020, 2021], 2],
    ['one that ended the year before has ended', [2018, 2019, 2020], 0],
    ['none', [], 0],
  ])('%s', (_, list, length) => {
    expect(clause(asked(years(...list)))).toMatchObject({ verdict: 'not-met', actual: { value: length } });
  });

  it('may end the year before where the clause allows it, and no earlier', () => {
    const before = heldInSuccession<PersonFacts>('twice', citation, { code: 'CSTD_CO_SO', times: 2, endsBefore: true });
    expect(before(asked(years(2019, 2020))).verdict).toBe('met');
    expect(before(asked(years(2018, 2019)))).toMatchObject({ verdict: 'not-met', actual: { value: 0 }, evidence: [] });
  });

  it('goes over a gap where the office counts award after award', () => {
    expect(clause(asked(years(2015, 2018, 2021), byAwards)).verdict).toBe('met');
    expect(clause(asked(years(2015, 2018, 2021))).verdict).toBe('not-met');
  });

  it('cannot be told without the awards', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['awards'] });
  });
});

describe('Chiến sĩ thi đua cấp tỉnh twice in succession', () => {
  const clause = provincialTitleTwice<PersonFacts>('provincial-twice', citation);
  const years = (...list: number[]) => person({ awards: held('CSTD_BO_TINH', ...list) });
  const disjoint = { settings: { ...DEFAULT_SETTINGS, provincialWindows: 'disjoint' } } as const;
  const length = (list: readonly number[], moment = {}) => clause(asked(years(...list), moment)).actual?.value;

  it('stands on both titles', () => {
    const awards = [...held('CSTD_CO_SO', 2021), ...held('CSTD_BO_TINH', 2018, 2021)];
    expect(clause(asked(person({ awards })))).toEqual({
      ...carried,
      rule: 'provincial-twice',
      verdict: 'met',
      expected: { name: 'titles-in-succession', value: 2 },
      actual: { name: 'titles-in-succession', value: 2 },
      evidence: ['awards/1', 'awards/2'],
    });
    expect(clause(asked(years(2021))).verdict).toBe('not-met');
  });

  it.each<[string, readonly number[], number]>([
    ['the second follows within three years', [2018, 2021], 2],
    ['four years are too many', [2017, 2021], 1],
    ['windows may share years', [2020, 2021], 2],
    ['the second may be of the year before', [2017, 2020], 2],
    ['but not older', [2016, 2019], 0],
    ['the better of two ends counts', [2015, 2018, 2021], 3],
    ['nothing held', [], 0],
  ])('%s', (_, list, times) => {
    expect(length(list)).toBe(times);
  });

  it('needs three own years for each where the office counts so, the nearer titles passed over', () => {
    expect(length([2019, 2021], disjoint)).toBe(1);
    expect(length([2018, 2021], disjoint)).toBe(2);
    expect(length([2018, 2020, 2021], disjoint)).toBe(2);
    expect(length([2017, 2020, 2021], disjoint)).toBe(2);
  });

  it('goes over longer gaps where the office counts award after award', () => {
    expect(length([2010, 2021], byAwards)).toBe(2);
  });

  it('cannot be told without the awards', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['awards'] });
  });
});
