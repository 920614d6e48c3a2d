import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { initiativesIn, person, rated } from './cases/facts.ts';
import type { PersonFacts } from './facts.ts';
import { moveFacts } from './moved-facts.ts';

const record = (shift: (year: number) => number): PersonFacts =>
  person({
    bornOn: isoDate(`${shift(1990)}-05-01`),
    employments: [
      { unit: 'A', from: isoDate(`${shift(2010)}-01-01`), to: isoDate(`${shift(2019)}-12-31`) },
      { unit: 'B', from: isoDate(`${shift(2020)}-01-01`), to: null },
    ],
    ratings: rated('HT_TOT', shift(2023), shift(2024)),
    initiatives: initiativesIn('co_so', shift(2024)),
    disciplines: [{ kind: 'khien_trach', from: isoDate(`${shift(2022)}-03-01`), to: isoDate(`${shift(2022)}-06-01`) }],
    absences: [{ kind: 'om', year: shift(2023), workingDays: 12 }],
    awards: [
      { code: 'LDTT', year: shift(2022) },
      { code: 'LDTT', year: shift(2023), decidedOn: isoDate(`${shift(2024)}-02-01`) },
    ],
  });

describe('a record moved in time', () => {
  it('is the same so many years earlier or later, every year and day of it', () => {
    expect(
      moveFacts(
        record((year) => year),
        -3,
      ),
    ).toEqual(record((year) => year - 3));
    expect(
      moveFacts(
        record((year) => year),
        2,
      ),
    ).toEqual(record((year) => year + 2));
  });

  it('does not make up what was not recorded', () => {
    const bare: PersonFacts = { recipient: 'ca_nhan', group: 'can_bo' };
    expect(moveFacts(bare, -3)).toEqual(bare);
    expect(Object.keys(moveFacts(bare, -3))).toEqual(['recipient', 'group']);
    const [award] = moveFacts(person({ awards: [{ code: 'LDTT', year: 2022 }] }), -3).awards ?? [];
    expect(Object.keys(award ?? {})).toEqual(['year', 'code'].toSorted());
  });
});
