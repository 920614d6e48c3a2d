import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import type { Verdict } from '../../law/verdict.ts';
import type { AwardCode } from '../award-form.ts';
import type { Achievement, CollectiveFacts, Facts, HeldAward, PersonFacts, Scope, ServicePeriod } from '../facts.ts';
import type { CheckCase } from './case.ts';
import { collective, held, initiativesIn, person, rated, span } from './facts.ts';

type Era = { readonly year: number; readonly asOf: PlainDate };
const Y2020: Era = { year: 2020, asOf: isoDate('2021-05-01') };
const Y2024: Era = { year: 2024, asOf: isoDate('2025-05-01') };

type Row = readonly [award: AwardCode, era: Era, facts: Facts, verdict?: Verdict, turnsOn?: readonly string[]];

const deed = (
  kind: Achievement['kind'],
  scope: Scope,
  more: Partial<Achievement> = {},
): { achievements: Achievement[] } => ({
  achievements: [{ kind, scope, year: 2015, ...more }],
});

const excellent = (from: number, to: number) => rated('HT_XUAT_SAC', ...span(from, to));
const longServed = (award: AwardCode): PersonFacts => person({ longServiceFor: [award] });
const soldier = (changes: Partial<PersonFacts>): PersonFacts => person({ group: 'vu_trang', ...changes });
const old = { foundedOn: isoDate('1980-01-01') };

/** A collective that was excellent every year after an order, with some flags in that time. */
const chain = (
  order: AwardCode,
  since: number,
  until: number,
  flags: HeldAward[],
  more: Partial<CollectiveFacts> = {},
) => collective({ ...old, awards: [...held(order, since), ...flags], ratings: excellent(since + 1, until), ...more });

const flags = (state: number, province: number, from: number): HeldAward[] => [
  ...held('CO_TD_CHINH_PHU', ...span(from, from + state - 1)),
  ...held('CO_TD_BO_TINH', ...span(from, from + province - 1)),
];

type LabourRow = readonly [award: 'HC_LAO_DONG_1' | 'HC_LAO_DONG_2' | 'HC_LAO_DONG_3', before: AwardCode, scope: Scope];
const LABOUR: readonly LabourRow[] = [
  ['HC_LAO_DONG_1', 'HC_LAO_DONG_2', 'toan_quoc'],
  ['HC_LAO_DONG_2', 'HC_LAO_DONG_3', 'bo_tinh'],
  ['HC_LAO_DONG_3', 'BK_TTCP', 'linh_vuc'],
];

const FARM_YEARS = { HC_LAO_DONG_1: 5, HC_LAO_DONG_2: 4, HC_LAO_DONG_3: 3 } as const;

/** The ways that the three classes share, in both laws. */
const sharedLabour = LABOUR.flatMap(([award, , scope]): Row[] =>
  [Y2020, Y2024].flatMap((era): Row[] => [
    [award, era, person(deed('dot_xuat', scope))],
    [award, era, person(deed('giai_thuong', 'the_gioi'))],
    [award, era, person(deed('phat_minh', scope))],
    [award, era, longServed(award)],
    [award, era, person({ group: 'nong_dan', ...deed('mo_hinh', 'co_so', { lastedYears: FARM_YEARS[award] }) })],
    [award, era, collective({ ...old, ...deed('dot_xuat', scope) })],
    [
      award,
      era,
      person({ group: 'nong_dan', ...deed('mo_hinh', 'co_so', { lastedYears: FARM_YEARS[award] - 1 }) }),
      'not-met',
      ['farmer-model'],
    ],
  ]),
);

