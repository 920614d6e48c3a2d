import { isoDate } from '../../../kernel/plain-date.ts';
import type { LawCase } from './case.ts';
import { held, household, initiativesIn, person, rated, span } from './facts.ts';

/** Bằng khen, Giấy khen and Huân chương Lao động for persons and households. */
export const MERITS: readonly LawCase[] = [
  {
    id: 'LC-113',
    title: 'Bằng khen của Thủ tướng (NĐ 65/2014): Bằng khen cấp tỉnh, năm năm xuất sắc, năm sáng kiến',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2016,
      asOf: isoDate('2017-03-01'),
      facts: person({
        awards: held('BK_BO_TINH', 2011),
        ratings: rated('HT_XUAT_SAC', ...span(2012, 2016)),
        initiatives: initiativesIn('co_so', ...span(2012, 2016)),
      }),
    },
    verdict: 'met',
  },
  {
    id: 'LC-115',
    title: 'Năm cuối chỉ hoàn thành tốt: chuỗi không liên tục đến thời điểm đề nghị',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2021,
      asOf: isoDate('2021-12-20'),
      facts: person({
        awards: [...held('BK_BO_TINH', 2015), ...held('CSTD_CO_SO', ...span(2016, 2020))],
        ratings: [...rated('HT_XUAT_SAC', ...span(2016, 2020)), ...rated('HT_TOT', 2021)],
        initiatives: initiativesIn('co_so', ...span(2016, 2020)),
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'continuous-years': 'not-met' },
  },
  {
    id: 'LC-116',
    title: 'Chưa có Bằng khen cấp tỉnh trước chuỗi năm năm',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2016,
      asOf: isoDate('2017-03-01'),
      facts: person({
        ratings: rated('HT_XUAT_SAC', ...span(2012, 2016)),
        initiatives: initiativesIn('co_so', ...span(2012, 2016)),
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'holds-BK_BO_TINH': 'not-met' },
  },
  {
    id: 'LC-117',
    title: 'Luật 2022: ba năm CSTĐCS chưa đủ theo Điều 73 khoản 1 điểm b',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: person({ awards: held('CSTD_CO_SO', 2022, 2023, 2024), ratings: rated('HT_TOT', 2022, 2023, 2024) }),
    },
    verdict: 'not-met',
    turnsOn: { 'provincial-merit-and-five-good-years': 'not-met', 'holds-BK_BO_TINH': 'not-met' },
  },
  {
    id: 'OWN-201',
    title: 'Luật 2022: Bằng khen cấp tỉnh nằm giữa năm năm hoàn thành tốt',
    kind: 'check',
    question: {
      award: 'BK_TTCP',
      year: 2024,
      asOf: isoDate('2025-05-01'),
      facts: person({
        awards: [...held('CSTD_CO_SO', 2020, 2022, 2024), ...held('BK_BO_TINH', 2022)],
        ratings: rated('HT_TOT', ...span(2020, 2024)),
      }),
    },
    verdict: 'met',
    turnsOn: { 'provincial-merit-and-five-good-years': 'met' },
  },
  {
    id: 'LC-056',
    title: 'Huân chương Lao động hạng Ba cho nông dân: mô hình ổn định ba năm',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2024,
      asOf: isoDate('2025-05-01'),
      facts: person({
        group: 'nong_dan',
        achievements: [{ kind: 'mo_hinh', scope: 'bo_tinh', year: 2024, lastedYears: 3 }],
      }),
    },
    verdict: 'met',
    turnsOn: { 'farmer-model': 'met' },
  },
  {
    id: 'LC-057',
    title: 'Huân chương Lao động hạng Ba (Luật 2022): sau Bằng khen của Thủ tướng năm năm, ba lần CSTĐCS',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2024,
      asOf: isoDate('2025-05-01'),
      facts: person({
        awards: [...held('BK_TTCP', 2019), ...held('CSTD_CO_SO', 2021, 2023, 2024)],
        ratings: [...rated('HT_TOT', 2020, 2021, 2022, 2023), ...rated('HT_XUAT_SAC', 2024)],
      }),
    },
    verdict: 'met',
    turnsOn: { 'previous-award-then-five-years': 'met' },
  },
  {
    id: 'LC-092',
    title: 'Không hai hình thức cấp Nhà nước trong một năm',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_3',
      year: 2018,
      asOf: isoDate('2019-05-01'),
      facts: person({
        awards: [...held('BK_TTCP', 2013), { code: 'CSTD_TOAN_QUOC', year: 2018, decidedOn: isoDate('2019-02-01') }],
        ratings: rated('HT_XUAT_SAC', ...span(2014, 2018)),
        initiatives: initiativesIn('bo_tinh', 2015, 2017),
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'continuous-years': 'met', 'one-state-award-a-year': 'not-met' },
  },
  {
    id: 'OWN-202',
    title: 'Bằng khen cấp tỉnh 2021: hai năm xuất sắc, hai sáng kiến',
    kind: 'check',
    question: {
      award: 'BK_BO_TINH',
      year: 2020,
      asOf: isoDate('2021-01-29'),
      facts: person({ ratings: rated('HT_XUAT_SAC', 2019, 2020), initiatives: initiativesIn('co_so', 2019, 2020) }),
    },
    verdict: 'met',
  },
  {
    id: 'OWN-203',
    title: 'Bằng khen cấp tỉnh 2024: hai lần liên tục CSTĐCS là đủ',
    kind: 'check',
    question: {
      award: 'BK_BO_TINH',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: person({ awards: held('CSTD_CO_SO', 2023, 2024) }),
    },
    verdict: 'met',
    turnsOn: { 'two-cstdcs-in-succession': 'met', 'two-excellent-years': 'unknown' },
  },
  {
    id: 'OWN-204',
    title: 'Giấy khen của Chủ tịch UBND thành phố 2021: thành tích đột xuất',
    kind: 'check',
    question: {
      award: 'GIAY_KHEN_HUYEN',
      year: 2021,
      asOf: isoDate('2021-08-20'),
      facts: person({ achievements: [{ kind: 'dot_xuat', scope: 'huyen', year: 2021 }] }),
    },
    verdict: 'met',
    turnsOn: { 'sudden-result': 'met' },
  },
  {
    id: 'OWN-205',
    title: 'Giấy khen 2024: tiêu chuẩn do tỉnh quy định, luật không nói',
    kind: 'check',
    question: {
      award: 'GIAY_KHEN',
      year: 2024,
      asOf: isoDate('2024-12-20'),
      facts: person({ achievements: [{ kind: 'dot_xuat', scope: 'huyen', year: 2024 }] }),
    },
    verdict: 'unknown',
    turnsOn: { 'standard-of-province': 'unknown' },
  },
  {
    id: 'OWN-206',
    title: 'Hộ gia đình đóng góp công sức, đất đai: Bằng khen cấp tỉnh',
    kind: 'check',
    question: {
      award: 'BK_BO_TINH',
      year: 2021,
      asOf: isoDate('2021-12-20'),
      facts: household({ achievements: [{ kind: 'dong_gop', scope: 'xa', year: 2021 }] }),
    },
    verdict: 'met',
  },
  {
    id: 'OWN-207',
    title: 'Huân chương Lao động hạng Nhất (Luật 2022): mới hai năm xuất sắc',
    kind: 'check',
    question: {
      award: 'HC_LAO_DONG_1',
      year: 2025,
      asOf: isoDate('2026-05-01'),
      facts: person({
        awards: [...held('HC_LAO_DONG_2', 2020), ...held('CSTD_BO_TINH', 2022, 2025)],
        ratings: [...rated('HT_TOT', 2021, 2022, 2023), ...rated('HT_XUAT_SAC', 2024, 2025)],
      }),
    },
    verdict: 'not-met',
    turnsOn: { 'excellent-years-within': 'not-met', 'titles-within': 'met' },
  },
  {
    id: 'LC-020',
    title: 'Kỷ niệm chương của tỉnh: tiêu chuẩn do HĐND tỉnh quy định, phải đối chiếu quy định địa phương',
    kind: 'check',
    question: { award: 'KNC_BO_TINH', year: 2025, asOf: isoDate('2025-12-20'), facts: person() },
    verdict: 'unknown',
    turnsOn: { 'standard-of-body': 'unknown' },
  },
];
