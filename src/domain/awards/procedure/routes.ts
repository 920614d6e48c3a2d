import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Result, ok } from '../../../kernel/result.ts';
import { type Citation, type Confidence, cite } from '../../law/citation.ts';
import type { LawGap } from '../../law/dated-value.ts';
import type { AwardForm, UnknownForm } from '../award-form.ts';
import { formAt } from '../catalogue.ts';

/** A stop on the way of a file from the unit to the one who decides. */
export type Stop =
  | 'unit' // the unit that manages organisation, staff and payroll reviews
  | 'education-office' // Phòng GD&ĐT of the district: gathers, does not decide
  | 'district-home-office' // Phòng Nội vụ: appraises
  | 'district-council'
  | 'district-chair'
  | 'commune-culture-office' // Phòng Văn hóa - Xã hội of the commune
  | 'commune-council'
  | 'commune-chair'
  | 'provincial-home-department' // Sở Nội vụ
  | 'provincial-council'
  | 'provincial-chair'
  | 'central-body' // Ban TĐKT Trung ương until 2024, then Bộ Nội vụ
  | 'prime-minister'
  | 'president';

export type Consulted = 'party-committee' | 'line-ministry' | 'provincial-peoples-committee' | 'public' | 'tax-office';

/** Who is heard, by which clause, and how well it was read. */
export type Consultation = { readonly body: Consulted; readonly citation: Citation; readonly confidence: Confidence };

export type Route = {
  readonly stops: readonly Stop[];
  readonly consulted: readonly Consultation[];
  readonly citation: Citation;
};

const TWO_TIER = isoDate('2025-07-01');
const LAW_2022 = isoDate('2024-01-01');

/** From the unit up to the level of the province: through the district until 30/6/2025, through the commune after. */
function localStops(isSchool: boolean, asOf: PlainDate): Stop[] {
  if (asOf >= TWO_TIER) return ['unit', 'commune-culture-office', 'commune-council', 'commune-chair'];
  const gathering: Stop[] = isSchool ? ['education-office'] : [];
  return ['unit', ...gathering, 'district-home-office', 'district-council', 'district-chair'];
}

const PROVINCE: readonly Stop[] = ['provincial-home-department', 'provincial-council', 'provincial-chair'];

function upperStops({ level, decidedBy }: AwardForm): Stop[] {
  if (level === 'trung_uong') {
    const last: Stop[] = decidedBy.includes('CHU_TICH_NUOC') ? ['prime-minister', 'president'] : ['prime-minister'];
    return [...PROVINCE, 'central-body', ...last];
  }
  return level === 'bo_tinh' ? [...PROVINCE] : [];
}

const PARTY_OPINION = new Set<string>([
  'HC_SAO_VANG',
  'HC_HCM',
  'HC_DOC_LAP_1',
  'HC_DOC_LAP_2',
  'HC_DOC_LAP_3',
  'CSTD_TOAN_QUOC',
  'AH_LAO_DONG',
  'AH_LLVT',
]);

/** Who must be heard before a State award is submitted. */
function consultedOn(form: AwardForm, asOf: PlainDate): Route['consulted'] {
  if (form.level !== 'trung_uong') return [];
  const found: Consultation[] = [];
  const hear = (body: Consulted, citation: Citation, confidence: Confidence = 'text') =>
    found.push({ body, citation, confidence });
  const old = asOf < LAW_2022;
  // Since 2024 this was read in the decision of one province only, which is no law for the others nor for days before it.
  if (PARTY_OPINION.has(form.code))
    hear(
      'party-committee',
      old ? cite('ND_91_2017', 'Đ45 k4') : cite('QD_86_2025_BN', 'Đ5'),
      old ? 'text' : 'uncertain',
    );
  if (form.kind !== 'huy_chuong')
    hear('line-ministry', old ? cite('ND_91_2017', 'Đ47') : cite('LUAT_06_2022', 'Đ84 k3'));
  const published = old
    ? form.kind === 'huan_chuong' || form.kind === 'danh_hieu_vinh_du' || form.code === 'CSTD_TOAN_QUOC'
    : form.kind === 'huan_chuong' || form.kind === 'danh_hieu_vinh_du' || form.kind === 'giai_thuong';
  if (published) hear('public', old ? cite('ND_91_2017', 'Đ45 k10') : cite('LUAT_06_2022', 'Đ84 k5'));
  return found;
}

/**
 * The way of a file from a unit of the locality to the one who decides, and who must be heard on it (NĐ 91/2017 Đ46, 47;
 * Luật 06/2022 Đ83, 84). For units of the province's own departments the local stops fall away: `ofProvince`.
 */
export function routeOf(
  code: string,
  unit: { readonly isSchool: boolean; readonly ofProvince: boolean },
  asOf: PlainDate,
): Result<Route, UnknownForm | LawGap> {
  const form = formAt(code, asOf);
  if (!form.ok) return form;
  const local: readonly Stop[] = unit.ofProvince ? ['unit'] : localStops(unit.isSchool, asOf);
  const citation = asOf < LAW_2022 ? cite('ND_91_2017', 'Đ46') : cite('LUAT_06_2022', 'Đ83 k1');
  return ok({ stops: [...local, ...upperStops(form.value)], consulted: consultedOn(form.value, asOf), citation });
}

/** A post that a person holds; who has several is reviewed where organisation, staff and payroll are managed. */
export type Post = { readonly unit: string; readonly managesPayroll: boolean; readonly from: PlainDate };

/**
 * The unit that reviews a person: where the payroll is managed, and after a move within the year the new one
 * (NĐ 91/2017 Đ46 k1 and Đ10). Undefined when no post is paid.
 */
export function reviewingUnit(
  posts: readonly Post[],
): { readonly unit: string; readonly citation: Citation } | undefined {
  const paid = posts.filter(({ managesPayroll }) => managesPayroll).toSorted((a, b) => b.from - a.from);
  const unit = paid[0]?.unit;
  return unit === undefined ? undefined : { unit, citation: cite('ND_91_2017', 'Đ46 k1') };
}
