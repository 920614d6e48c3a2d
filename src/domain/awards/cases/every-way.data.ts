import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import type { Verdict } from '../../law/verdict.ts';
import type { AwardCode } from '../award-form.ts';
import type { Achievement, Facts, PersonFacts, Scope } from '../facts.ts';
import type { CheckCase } from './case.ts';
import { collective, held, household, initiativesIn, person, rated, span } from './facts.ts';

/** The moments of the laws: a year of achievement and a day on which it is decided. */
type Era = { readonly year: number; readonly asOf: PlainDate };
const Y2015: Era = { year: 2015, asOf: isoDate('2016-05-01') };
const Y2020: Era = { year: 2020, asOf: isoDate('2021-05-01') };
const Y2024: Era = { year: 2024, asOf: isoDate('2025-05-01') };
const Y2025: Era = { year: 2025, asOf: isoDate('2025-12-01') };

type Row = readonly [award: AwardCode, era: Era, facts: Facts, verdict?: Verdict, turnsOn?: string];

const deed = (
  kind: Achievement['kind'],
  scope: Scope,
  more: Partial<Achievement> = {},
): { achievements: Achievement[] } => ({
  achievements: [{ kind, scope, year: 2015, ...more }],
});

const worker = (changes: Partial<PersonFacts>): PersonFacts => person({ group: 'cong_nhan', ...changes });
const farmer = (changes: Partial<PersonFacts>): PersonFacts => person({ group: 'nong_dan', ...changes });
const soldier = (changes: Partial<PersonFacts>): PersonFacts => person({ group: 'vu_trang', ...changes });
const foreigner = (changes: Partial<PersonFacts>): PersonFacts => person({ group: 'nuoc_ngoai', ...changes });

const excellent = (from: number, to: number) => rated('HT_XUAT_SAC', ...span(from, to));
const good = (from: number, to: number) => rated('HT_TOT', ...span(from, to));
const team = (year: number) => [{ year, total: 10, completedTasks: 10, advanced: 7, emulationFighters: 1, warned: 0 }];
const leader = (year: number, organiser: 'bo_tinh' | 'trung_uong' = 'bo_tinh') => [
  { year, organiser, leading: true, targetsExceeded: true },
];
const local = (award: AwardCode) => ({ localStandards: { [award]: true } });

