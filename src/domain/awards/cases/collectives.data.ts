import { isoDate } from '../../../kernel/plain-date.ts';
import type { LawCase } from './case.ts';
import { collective, held, rated, span } from './facts.ts';

const january = (year: number) => isoDate(`${year}-01-29`);

/** Collectives: Tập thể lao động tiên tiến, xuất sắc, flags, Bằng khen. */
export const COLLECTIVES: readonly LawCase[] = [
  {
    id: 'LC-067',
    title: 'Tập thể lao động xuất sắc: có người bị cảnh cáo',
    kind: 'check',
    question: {
      award: 'TT_LDXS',
      year: 2019,
      asOf: january(2020),
      facts: collective({
        ratings: rated('HT_XUAT_SAC', 2019),
        members: [{ year: 2019, total: 20, completedTasks: 20, advanced: 18, emulationFighters: 2, warned: 1 }],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'nobody-warned': 'not-met', 'seventy-percent-advanced': 'met' },
  },
  {
    id: 'OWN-101',
    title: 'Cùng tập thể năm 2024: Luật 2022 không còn điều kiện kỷ luật cho TTLĐXS',
    kind: 'check',
    question: {
      award: 'TT_LDXS',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: collective({
        ratings: rated('HT_XUAT_SAC', 2024),
        members: [{ year: 2024, total: 20, completedTasks: 20, advanced: 18, emulationFighters: 2, warned: 1 }],
      }),
    },
    verdict: 'met',
  },
  {
    id: 'LC-069',
    title: 'Một người Lao động tiên tiến trong tập thể hai người: không quá nửa',
    kind: 'check',
    question: {
      award: 'TT_LDTT',
      year: 2019,
      asOf: january(2020),
      facts: collective({
        ratings: rated('HT_TOT', 2019),
        members: [{ year: 2019, total: 2, advanced: 1, warned: 0 }],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'over-half-advanced': 'not-met' },
  },
  {
    id: 'LC-069',
    title: 'Một người Lao động tiên tiến trong tập thể một người: quá nửa',
    kind: 'check',
    question: {
      award: 'TT_LDTT',
      year: 2019,
      asOf: january(2020),
      facts: collective({
        ratings: rated('HT_TOT', 2019),
        members: [{ year: 2019, total: 1, advanced: 1, warned: 0 }],
      }),
    },
    verdict: 'met',
  },
  ...(
    [
      [6, 'not-met'],
      [7, 'met'],
    ] as const
  ).map(([advanced, verdict]): LawCase => ({
    id: 'OWN-102',
    title: `Tập thể lao động tiên tiến 2024: ${advanced} trên 10 người`,
    kind: 'check',
    question: {
      award: 'TT_LDTT',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: collective({ ratings: rated('HT_TOT', 2024), members: [{ year: 2024, total: 10, advanced, warned: 0 }] }),
    },
    verdict,
    turnsOn: { 'seventy-percent-advanced': verdict },
  })),
  {
    id: 'LC-129',
    title: 'Đơn vị đã giải thể sau sắp xếp',
    kind: 'check',
    question: {
      award: 'TT_LDTT',
      year: 2025,
      asOf: isoDate('2025-12-20'),
      facts: collective({
        dissolvedOn: isoDate('2025-07-01'),
        ratings: rated('HT_TOT', 2025),
        members: [{ year: 2025, total: 10, advanced: 9, warned: 0 }],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'not-dissolved': 'not-met' },
  },
  {
    id: 'LC-128',
    title: 'Phòng của huyện không dẫn đầu cụm, khối thì chưa có Cờ thi đua của Chính phủ',
    kind: 'check',
    question: {
      award: 'CO_TD_CHINH_PHU',
      year: 2019,
      asOf: january(2020),
      facts: collective({ clusters: [{ year: 2019, organiser: 'huyen', leading: true }] }),
    },
    verdict: 'not-met',
    turnsOn: { 'leads-cluster-of-province': 'not-met', 'leads-central-cluster': 'not-met' },
  },
  {
    id: 'OWN-103',
    title: 'Dẫn đầu cụm do tỉnh tổ chức, vượt chỉ tiêu: Cờ thi đua cấp tỉnh 2021',
    kind: 'check',
    question: {
      award: 'CO_TD_BO_TINH',
      year: 2021,
      asOf: isoDate('2022-01-10'),
      facts: collective({ clusters: [{ year: 2021, organiser: 'bo_tinh', leading: true, targetsExceeded: true }] }),
    },
    verdict: 'met',
  },
  {
    id: 'OWN-104',
    title: 'Phong trào chuyên đề 3 năm, tổng kết, dẫn đầu: Cờ thi đua cấp tỉnh 2024',
    kind: 'check',
    question: {
      award: 'CO_TD_BO_TINH',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: collective({
        achievements: [
          {
            kind: 'phong_trao',
            scope: 'bo_tinh',
            year: 2024,
            lastedYears: 3,
            launchedBy: 'bo_tinh',
            review: 'tong_ket',
            leading: true,
          },
        ],
      }),
    },
    verdict: 'met',
    turnsOn: { 'flag-by-cluster': 'not-met', 'leads-movement-three-years': 'met' },
  },
  {
    id: 'OWN-105',
    title: 'Phong trào chuyên đề chỉ mới sơ kết: chưa có Cờ',
    kind: 'check',
    question: {
      award: 'CO_TD_BO_TINH',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: collective({
        achievements: [
          {
            kind: 'phong_trao',
            scope: 'bo_tinh',
            year: 2024,
            lastedYears: 3,
            launchedBy: 'bo_tinh',
            review: 'so_ket',
            leading: true,
          },
        ],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'leads-movement-three-years': 'not-met' },
  },
  {
    id: 'LC-118',
    title: 'Hội xã: năm năm xuất sắc nhưng chưa có Cờ thi đua cấp tỉnh (NĐ 65/2014)',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2015,
      asOf: isoDate('2016-10-01'),
      facts: collective({ ratings: rated('HT_XUAT_SAC', ...span(2011, 2015)), awards: held('BK_BO_TINH', 2010) }),
    },
    verdict: 'not-met',
    turnsOn: { 'continuous-years': 'met', 'flags-within': 'not-met' },
  },
  {
    id: 'OWN-106',
    title: 'Bằng khen cấp tỉnh, rồi năm năm với một Cờ cấp tỉnh: Bằng khen của Thủ tướng (NĐ 91/2017)',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2020,
      asOf: isoDate('2021-05-01'),
      facts: collective({
        ratings: rated('HT_XUAT_SAC', ...span(2016, 2020)),
        awards: [...held('BK_BO_TINH', 2015), ...held('CO_TD_BO_TINH', 2018)],
      }),
    },
    verdict: 'met',
  },
  {
    id: 'OWN-107',
    title: 'Hai năm Tập thể lao động xuất sắc thay cho xếp loại: Bằng khen cấp tỉnh 2024',
    kind: 'check',
    question: {
      award: 'BK_BO_TINH',
      year: 2024,
      asOf: isoDate('2025-01-10'),
      facts: collective({ ratings: rated('HT_TOT', 2023, 2024), awards: held('TT_LDXS', 2023, 2024) }),
    },
    verdict: 'met',
    turnsOn: { 'two-excellent-years': 'met' },
  },
  {
    id: 'OWN-108',
    title: 'Huân chương Lao động hạng Ba cho tập thể: hai Cờ cấp tỉnh trong năm năm sau Bằng khen của Thủ tướng',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2020,
      asOf: isoDate('2021-05-01'),
      facts: collective({
        ratings: rated('HT_XUAT_SAC', ...span(2016, 2020)),
        awards: [...held('BK_TTCP', 2015), ...held('CO_TD_BO_TINH', 2017, 2020)],
      }),
    },
    verdict: 'met',
  },
  {
    id: 'OWN-109',
    title: 'Huân chương Lao động hạng Ba: tập thể mới 8 năm xây dựng',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2024,
      asOf: isoDate('2025-05-01'),
      facts: collective({
        foundedOn: isoDate('2017-01-01'),
        ratings: rated('HT_XUAT_SAC', ...span(2019, 2024)),
        awards: [...held('BK_TTCP', 2018), ...held('CO_TD_CHINH_PHU', 2022)],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'years-of-history': 'not-met', 'flags-within': 'met' },
  },
  {
    id: 'OWN-110',
    title: 'Tập thể ngoài diện tặng cờ: hai Bằng khen cấp tỉnh thay cờ',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2024,
      asOf: isoDate('2025-05-01'),
      facts: collective({
        outsideFlags: true,
        ratings: rated('HT_XUAT_SAC', ...span(2019, 2024)),
        awards: [...held('BK_TTCP', 2018), ...held('BK_BO_TINH', 2020, 2023)],
      }),
    },
    verdict: 'met',
    turnsOn: { 'certificates-instead-of-flags': 'met' },
  },
];