const newLabour = LABOUR.flatMap(([award, , scope]): Row[] => [
  [award, Y2024, person(deed('dong_gop', scope))],
  [award, Y2024, person({ group: 'cong_nhan', ...deed('dao_tao_dong_nghiep', 'bo_tinh') })],
  [award, Y2024, person({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
  [award, Y2024, collective({ ...old, ...deed('dong_gop', scope) })],
  [award, Y2024, collective({ ...old, group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
]);

const good = (from: number, to: number) => rated('HT_TOT', ...span(from, to));

const labourChains: readonly Row[] = [
  [
    'HC_LAO_DONG_1',
    Y2020,
    person({
      awards: held('HC_LAO_DONG_2', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('toan_quoc', ...span(2016, 2019)),
    }),
  ],
  [
    'HC_LAO_DONG_1',
    Y2020,
    person({
      awards: held('HC_LAO_DONG_2', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('toan_quoc', 2016, 2017, 2018),
    }),
    'not-met',
    ['initiatives-within'],
  ],
  [
    'HC_LAO_DONG_2',
    Y2020,
    person({
      awards: held('HC_LAO_DONG_3', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('bo_tinh', 2016, 2018, 2020),
    }),
  ],
  [
    'HC_LAO_DONG_3',
    Y2020,
    person({
      awards: held('BK_TTCP', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('bo_tinh', 2016, 2018),
    }),
  ],
  [
    'HC_LAO_DONG_3',
    Y2020,
    person({
      awards: held('BK_TTCP', 2015),
      ratings: excellent(2016, 2020),
      initiatives: initiativesIn('co_so', 2016, 2018),
    }),
    'not-met',
    ['initiatives-within'],
  ],
  [
    'HC_LAO_DONG_1',
    Y2024,
    person({
      awards: [...held('HC_LAO_DONG_2', 2019), ...held('CSTD_BO_TINH', 2021, 2024)],
      ratings: [...good(2020, 2021), ...excellent(2022, 2024)],
    }),
  ],
  [
    'HC_LAO_DONG_2',
    Y2024,
    person({
      awards: [...held('HC_LAO_DONG_3', 2019), ...held('CSTD_BO_TINH', 2022)],
      ratings: [...good(2020, 2022), ...excellent(2023, 2024)],
    }),
  ],
  [
    'HC_LAO_DONG_2',
    Y2024,
    person({
      awards: [...held('HC_LAO_DONG_3', 2019), ...held('CSTD_BO_TINH', 2019)],
      ratings: [...good(2020, 2022), ...excellent(2023, 2024)],
    }),
    'not-met',
    ['titles-within'],
  ],
  ['HC_LAO_DONG_3', Y2024, person(deed('phong_trao', 'bo_tinh', { lastedYears: 5 }))],
  ['HC_LAO_DONG_1', Y2020, chain('HC_LAO_DONG_2', 2015, 2020, flags(1, 2, 2016))],
  ['HC_LAO_DONG_1', Y2020, chain('HC_LAO_DONG_2', 2015, 2020, flags(0, 4, 2016))],
  ['HC_LAO_DONG_1', Y2020, chain('HC_LAO_DONG_2', 2015, 2020, flags(0, 3, 2016)), 'not-met', ['CO_TD_BO_TINH-within']],
  [
    'HC_LAO_DONG_1',
    Y2020,
    chain('HC_LAO_DONG_2', 2015, 2020, held('BK_BO_TINH', 2016, 2018, 2020), { outsideFlags: true }),
  ],
  ['HC_LAO_DONG_2', Y2020, chain('HC_LAO_DONG_3', 2015, 2020, flags(1, 1, 2016))],
  ['HC_LAO_DONG_2', Y2020, chain('HC_LAO_DONG_3', 2015, 2020, held('BK_BO_TINH', 2016, 2018), { outsideFlags: true })],
  ['HC_LAO_DONG_3', Y2020, chain('BK_TTCP', 2015, 2020, [...flags(0, 1, 2016), ...held('BK_BO_TINH', 2018)])],
  ['HC_LAO_DONG_3', Y2020, chain('BK_TTCP', 2015, 2020, held('BK_BO_TINH', 2016, 2018), { outsideFlags: true })],
  ['HC_LAO_DONG_1', Y2024, chain('HC_LAO_DONG_2', 2019, 2024, flags(2, 0, 2020))],
  ['HC_LAO_DONG_1', Y2024, chain('HC_LAO_DONG_2', 2019, 2024, flags(1, 2, 2020))],
  [
    'HC_LAO_DONG_1',
    Y2024,
    chain('HC_LAO_DONG_2', 2019, 2024, held('BK_BO_TINH', 2020, 2021, 2022, 2023), { outsideFlags: true }),
  ],
  ['HC_LAO_DONG_2', Y2024, chain('HC_LAO_DONG_3', 2019, 2024, flags(1, 1, 2020))],
  [
    'HC_LAO_DONG_2',
    Y2024,
    chain('HC_LAO_DONG_3', 2019, 2024, held('BK_BO_TINH', 2020, 2021, 2022), { outsideFlags: true }),
  ],
  [
    'HC_LAO_DONG_2',
    Y2024,
    chain('HC_LAO_DONG_3', 2019, 2024, held('BK_BO_TINH', 2020, 2021), { outsideFlags: true }),
    'not-met',
    ['certificates-instead-of-flags'],
  ],
  ['HC_LAO_DONG_3', Y2024, chain('BK_TTCP', 2019, 2024, flags(1, 0, 2020))],
  ['HC_LAO_DONG_3', Y2024, chain('BK_TTCP', 2019, 2024, flags(0, 2, 2020))],
  ['HC_LAO_DONG_3', Y2024, chain('BK_TTCP', 2019, 2024, [...flags(0, 1, 2020), ...held('BK_BO_TINH', 2021)])],
  ['HC_LAO_DONG_1', Y2024, collective({ ...old, ...deed('phong_trao', 'toan_quoc') })],
  ['HC_LAO_DONG_2', Y2024, collective({ ...old, ...deed('phong_trao', 'toan_quoc') })],
  ['HC_LAO_DONG_3', Y2024, collective({ ...old, ...deed('phong_trao', 'bo_tinh', { lastedYears: 5 }) })],
  ['HC_LAO_DONG_3', Y2024, collective({ ...old, ...deed('nhiem_vu_chinh_tri', 'bo_tinh') })],
];

const armedChain = (
  order: AwardCode,
  since: number,
  until: number,
  more: HeldAward[],
  changes: Partial<CollectiveFacts> = {},
) => chain(order, since, until, more, { group: 'vu_trang', ...changes });

type DefenceRow = readonly [award: AwardCode, before: AwardCode, sudden: Scope, work: Scope];
const DEFENCE: readonly DefenceRow[] = [
  ['HC_BVTQ_1', 'HC_BVTQ_2', 'toan_quoc', 'toan_quoc'],
  ['HC_BVTQ_2', 'HC_BVTQ_3', 'bo_tinh', 'toan_quoc'],
  ['HC_BVTQ_3', 'BK_TTCP', 'linh_vuc', 'bo_tinh'],
];

const defence: readonly Row[] = [
  ...DEFENCE.flatMap(([award, before, sudden, work]): Row[] => [
    [award, Y2020, soldier(deed('dot_xuat', sudden))],
    [award, Y2020, soldier({ longServiceFor: [award] })],
    [
      award,
      Y2020,
      soldier({ awards: held(before, 2015), ratings: excellent(2016, 2020) }),
      'unknown',
      ['within-not-read'],
    ],
    [
      award,
      Y2020,
      soldier({ awards: held(before, 2016), ratings: excellent(2017, 2020) }),
      'not-met',
      ['continuous-years'],
    ],
    [award, Y2020, soldier({ ratings: excellent(2016, 2020) }), 'not-met', [`holds-${before}`]],
    [award, Y2020, collective({ group: 'vu_trang', ...deed('dot_xuat', sudden) })],
    [award, Y2020, armedChain(before, 2015, 2020, []), 'unknown', ['within-not-read']],
    [award, Y2020, armedChain(before, 2017, 2020, []), 'not-met', ['continuous-years']],
    [award, Y2020, collective({ group: 'vu_trang' }), 'not-met', [`holds-${before}`]],
    [award, Y2024, soldier(deed('dot_xuat', sudden))],
    [award, Y2024, soldier(deed('phat_minh', work))],
    [award, Y2024, soldier({ longServiceFor: [award] })],
    [award, Y2024, collective({ group: 'vu_trang', ...deed('dot_xuat', sudden) })],
  ]),
  [
    'HC_BVTQ_1',
    Y2024,
    soldier({
      awards: [...held('HC_BVTQ_2', 2019), ...held('CSTD_BO_TINH', 2021, 2024)],
      ratings: [...good(2020, 2021), ...excellent(2022, 2024)],
    }),
  ],
  [
    'HC_BVTQ_2',
    Y2024,
    soldier({
      awards: [...held('HC_BVTQ_3', 2019), ...held('CSTD_BO_TINH', 2021)],
      ratings: [...good(2020, 2022), ...excellent(2023, 2024)],
    }),
  ],
  [
    'HC_BVTQ_3',
    Y2024,
    soldier({
      awards: [...held('BK_TTCP', 2019), ...held('CSTD_CO_SO', 2020, 2022, 2024)],
      ratings: [...good(2020, 2023), ...excellent(2024, 2024)],
    }),
  ],
  ['HC_BVTQ_1', Y2024, armedChain('HC_BVTQ_2', 2019, 2024, flags(1, 2, 2020))],
  [
    'HC_BVTQ_1',
    Y2024,
    armedChain('HC_BVTQ_2', 2019, 2024, held('BK_BO_TINH', 2020, 2021, 2022, 2023), { outsideFlags: true }),
  ],
  ['HC_BVTQ_2', Y2024, armedChain('HC_BVTQ_3', 2019, 2024, flags(1, 1, 2020))],
  [
    'HC_BVTQ_2',
    Y2024,
    armedChain('HC_BVTQ_3', 2019, 2024, held('BK_BO_TINH', 2020, 2021, 2022), { outsideFlags: true }),
  ],
  ['HC_BVTQ_3', Y2024, armedChain('BK_TTCP', 2019, 2024, flags(1, 0, 2020))],
  ['HC_BVTQ_3', Y2024, armedChain('BK_TTCP', 2019, 2024, [...flags(0, 1, 2020), ...held('BK_BO_TINH', 2021)])],
  ['HC_BVTQ_3', Y2024, armedChain('BK_TTCP', 2019, 2024, held('BK_BO_TINH', 2020, 2022), { outsideFlags: true })],
];

type HighRow = readonly [
  award: AwardCode,
  before: AwardCode,
  armed: boolean,
  state: number,
  extra: readonly HeldAward[],
];
const HIGH: readonly HighRow[] = [
  ['HC_DOC_LAP_1', 'HC_DOC_LAP_2', false, 3, []],
  ['HC_DOC_LAP_2', 'HC_DOC_LAP_3', false, 2, held('BK_BO_TINH', 2018)],
  ['HC_DOC_LAP_3', 'HC_LAO_DONG_1', false, 2, []],
  ['HC_QUAN_CONG_1', 'HC_QUAN_CONG_2', true, 3, []],
  ['HC_QUAN_CONG_2', 'HC_QUAN_CONG_3', true, 2, held('BK_BO_TINH', 2018)],
  ['HC_QUAN_CONG_3', 'HC_BVTQ_1', true, 2, []],
];

const highOrders = HIGH.flatMap(([award, before, armed, state, extra]): Row[] => {
  const group = armed ? 'vu_trang' : 'can_bo';
  const make = armed ? armedChain : chain;
  const withMerit = [...flags(state, 0, 2016), ...held('BK_TTCP', 2017), ...extra];
  const withFlags = [...flags(state, 2, 2016), ...extra];
  const lowest = award === 'HC_DOC_LAP_3' || award === 'HC_QUAN_CONG_3';
  const anniversary = collective({
    group: 'bo_tinh',
    foundedOn: isoDate('1994-09-01'),
    awards: lowest ? [] : held(before, 2010),
    ratings: rated('HT', 2024, 2025),
  });
  const chains2020: Row[] = armed
    ? [
        [award, Y2020, make(before, 2010, 2020, []), 'unknown', ['flags-not-read']],
        [award, Y2020, make(before, 2012, 2020, []), 'not-met', ['continuous-years']],
        [award, Y2020, collective({ ...old, group: 'vu_trang' }), 'not-met', [`holds-${before}`]],
        [award, Y2020, make(before, 2010, 2020, [], { reviewedByUnit: false }), 'not-met', ['united-and-lawful']],
        [award, Y2020, chain(before, 2010, 2020, []), 'not-met', ['in-armed-forces']],
        [
          award,
          Y2020,
          make(before, 2010, 2020, [], { proceedings: [{ from: isoDate('2021-01-01'), clearedOn: null }] }),
          'not-met',
          ['not-under-proceedings'],
        ],
        ...(lowest
          ? [
              [
                award,
                Y2020,
                make(before, 2010, 2020, [], { foundedOn: isoDate('2000-01-01') }),
                'not-met',
                ['years-of-history'],
              ] as Row,
            ]
          : []),
      ]
    : [
        [award, Y2020, make(before, 2010, 2020, withMerit)],
        [award, Y2020, make(before, 2010, 2020, withFlags)],
        [award, Y2020, make(before, 2011, 2020, withFlags), 'not-met', ['continuous-years']],
      ];
  return [
    [award, Y2020, person({ group, longServiceFor: [award] })],
    [award, Y2020, person({ group, ...deed('dac_biet', 'toan_quoc') })],
    [award, Y2024, person({ group, longServiceFor: [award] })],
    [award, Y2024, person({ group, ...deed('dac_biet', 'toan_quoc') })],
    ...(armed ? [] : [[award, Y2024, person({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })] as Row]),
    ...(armed ? [] : [[award, Y2024, collective({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })] as Row]),
    ...chains2020,
    [award, Y2024, make(before, 2014, 2024, withMerit)],
    [award, Y2024, make(before, 2014, 2024, withFlags)],
    [award, Y2024, anniversary],
    [award, { year: 2025, asOf: isoDate('2025-12-01') }, anniversary, 'not-met', ['round-anniversary']],
  ];
});

const highest: readonly Row[] = [Y2020, Y2024].flatMap((era): Row[] => [
  ['HC_HCM', era, longServed('HC_HCM')],
  ['HC_HCM', era, person(deed('dac_biet', 'toan_quoc'))],
  ['HC_HCM', era, chain('HC_DOC_LAP_1', era.year - 10, era.year, [], { group: 'bo_tinh' })],
  ['HC_HCM', era, chain('HC_HCM', era.year - 15, era.year, [], { group: 'bo_tinh' })],
  ['HC_HCM', era, chain('HC_HCM', era.year - 14, era.year, [], { group: 'bo_tinh' }), 'not-met', ['continuous-years']],
  ['HC_SAO_VANG', era, longServed('HC_SAO_VANG')],
  ['HC_SAO_VANG', era, person(deed('dac_biet', 'toan_quoc'))],
  ['HC_SAO_VANG', era, chain('HC_HCM', era.year - 25, era.year, [], { group: 'bo_tinh' })],
  // The years run from the latest Huân chương Hồ Chí Minh.
  [
    'HC_SAO_VANG',
    era,
    chain('HC_HCM', era.year - 25, era.year, held('HC_HCM', era.year - 5), { group: 'bo_tinh' }),
    'not-met',
    ['continuous-years'],
  ],
]);

const FEATS: readonly (readonly [AwardCode, Scope])[] = [
  ['HC_CHIEN_CONG_1', 'toan_quoc'],
  ['HC_CHIEN_CONG_2', 'bo_tinh'],
  ['HC_CHIEN_CONG_3', 'linh_vuc'],
];

const deeds: readonly Row[] = [Y2020, Y2024].flatMap((era): Row[] => [
  ...FEATS.flatMap(([award, scope]): Row[] => [
    [award, era, person(deed('chien_cong', scope))],
    [award, era, collective(deed('chien_cong', scope))],
  ]),
  ['HC_CHIEN_CONG_1', era, person(deed('chien_cong', 'bo_tinh')), 'not-met', ['feat']],
  ['HC_DDKDT', era, person(deed('doan_ket', 'bo_tinh'))],
  ['HC_DUNG_CAM', era, person(deed('dung_cam', 'bo_tinh'))],
  ['HC_HUU_NGHI', era, person({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
  ['HC_HUU_NGHI', era, collective({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
  ['HCH_HUU_NGHI', era, person({ group: 'nuoc_ngoai', ...deed('doi_ngoai', 'bo_tinh') })],
  ['HCH_HUU_NGHI', era, person(deed('doi_ngoai', 'bo_tinh')), 'not-met', ['foreign']],
  ['AH_LAO_DONG', era, person(deed('dac_biet', 'toan_quoc'))],
  ['AH_LAO_DONG', era, collective(deed('dac_biet', 'toan_quoc'))],
  ['AH_LLVT', era, person(deed('chien_cong', 'toan_quoc'))],
  ['AH_LLVT', era, collective(deed('chien_cong', 'toan_quoc'))],
  ['BMVNAH', era, person({ localStandards: { BMVNAH: true } })],
  ['GT_HCM', era, person(deed('phat_minh', 'toan_quoc'))],
  ['GT_NHA_NUOC', era, person(deed('phat_minh', 'toan_quoc'))],
]);

const onlyOnce: readonly Row[] = [
  [
    'AH_LAO_DONG',
    Y2024,
    person({ ...deed('dot_xuat', 'toan_quoc'), assessments: { 'ten-years-of-contribution': false } }),
  ],
  [
    'AH_LAO_DONG',
    Y2024,
    collective({ ...deed('dot_xuat', 'toan_quoc'), assessments: { 'ten-years-of-contribution': false } }),
  ],
  ['AH_LLVT', Y2024, person(deed('dot_xuat', 'toan_quoc'))],
  ['AH_LLVT', Y2024, collective(deed('dot_xuat', 'toan_quoc'))],
  ['GT_HCM', Y2020, collective(deed('phat_minh', 'toan_quoc'))],
  ['GT_NHA_NUOC', Y2020, collective(deed('phat_minh', 'toan_quoc'))],
  ['TINH_TP_ANH_HUNG', Y2020, collective({ group: 'bo_tinh' }), 'unknown', ['standard-not-read']],
  ['TINH_TP_ANH_HUNG', Y2020, collective(), 'not-met', ['ministry-or-province']],
  ['TINH_TP_ANH_HUNG', Y2024, collective({ group: 'bo_tinh', ...deed('dac_biet', 'toan_quoc') })],
];

const serving = (force: ServicePeriod['force'], years: number, more: Partial<ServicePeriod> = {}): PersonFacts =>
  person({ service: [{ force, months: years * 12, ...more }] });

const services: readonly Row[] = [
  ...[Y2020, Y2024].flatMap((era): Row[] => [
    ['HCH_QKQT', era, serving('quan_doi', 25)],
    ['HCH_QKQT', era, serving('cong_an', 25), 'not-met', ['years-of-service']],
    ['HCH_VANTQ', era, serving('cong_an', 25)],
  ]),
  ['HCH_CSVV_1', Y2020, serving('quan_doi', 15)],
  ['HCH_CSVV_2', Y2020, serving('quan_doi', 10)],
  ['HCH_CSVV_2', Y2020, serving('quan_doi', 15), 'not-met', ['years-of-service']],
  ['HCH_CSVV_3', Y2020, serving('cong_an', 5)],
  ['HCH_CSVV_1', Y2024, serving('quan_doi', 20)],
  ['HCH_CSVV_1', Y2024, serving('quan_doi', 10, { hardship: true })],
  ['HCH_CSVV_2', Y2024, serving('quan_doi', 15)],
  ['HCH_CSVV_3', Y2024, serving('cong_an', 10)],
  ['HCH_TNXP', Y2024, serving('tnxp', 2)],
];

type Profession = readonly [
  title: 'NHA_GIAO' | 'THAY_THUOC' | 'NGHE_SI' | 'NGHE_NHAN',
  force: ServicePeriod['force'],
  managers: boolean,
];
const PROFESSIONS: readonly Profession[] = [
  ['NHA_GIAO', 'giao_duc', true],
  ['THAY_THUOC', 'y_te', true],
  ['NGHE_SI', 'nghe_thuat', false],
  ['NGHE_NHAN', 'di_san', false],
];

const worked = (
  force: ServicePeriod['force'],
  direct: number,
  managing: number,
  awards: HeldAward[] = [],
): PersonFacts =>
  person({
    awards,
    service: [
      { force, months: direct * 12, role: 'truc_tiep' },
      { force, months: managing * 12, role: 'quan_ly' },
    ],
  });

const professions = PROFESSIONS.flatMap(([title, force, managers]): Row[] => {
  const meritorious = held(`${title}_UT`, 2018);
  return [
    [title, Y2020, worked(force, 30, 0), 'unknown', ['decree-of-title']],
    [title, Y2020, person({ assessments: { 'ethics-and-skill': false } }), 'not-met', ['ethics-and-skill']],
    [`${title}_UT`, Y2024, worked(force, 15, 0)],
    [`${title}_UT`, Y2024, worked(force, 14, 0), 'not-met', ['direct-work']],
    [`${title}_ND`, Y2024, worked(force, 20, 0, meritorious)],
    [`${title}_ND`, Y2024, worked(force, 20, 0), 'not-met', [`holds-${title}_UT`]],
    ...(managers
      ? ([
          [`${title}_UT`, Y2024, worked(force, 10, 10)],
          [`${title}_ND`, Y2024, worked(force, 15, 10, meritorious)],
          [`${title}_ND`, Y2024, worked(force, 15, 9, meritorious), 'not-met', ['work-in-all']],
        ] as Row[])
      : []),
  ];
});

const ROWS: readonly Row[] = [
  ...sharedLabour,
  ...newLabour,
  ...labourChains,
  ...defence,
  ...highOrders,
  ...highest,
  ...deeds,
  ...onlyOnce,
  ...services,
  ...professions,
];

/** State awards: every way that the clauses open, with the least that they ask, and what just fails. */
export const STATE_AWARDS: readonly CheckCase[] = ROWS.map(
  ([award, era, facts, verdict = 'met', turnsOn = []], index) => ({
    id: `STATE-${String(index + 1).padStart(3, '0')}`,
    title: `${award} cho ${facts.recipient}, năm ${era.year}: ${verdict}`,
    kind: 'check',
    question: { award, facts, ...era },
    verdict,
    turnsOn: Object.fromEntries(turnsOn.map((rule) => [rule, verdict])),
  }),
);
