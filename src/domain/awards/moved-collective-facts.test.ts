import { expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { moveCollectiveFacts } from './moved-collective-facts.ts';

it('moves every year and day of a collective, and nothing else', () => {
  const moved = moveCollectiveFacts(
    {
      recipient: 'tap_the',
      group: 'co_quan',
      foundedOn: isoDate('2000-05-01'),
      dissolvedOn: isoDate('2025-07-01'),
      awards: [
        { code: 'BK_BO_TINH', year: 2023, decidedOn: isoDate('2024-02-29') },
        { code: 'TT_LDXS', year: 2022 },
      ],
      ratings: [{ year: 2024, rating: 'HT_TOT' }],
      members: [{ year: 2024, total: 3, advanced: 2 }],
      clusters: [{ year: 2024, organiser: 'bo_tinh', leading: true }],
      reviewedByUnit: true,
    },
    -3,
  );
  expect(moved).toEqual({
    recipient: 'tap_the',
    group: 'co_quan',
    foundedOn: isoDate('1997-05-01'),
    dissolvedOn: isoDate('2022-07-01'),
    awards: [
      { code: 'BK_BO_TINH', year: 2020, decidedOn: isoDate('2021-02-28') },
      { code: 'TT_LDXS', year: 2019 },
    ],
    ratings: [{ year: 2021, rating: 'HT_TOT' }],
    members: [{ year: 2021, total: 3, advanced: 2 }],
    clusters: [{ year: 2021, organiser: 'bo_tinh', leading: true }],
    reviewedByUnit: true,
  });
});

it('moves the awards of a household', () => {
  const household = { recipient: 'ho_gia_dinh', awards: [{ code: 'BK_BO_TINH', year: 2023 }] } as const;
  expect(moveCollectiveFacts(household, -2)).toEqual({
    recipient: 'ho_gia_dinh',
    awards: [{ code: 'BK_BO_TINH', year: 2021 }],
  });
  expect(moveCollectiveFacts({ recipient: 'ho_gia_dinh' }, -2)).toEqual({ recipient: 'ho_gia_dinh' });
});
