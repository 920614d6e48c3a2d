import type { LawCitation } from '../../law/citation.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed, localStandard } from '../clauses/assessed.ts';
import { all, any } from '../clauses/clause.ts';
import { belongsTo } from '../clauses/group.ts';
import { notRead } from '../clauses/not-read.ts';
import { type ServiceNeed, served } from '../clauses/service.ts';
import { holds } from '../clauses/years-after-award.ts';
import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts, ServicePeriod } from '../facts.ts';
import {
  LAW_2003,
  LAW_2022,
  type Standard,
  forCollectives,
  forPersons,
  l2003,
  l2013,
  l2022,
  nd91,
} from './standard.ts';

/** Anh hùng: all points, or for a sudden exceptional deed the point of loyalty alone (Luật 06/2022 Đ62, 63 k3). */
function heroes(code: 'AH_LAO_DONG' | 'AH_LLVT', article: string, old: LawCitation): Standard[] {
  const place = (rest: string): LawCitation => l2022(`${article} ${rest}`);
  const sudden = <F extends PersonFacts | CollectiveFacts>() =>
    achieved<F>('sudden-exceptional-deed', place('k3'), { kinds: ['dot_xuat'], scope: 'toan_quoc', for: code });
  const exceptional = <F extends PersonFacts | CollectiveFacts>(citation: LawCitation) =>
    achieved<F>('exceptional-nationwide', citation, {
      kinds: ['dac_biet', 'chien_cong'],
      scope: 'toan_quoc',
      for: code,
    });
  return [
    forPersons(code, LAW_2003, old, assessed('loyal-and-exemplary', old), exceptional(old)),
    forCollectives(code, LAW_2003, old, assessed('loyal-and-exemplary', old), exceptional(old)),
    forPersons(
      code,
      LAW_2022,
      place('k1'),
      assessed('loyal-and-exemplary', place('k1 a')),
      any<PersonFacts>(
        'hero-ways',
        place('k1'),
        all(
          'ten-years-of-exceptional-work',
          place('k1'),
          exceptional<PersonFacts>(place('k1 b')),
          assessed('ten-years-of-contribution', place('k1 c')),
        ),
        sudden(),
      ),
    ),
    forCollectives(
      code,
      LAW_2022,
      place('k2'),
      assessed('loyal-and-exemplary', place('k2 đ')),
      any<CollectiveFacts>(
        'hero-ways',
        place('k2'),
        all(
          'ten-years-of-exceptional-work',
          place('k2'),
          exceptional<CollectiveFacts>(place('k2 a')),
          assessed('ten-years-of-contribution', place('k2 a')),
        ),
        sudden(),
      ),
    ),
  ];
}

type Profession = {
  readonly name: 'NHA_GIAO' | 'THAY_THUOC' | 'NGHE_SI' | 'NGHE_NHAN';
  readonly force: ServicePeriod['force'];
  readonly article: string;
  readonly old: string;
  /** Years in direct work, and for managers in all, of which so many direct; null where managers have no row. */
  readonly peoples: readonly [direct: number, managerAll: number | null, managerDirect: number];
  readonly meritorious: readonly [direct: number, managerAll: number | null, managerDirect: number];
  readonly hardshipTwice: boolean;
};

const PROFESSIONS: readonly Profession[] = [
  {
    name: 'NHA_GIAO',
    force: 'giao_duc',
    article: 'Đ64',
    old: 'Đ62',
    peoples: [20, 25, 15],
    meritorious: [15, 20, 10],
    hardshipTwice: true,
  },
  {
    name: 'THAY_THUOC',
    force: 'y_te',
    article: 'Đ65',
    old: 'Đ63',
    peoples: [20, 25, 15],
    meritorious: [15, 20, 10],
    hardshipTwice: true,
  },
  {
    name: 'NGHE_SI',
    force: 'nghe_thuat',
    article: 'Đ66',
    old: 'Đ64',
    peoples: [20, null, 0],
    meritorious: [15, null, 0],
    hardshipTwice: false,
  },
  {
    name: 'NGHE_NHAN',
    force: 'di_san',
    article: 'Đ67',
    old: 'Đ65',
    peoples: [20, null, 0],
    meritorious: [15, null, 0],
    hardshipTwice: false,
  },
];

