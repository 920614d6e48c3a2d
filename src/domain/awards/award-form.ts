import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Citation, Confidence } from '../law/citation.ts';
import type { AuthorityCode } from './authorities.ts';
import type { FORMS_2003_LAW } from './forms-2003-law.data.ts';
import type { FORMS_2022_LAW } from './forms-2022-law.data.ts';

/** Persons, collectives and households: the three kinds of subject that the law rewards. */
export type RecipientKind = 'ca_nhan' | 'tap_the' | 'ho_gia_dinh';

export type AwardKind =
  | 'danh_hieu_thi_dua'
  | 'co_thi_dua'
  | 'huan_chuong'
  | 'huy_chuong'
  | 'danh_hieu_vinh_du'
  | 'giai_thuong'
  | 'bang_khen'
  | 'giay_khen'
  | 'ky_niem_chuong';

/** The level at which a form is counted: State, ministry or province, district (to 30/6/2025), unit, commune. */
export type AwardLevel = 'trung_uong' | 'bo_tinh' | 'huyen' | 'co_so' | 'xa';

/** A form as one law defines it. */
export type AwardFormRow = {
  readonly code: string;
  /** Forms of different laws that are the same award share a family: GIAY_KHEN_HUYEN and GIAY_KHEN. */
  readonly family: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: AwardKind;
  readonly recipients: readonly RecipientKind[];
  readonly level: AwardLevel;
  readonly citation: Citation;
  readonly confidence: Confidence;
};

type AnyRow = (typeof FORMS_2003_LAW)[number] | (typeof FORMS_2022_LAW)[number];

export type AwardCode = AnyRow['code'];

export type AwardFamily = AnyRow['family'];

/** A form as it stands on a day, with those who may decide it then. */
export type AwardForm = Omit<AwardFormRow, 'code' | 'family'> & {
  readonly code: AwardCode;
  readonly family: AwardFamily;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** Empty where the law leaves the authority to rules that we do not hold. */
  readonly decidedBy: readonly AuthorityCode[];
  readonly decidedByCitation: Citation;
  /** False after the last day whose law was compared with its text. */
  readonly confirmed: boolean;
};

/** No form of any law that we hold has this code. */
export type UnknownForm = { readonly code: 'unknown-form'; readonly given: string };
