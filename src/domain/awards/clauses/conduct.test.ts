import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { household, person } from '../cases/facts.ts';
import type { Discipline, Facts, PersonFacts } from '../facts.ts';
import { notDisciplined } from './discipline.ts';
import { notUnderProceedings } from './proceedings.ts';

const { proceedings: _proceedings, disciplines: _disciplines, ...unrecorded } = person();

describe('proceedings', () => {
  const matter = (from: string, clearedOn: string | null) => ({
    from: isoDate(from),
    clearedOn: clearedOn === null ? null : isoDate(clearedOn),
  });

  it('bar while they run: from their first day until the day before they are cleared', () => {
    const proceedings = [
      matter('2021-12-20', null),
      matter('2021-12-21', null),
      matter('2021-01-01', '2021-12-20'),
      matter('2021-01-01', '2021-12-21'),
      matter('2022-01-01', '2022-02-01'),
    ];
    expect(notUnderProceedings(asked(person({ proceedings })))).toEqual({
      rule: 'not-under-proceedings',
      citation: cite('TT_12_2019', 'Đ2'),
      confirmed: true,
      verdict: 'not-met',
      expected: { name: 'open-proceedings', value: 0 },
      actual: { name: 'open-proceedings', value: 2 },
      evidence: ['proceedings/0', 'proceedings/3'],
    });
    expect(notUnderProceedings(asked(household({ proceedings: proceedings.slice(1, 3) })))).toMatchObject({
      verdict: 'met',
      actual: { value: 0 },
      evidence: [],
    });
  });

  it.each([
    ['2023-12-31', cite('TT_12_2019', 'Đ2')],
    ['2024-01-01', cite('ND_98_2023', 'Đ4')],
    ['2025-06-30', cite('ND_98_2023', 'Đ4')],
    ['2025-07-01', cite('ND_152_2025', 'Đ4 k4')],
  ])('on %s stand in %o', (day, citation) => {
    expect(notUnderProceedings(asked(person(), { asOf: isoDate(day) })).citation).toEqual(citation);
  });

  it('cannot be told when nobody asked', () => {
    expect(notUnderProceedings(asked<Facts>(unrecorded))).toMatchObject({
      verdict: 'unknown',
      missing: ['proceedings'],
    });
  });
});

describe('discipline', () => {
  const citation = cite('LUAT_39_2013', 'Đ10');
  const clause = notDisciplined('not-disciplined', citation);
  const under = (from: string, to: string): Discipline => ({
    kind: 'khien_trach',
    from: isoDate(from),
    to: isoDate(to),
  });
  const asking = (disciplines: readonly Discipline[], more: Partial<PersonFacts> = {}) =>
    clause(asked(person({ disciplines, ...more })));

  it('bars when in force on any day of the year, the first and the last too', () => {
    const disciplines = [
      under('2020-01-01', '2020-12-31'),
      under('2020-06-01', '2021-01-01'),
      under('2021-12-31', '2022-12-30'),
      under('2022-01-01', '2022-12-31'),
    ];
    expect(asking(disciplines)).toEqual({
      rule: 'not-disciplined',
      citation,
      confirmed: true,
      verdict: 'not-met',
      expected: { name: 'disciplines-in-year', value: 0 },
      actual: { name: 'disciplines-in-year', value: 2 },
      evidence: ['disciplines/1', 'disciplines/2'],
    });
    expect(asking([under('2020-01-01', '2020-12-31'), under('2022-01-01', '2022-12-31')])).toMatchObject({
      verdict: 'met',
      evidence: [],
    });
  });

  it('bars in the school year in which it was in force', () => {
    const school = { reviewCycle: 'school' } as const;
    expect(asking([under('2020-07-01', '2020-08-01')], school).verdict).toBe('not-met');
    expect(asking([under('2020-07-01', '2020-07-31')], school).verdict).toBe('met');
    expect(asking([under('2021-08-01', '2021-12-31')], school).verdict).toBe('met');
  });

  it('cannot be told when nobody recorded', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['disciplines'] });
  });
});