function yearsOfWork(
  { force, hardshipTwice }: Profession,
  [direct, managerAll, managerDirect]: Profession['peoples'],
  citation: LawCitation,
) {
  const need = (years: number, role?: 'truc_tiep'): ServiceNeed => ({
    force: [force],
    years,
    hardshipTwice,
    ...(role ? { role } : {}),
  });
  const inDirectWork = served('direct-work', citation, need(direct, 'truc_tiep'));
  if (managerAll === null) return inDirectWork;
  return any<PersonFacts>(
    'direct-or-managing-work',
    citation,
    inDirectWork,
    all(
      'managing-work',
      citation,
      served('work-in-all', citation, need(managerAll)),
      served('direct-work-of-managers', citation, need(managerDirect, 'truc_tiep')),
    ),
  );
}

function professionTitles(profession: Profession): Standard[] {
  const { name, article, old } = profession;
  const place = (rest: string): LawCitation => l2022(`${article} ${rest}`);
  const peoples: AwardCode = `${name}_ND`;
  const meritorious: AwardCode = `${name}_UT`;
  return [
    forPersons(
      name,
      LAW_2003,
      l2003(old),
      assessed('ethics-and-skill', l2003(old)),
      notRead('decree-of-title', nd91('Đ80 k1')),
    ),
    forPersons(
      peoples,
      LAW_2022,
      place('k2'),
      holds(`holds-${meritorious}`, place('k2'), [meritorious, name]),
      assessed('ethics-and-skill', place('k2')),
      yearsOfWork(profession, profession.peoples, place('k2')),
    ),
    forPersons(
      meritorious,
      LAW_2022,
      place('k3'),
      assessed('ethics-and-skill', place('k3')),
      yearsOfWork(profession, profession.meritorious, place('k3')),
    ),
  ];
}

function prize(code: 'GT_HCM' | 'GT_NHA_NUOC', old: string, now: string): Standard[] {
  const work = (citation: LawCitation) =>
    achieved<PersonFacts>('work-of-high-value', citation, { kinds: ['phat_minh'], scope: 'toan_quoc', for: code });
  return [
    forPersons(code, LAW_2003, l2003(old), work(l2003(old))),
    forCollectives(
      code,
      LAW_2003,
      l2003(old),
      achieved('work-of-high-value', l2003(old), { kinds: ['phat_minh'], scope: 'toan_quoc', for: code }),
    ),
    forPersons(
      code,
      LAW_2022,
      l2022(`${now} k1`),
      work(l2022(`${now} k1`)),
      assessed('published-since-1945', l2022('Đ68 k1')),
    ),
  ];
}

/** State honours and prizes. */
export const DANH_HIEU_VINH_DU: readonly Standard[] = [
  ...heroes('AH_LAO_DONG', 'Đ63', l2013('Đ61')),
  ...heroes('AH_LLVT', 'Đ62', l2003('Đ60')),
  forPersons('BMVNAH', LAW_2003, l2003('Đ59'), localStandard('ordinance-on-title', l2003('Đ59'), 'BMVNAH')),
  forPersons('BMVNAH', LAW_2022, l2022('Đ61'), localStandard('ordinance-on-title', l2022('Đ61'), 'BMVNAH')),
  forCollectives(
    'TINH_TP_ANH_HUNG',
    LAW_2003,
    nd91('Đ56'),
    belongsTo<CollectiveFacts>('ministry-or-province', nd91('Đ56'), ['bo_tinh']),
    notRead('standard-not-read', nd91('Đ56')),
  ),
  forCollectives(
    'TINH_TP_ANH_HUNG',
    LAW_2022,
    l2022('Đ60'),
    belongsTo<CollectiveFacts>('ministry-or-province', l2022('Đ60'), ['bo_tinh']),
    achieved('exceptional-nationwide', l2022('Đ60 k1'), {
      kinds: ['dac_biet'],
      scope: 'toan_quoc',
      for: 'TINH_TP_ANH_HUNG',
    }),
    assessed('united-political-system', l2022('Đ60 k3')),
  ),
  ...PROFESSIONS.flatMap(professionTitles),
  ...prize('GT_HCM', 'Đ67', 'Đ69'),
  ...prize('GT_NHA_NUOC', 'Đ68', 'Đ70'),
];