const TITLES: readonly Row[] = [
  ['LDTT', Y2015, person({ ratings: good(2015, 2015) })],
  ['LDTT', Y2015, farmer({})],
  ['LDTT', Y2024, farmer({})],
  ['CSTT', Y2015, soldier({ ratings: good(2015, 2015) })],
  ['CSTT', Y2020, soldier({ ratings: good(2020, 2020) })],
  ['CSTT', Y2024, soldier({ ratings: good(2024, 2024) })],
  ['CSTD_CO_SO', Y2015, person({ ratings: good(2015, 2015), initiatives: initiativesIn('co_so', 2015) })],
  ['CSTD_CO_SO', Y2015, worker({ initiatives: initiativesIn('co_so', 2015) })],
  ['CSTD_CO_SO', Y2020, worker({ initiatives: initiativesIn('co_so', 2020) })],
  ['CSTD_CO_SO', Y2024, worker({ initiatives: initiativesIn('co_so', 2024) })],
  [
    'CSTD_BO_TINH',
    Y2024,
    person({ awards: held('CSTD_CO_SO', 2022, 2023, 2024), initiatives: initiativesIn('bo_tinh', 2023) }),
  ],
  [
    'CSTD_TOAN_QUOC',
    Y2020,
    person({
      awards: [...held('CSTD_BO_TINH', 2017, 2020), ...held('CSTD_CO_SO', ...span(2015, 2020))],
      initiatives: initiativesIn('toan_quoc', 2020),
    }),
  ],
  ['TT_LDXS', Y2020, collective({ ratings: excellent(2020, 2020), members: team(2020) })],
  ['DV_TIEN_TIEN', Y2020, collective({ group: 'vu_trang', ratings: good(2020, 2020), members: team(2020) })],
  ['DV_TIEN_TIEN', Y2024, collective({ group: 'vu_trang', ratings: good(2024, 2024), members: team(2024) })],
  ['DV_QUYET_THANG', Y2020, collective({ group: 'vu_trang', ratings: excellent(2020, 2020), members: team(2020) })],
  ['DV_QUYET_THANG', Y2024, collective({ group: 'vu_trang', ratings: excellent(2024, 2024), members: team(2024) })],
  ['CO_TD_BO_TINH', Y2024, collective({ clusters: leader(2024) })],
  ['CO_TD_CHINH_PHU', Y2020, collective({ clusters: leader(2020) })],
  ['CO_TD_CHINH_PHU', Y2020, collective({ group: 'bo_tinh', clusters: leader(2020, 'trung_uong') })],
  [
    'CO_TD_CHINH_PHU',
    Y2020,
    collective(deed('phong_trao', 'bo_tinh', { lastedYears: 5, review: 'tong_ket', leading: true })),
  ],
  ['CO_TD_CHINH_PHU', Y2024, collective({ clusters: leader(2024) })],
  ['CO_TD_CHINH_PHU', Y2024, collective({ group: 'bo_tinh', clusters: leader(2024, 'trung_uong') })],
  [
    'CO_TD_CHINH_PHU',
    Y2024,
    collective(
      deed('phong_trao', 'toan_quoc', { lastedYears: 5, launchedBy: 'CTN_TTCP', review: 'so_ket', leading: true }),
    ),
  ],
  ['CO_TD_QK_DHQG', Y2024, collective({ group: 'vu_trang', ...local('CO_TD_QK_DHQG') })],
  ['XA_TIEU_BIEU', Y2024, collective({ group: 'xa', ...deed('phong_trao', 'huyen', { leading: true }) })],
  [
    'XA_TIEU_BIEU',
    Y2025,
    collective({ group: 'xa', ...deed('phong_trao', 'bo_tinh', { leading: true }) }),
    'unknown',
    'movement-to-lead',
  ],
  ['XA_TIEU_BIEU', Y2025, collective({ group: 'khu_dan_cu' }), 'not-met', 'commune'],
  ...['socio-economic-tasks', 'stable-economy', 'cultural-life', 'clean-environment', 'law-and-order'].map(
    (rule): Row => [
      'XA_TIEU_BIEU',
      Y2025,
      collective({ group: 'xa', assessments: { [rule]: false } }),
      'not-met',
      rule,
    ],
  ),
  [
    'XA_TIEU_BIEU',
    Y2025,
    collective({ group: 'xa', proceedings: [{ from: isoDate('2025-11-01'), clearedOn: null }] }),
    'not-met',
    'not-under-proceedings',
  ],
  ['THON_VAN_HOA', Y2020, collective({ group: 'khu_dan_cu', ...local('THON_VAN_HOA') })],
  ['THON_VAN_HOA', Y2024, collective({ group: 'khu_dan_cu' })],
  ['GD_VAN_HOA', Y2020, household()],
  ['GD_VAN_HOA', Y2024, household()],
  ['DH_KHAC_D32', Y2024, person(local('DH_KHAC_D32'))],
  ['DH_KHAC_D32', Y2024, collective(local('DH_KHAC_D32'))],
  ['KNC_BO_TINH', Y2020, person(local('KNC_BO_TINH'))],
  ['KNC_BO_TINH', Y2024, person(local('KNC_BO_TINH'))],
  ['HUY_HIEU_TINH', Y2020, person(local('HUY_HIEU_TINH'))],
  ['KNC_UBTVQH', Y2024, person(local('KNC_UBTVQH'))],
];

const GIAY_KHEN_2003: readonly AwardCode[] = [
  'GIAY_KHEN_HUYEN',
  'GIAY_KHEN_SO',
  'GIAY_KHEN_DV_BO',
  'GIAY_KHEN_DN',
  'GIAY_KHEN_XA',
];

