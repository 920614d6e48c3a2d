import { AUTHORITIES, isAuthorityCode } from '../domain/awards/authorities.ts';
import { findForm, formAt } from '../domain/awards/catalogue.ts';
import type { CommendationKind } from '../domain/decisions/commendation-kind.ts';
import type { UnitKind } from '../domain/organisation/unit.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Phrase } from './words.ts';

/** Loại khen, as it stands in a cell of a list. */
export const commendationWords = {
  cong_trang: { vi: 'Công trạng', en: 'Merit' },
  chuyen_de: { vi: 'Chuyên đề', en: 'Campaign' },
  dot_xuat: { vi: 'Đột xuất', en: 'Ad hoc' },
  cong_hien: { vi: 'Quá trình cống hiến', en: 'Long service' },
  nien_han: { vi: 'Niên hạn', en: 'Years served' },
  doi_ngoai: { vi: 'Đối ngoại', en: 'Foreign relations' },
} satisfies Record<CommendationKind, Phrase>;

export const unitKindWords = {
  tinh: { vi: 'Tỉnh', en: 'Province' },
  so_nganh: { vi: 'Sở, ban, ngành', en: 'Provincial department' },
  huyen: { vi: 'Huyện, thành phố thuộc tỉnh', en: 'District, provincial city' },
  xa: { vi: 'Xã, phường', en: 'Commune, ward' },
  co_quan: { vi: 'Cơ quan chuyên môn', en: 'Office' },
  don_vi_su_nghiep: { vi: 'Đơn vị sự nghiệp', en: 'Public service unit' },
  truong: { vi: 'Trường học', en: 'School' },
  dang: { vi: 'Cơ quan Đảng', en: 'Party body' },
  doan_the: { vi: 'Đoàn thể', en: 'Mass organisation' },
  doanh_nghiep: { vi: 'Doanh nghiệp, hợp tác xã', en: 'Enterprise, co-operative' },
  thon: { vi: 'Thôn, tổ dân phố', en: 'Hamlet, residential group' },
  khac: { vi: 'Đơn vị khác', en: 'Other unit' },
} satisfies Record<UnitKind, Phrase>;

export const genderWords = { nam: { vi: 'Nam', en: 'Male' }, nu: { vi: 'Nữ', en: 'Female' } } satisfies Record<
  'nam' | 'nu',
  Phrase
>;

/** An authority by its name in the law; a code that no law of ours has stands for itself. */
export const authorityPhrase = (code: string): Phrase =>
  isAuthorityCode(code) ? { vi: AUTHORITIES[code].nameVi, en: AUTHORITIES[code].nameEn } : { vi: code, en: code };

/** A form by the name that it had on a day, else by the name in any law. */
export function formPhrase(code: string, day: PlainDate): Phrase {
  const onDay = formAt(code, day);
  const form = onDay.ok ? onDay.value : findForm(code);
  return form ? { vi: form.nameVi, en: form.nameEn } : { vi: code, en: code };
}
