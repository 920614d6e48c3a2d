import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import type { Finding } from '../../law/verdict.ts';
import { collective, person } from '../cases/facts.ts';
import { check } from '../check.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';

const DAY_2021 = '2021-12-20';
const DAY_2024 = '2024-12-20';

const everyRule = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ rule, parts = [] }) => [rule, ...everyRule(parts)]);

const asks = (facts: PersonFacts | CollectiveFacts, award: string, day: string, rule: string): boolean =>
  everyRule(must(check({ facts, award, year: Number(day.slice(0, 4)), asOf: isoDate(day) })).findings).includes(rule);

const PEOPLE: readonly PersonFacts['group'][] = [
  'can_bo',
  'cong_nhan',
  'nong_dan',
  'lao_dong_khac',
  'doanh_nhan',
  'tri_thuc',
  'vu_trang',
  'nuoc_ngoai',
];
const COLLECTIVES: readonly CollectiveFacts['group'][] = [
  'co_quan',
  'doanh_nghiep',
  'vu_trang',
  'bo_tinh',
  'khu_dan_cu',
  'xa',
  'nuoc_ngoai',
];

const WORKERS = ['cong_nhan', 'nong_dan', 'lao_dong_khac'];

describe('a way that is open to some people only', () => {
  it.each([
    ['BK_BO_TINH', DAY_2021, 'results-in-commune', WORKERS],
    ['BK_BO_TINH', DAY_2024, 'results-in-commune', WORKERS],
    ['BK_BO_TINH', DAY_2024, 'contribution-recognised', ['doanh_nhan', 'tri_thuc']],
    ['BK_TTCP', DAY_2024, 'contribution-recognised', ['doanh_nhan', 'tri_thuc']],
    ['BK_TTCP', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['HC_LAO_DONG_3', DAY_2021, 'farmer-model', WORKERS],
    ['HC_LAO_DONG_3', DAY_2024, 'farmer-model', WORKERS],
    ['HC_LAO_DONG_3', DAY_2024, 'worker-trains-colleagues', WORKERS],
    ['HC_LAO_DONG_3', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['HC_DOC_LAP_3', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['LDTT', DAY_2021, 'tasks-done-well', ['can_bo', 'vu_trang']],
    ['LDTT', DAY_2021, 'effective-work', PEOPLE.filter((group) => group !== 'can_bo' && group !== 'vu_trang')],
  ] as const)('%s on %s: %s', (award, day, rule, groups) => {
    expect(PEOPLE.filter((group) => asks(person({ group }), award, day, rule))).toEqual(groups);
  });
});

describe('a way that is open to some collectives only', () => {
  it.each([
    ['BK_TTCP', DAY_2024, 'contribution-recognised', ['doanh_nghiep']],
    ['BK_TTCP', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['HC_LAO_DONG_3', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['HC_DOC_LAP_3', DAY_2024, 'foreign-contribution', ['nuoc_ngoai']],
    ['HC_DOC_LAP_1', DAY_2024, 'body-on-round-anniversary', ['bo_tinh']],
  ] as const)('%s on %s: %s', (award, day, rule, groups) => {
    expect(COLLECTIVES.filter((group) => asks(collective({ group }), award, day, rule))).toEqual(groups);
  });

  it('counts certificates instead of flags outside the scope of flags alone', () => {
    const rule = 'certificates-instead-of-flags';
    const asked = (outsideFlags: boolean) => asks(collective({ outsideFlags }), 'HC_LAO_DONG_3', DAY_2024, rule);
    expect([asked(true), asked(false), asks(collective(), 'HC_LAO_DONG_3', DAY_2024, rule)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