const CERTIFICATES: readonly Row[] = [
  ...GIAY_KHEN_2003.flatMap((award): Row[] => [
    ...(['phong_trao', 'dot_xuat', 'hoan_thanh_tot'] as const).flatMap((kind): Row[] => [
      [award, Y2020, person(deed(kind, 'co_so'))],
      [award, Y2020, collective(deed(kind, 'co_so'))],
    ]),
    [award, Y2020, household(deed('dong_gop', 'co_so'))],
  ]),
  ['GIAY_KHEN', Y2024, person(local('GIAY_KHEN'))],
  ['GIAY_KHEN', Y2024, collective(local('GIAY_KHEN'))],
  ['GIAY_KHEN', Y2024, household(local('GIAY_KHEN'))],
  ['BK_QK_DHQG', Y2024, person(local('BK_QK_DHQG'))],
  ['BK_QK_DHQG', Y2024, collective(local('BK_QK_DHQG'))],
  ['BK_GK_TO_CHUC', Y2024, person(local('BK_GK_TO_CHUC'))],
  ['BK_GK_TO_CHUC', Y2024, collective(local('BK_GK_TO_CHUC'))],
  ['BK_BO_TINH', Y2020, person(deed('phong_trao', 'bo_tinh'))],
  ['BK_BO_TINH', Y2020, person(deed('nhieu_thanh_tich', 'linh_vuc'))],
  ['BK_BO_TINH', Y2020, farmer(deed('nhieu_thanh_tich', 'co_so'))],
  ['BK_BO_TINH', Y2020, person(deed('nhieu_thanh_tich', 'co_so')), 'not-met', 'results-in-field'],
  ['BK_BO_TINH', Y2024, person(deed('phong_trao', 'bo_tinh'))],
  ['BK_BO_TINH', Y2024, person(deed('dot_xuat', 'linh_vuc'))],
  ['BK_BO_TINH', Y2024, person(deed('dong_gop', 'bo_tinh'))],
  ['BK_BO_TINH', Y2024, person({ ratings: excellent(2023, 2024), initiatives: initiativesIn('co_so', 2023, 2024) })],
  ['BK_BO_TINH', Y2024, farmer(deed('nhieu_thanh_tich', 'co_so'))],
  ['BK_BO_TINH', Y2024, person({ group: 'doanh_nhan', ...deed('dong_gop', 'linh_vuc') })],
  ['BK_BO_TINH', Y2020, collective(deed('phong_trao', 'bo_tinh'))],
  ['BK_BO_TINH', Y2020, collective(deed('dot_xuat', 'linh_vuc'))],
  ['BK_BO_TINH', Y2020, collective({ ratings: excellent(2019, 2020) })],
  ['BK_BO_TINH', Y2024, collective(deed('phong_trao', 'bo_tinh'))],
  ['BK_BO_TINH', Y2024, collective(deed('dot_xuat', 'linh_vuc'))],
  ['BK_BO_TINH', Y2024, collective(deed('dong_gop', 'bo_tinh'))],
  ['BK_BO_TINH', Y2024, household(deed('dong_gop', 'co_so'))],
  ['BK_TTCP', Y2015, person(deed('phong_trao', 'bo_tinh', { lastedYears: 3 }))],
  ['BK_TTCP', Y2015, person(deed('dot_xuat', 'bo_tinh'))],
  ['BK_TTCP', Y2020, person(deed('phong_trao', 'bo_tinh', { lastedYears: 3 }))],
  ['BK_TTCP', Y2020, person(deed('phong_trao', 'bo_tinh', { lastedYears: 2 })), 'not-met', 'movement-three-years'],
  ['BK_TTCP', Y2020, person(deed('nhieu_thanh_tich', 'bo_tinh'))],
  [
    'BK_TTCP',
    Y2020,
    person({
      awards: held('BK_BO_TINH', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('co_so', ...span(2016, 2020)),
    }),
  ],
  [
    'BK_TTCP',
    Y2020,
    person({
      awards: held('BK_BO_TINH', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('co_so', ...span(2017, 2020)),
    }),
    'not-met',
    'initiatives-within',
  ],
  ['BK_TTCP', Y2020, worker(deed('dao_tao_dong_nghiep', 'huyen'))],
  ['BK_TTCP', Y2020, farmer(deed('mo_hinh', 'huyen', { lastedYears: 2 }))],
  ['BK_TTCP', Y2024, person(deed('phong_trao', 'bo_tinh'))],
  ['BK_TTCP', Y2024, person(deed('giai_thuong', 'khu_vuc'))],
  ['BK_TTCP', Y2024, person(deed('dong_gop', 'bo_tinh'))],
  ['BK_TTCP', Y2024, worker(deed('dot_xuat', 'linh_vuc'))],
  ['BK_TTCP', Y2024, worker(deed('dao_tao_dong_nghiep', 'huyen'))],
  ['BK_TTCP', Y2024, farmer(deed('mo_hinh', 'huyen', { lastedYears: 2 }))],
  ['BK_TTCP', Y2024, person({ group: 'tri_thuc', ...deed('dong_gop', 'linh_vuc') })],
  ['BK_TTCP', Y2024, foreigner(deed('doi_ngoai', 'bo_tinh'))],
  ['BK_TTCP', Y2015, collective(deed('phong_trao', 'bo_tinh', { lastedYears: 3 }))],
  ['BK_TTCP', Y2015, collective(deed('dot_xuat', 'bo_tinh'))],
  [
    'BK_TTCP',
    Y2015,
    collective({
      awards: [...held('BK_BO_TINH', 2010), ...held('CO_TD_BO_TINH', 2013)],
      ratings: excellent(2011, 2015),
    }),
  ],
  ['BK_TTCP', Y2020, collective(deed('phong_trao', 'bo_tinh', { lastedYears: 3 }))],
  ['BK_TTCP', Y2020, collective(deed('nhieu_thanh_tich', 'bo_tinh'))],
  ['BK_TTCP', Y2020, collective({ awards: held('BK_BO_TINH', 2015, 2017, 2019), ratings: excellent(2016, 2020) })],
  ['BK_TTCP', Y2024, collective(deed('dot_xuat', 'bo_tinh'))],
  ['BK_TTCP', Y2024, collective(deed('dong_gop', 'bo_tinh'))],
  ['BK_TTCP', Y2024, collective({ clusters: leader(2024, 'trung_uong') })],
  ['BK_TTCP', Y2024, collective(deed('phong_trao', 'bo_tinh', { lastedYears: 3 }))],
  ['BK_TTCP', Y2024, collective(deed('nhiem_vu_chinh_tri', 'bo_tinh'))],
  [
    'BK_TTCP',
    Y2024,
    collective({
      awards: [...held('BK_BO_TINH', 2019), ...held('CO_TD_BO_TINH', 2022)],
      ratings: excellent(2020, 2024),
    }),
  ],
  ['BK_TTCP', Y2024, collective({ awards: held('BK_BO_TINH', 2019, 2021, 2023), ratings: excellent(2020, 2024) })],
  ['BK_TTCP', Y2024, collective({ group: 'doanh_nghiep', ...deed('dong_gop', 'linh_vuc') })],
  ['BK_TTCP', Y2024, collective({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
  ['BK_TTCP', Y2020, household(deed('dong_gop', 'bo_tinh'))],
  ['BK_TTCP', Y2024, household(deed('dong_gop', 'bo_tinh'))],
];

/** Every way to every certificate and title that no published question asks about: the least that the clause asks. */
export const EVERY_WAY: readonly CheckCase[] = [...TITLES, ...CERTIFICATES].map(
  ([award, era, facts, verdict = 'met', turnsOn], index) => ({
    id: `WAY-${String(index + 1).padStart(3, '0')}`,
    title: `${award} cho ${facts.recipient}, năm ${era.year}: ${verdict}`,
    kind: 'check',
    question: { award, facts, ...era },
    verdict,
    ...(turnsOn === undefined ? {} : { turnsOn: { [turnsOn]: verdict } }),
  }),
);
