/** Synthetic people with the records on which the three awards turn: some complete, some with gaps. */
import type { Facts, HeldAward, PersonFacts, PersonGroup, Rating } from '../../src/domain/awards/facts.ts';
import { type PlainDate, isoDate } from '../../src/kernel/plain-date.ts';

export const YEAR = 2024;
export const AS_OF: PlainDate = isoDate('2024-12-20');
export const AWARDS = ['CSTD_CO_SO', 'BK_BO_TINH', 'HC_LAO_DONG_3'] as const;
export type Award = (typeof AWARDS)[number];

/** A small generator of its own, so that every run and every rival sees the same people. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const RATINGS: readonly Rating[] = ['HT', 'HT_TOT', 'HT_TOT', 'HT_XUAT_SAC', 'HT_XUAT_SAC'];
const GROUPS: readonly PersonGroup[] = ['can_bo', 'can_bo', 'can_bo', 'can_bo', 'cong_nhan', 'doanh_nhan'];
const FIRST_YEAR = 2015;

export function syntheticPeople(count: number): readonly Facts[] {
  const random = randomFrom(2024);
  const chance = (share: number): boolean => random() < share;
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = (): PersonFacts => {
    const years = Array.from({ length: YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
    const awards: HeldAward[] = years
      .filter(() => chance(0.5))
      .map((year) => ({ code: 'CSTD_CO_SO', year, decidedOn: isoDate(`${year}-12-20`) }));
    if (chance(0.3)) awards.push({ code: 'BK_TTCP', year: FIRST_YEAR + Math.floor(random() * 5) });
    return {
      recipient: 'ca_nhan',
      group: oneOf(GROUPS),
      awards,
      employments: [{ unit: 'a', from: isoDate(chance(0.95) ? '2010-09-01' : '2024-08-01'), to: null }],
      ratings: years.filter(() => chance(0.97)).map((year) => ({ year, rating: oneOf(RATINGS) })),
      initiatives: years
        .filter(() => chance(0.3))
        .map((year) => ({ kind: 'sang_kien', year, scope: chance(0.8) ? 'co_so' : 'bo_tinh' })),
      disciplines: chance(0.02)
        ? [{ kind: 'khien_trach', from: isoDate('2022-03-01'), to: isoDate('2023-02-28') }]
        : [],
      achievements: chance(0.1) ? [{ kind: 'phong_trao', scope: 'bo_tinh', year: YEAR }] : [],
      longServiceFor: [],
      ...(chance(0.95) ? { proceedings: [] } : {}),
      ...(chance(0.9) ? { reviewedByUnit: true } : {}),
    };
  };
  return Array.from({ length: count }, person);
}
