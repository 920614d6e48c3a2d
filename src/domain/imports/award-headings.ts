import { birthParts } from './layout/birth-parts.ts';
import { FAMILY_NAME } from './layout/family-name.ts';
import { COLLECTIVE_NAME, NAME_AND_MORE, NAME_BESIDE } from './layout/name-and-more.ts';
import { POST_AND_UNIT } from './post-and-unit.ts';

/** Headings of a list of awards; the order of the columns is free. */
export const awardHeadings = {
  ordinal: 'STT',
  formOfAddress: 'Xưng hô',
  name: 'Họ và tên / Tên tập thể',
  recipientKind: 'Loại đối tượng',
  post: 'Chức vụ',
  occupation: 'Nghề nghiệp, địa chỉ',
  unitCode: 'Mã đơn vị',
  unit: 'Đơn vị',
  form: 'Danh hiệu, hình thức',
  authority: 'Cấp quyết định',
  decisionNumber: 'Số quyết định',
  signedOn: 'Ngày quyết định',
  achievement: 'Năm thành tích',
  commendation: 'Loại khen',
  reason: 'Lý do khen',
  directWorker: 'Người trực tiếp',
  letterNumber: 'Số tờ trình',
  sentOn: 'Ngày trình',
  agreedOn: 'Ngày cấp trên nhất trí',
  bornOn: 'Ngày sinh',
  gender: 'Giới tính',
} as const;

/** Columns in which some lists tell apart what others say in one, or together what others say in two. */
export const headingsApart = {
  bornMale: 'Ngày sinh (nam)',
  bornFemale: 'Ngày sinh (nữ)',
  familyName: FAMILY_NAME,
  postAndUnit: POST_AND_UNIT,
  nameAndMore: NAME_AND_MORE,
  collectiveName: COLLECTIVE_NAME,
  nameBeside: NAME_BESIDE,
  bornDay: birthParts.day,
  bornMonth: birthParts.month,
  bornYear: birthParts.year,
} as const;

export type AwardHeading = (typeof awardHeadings)[keyof typeof awardHeadings];

/** A column that marks with an x who got one form: its heading, the form, and how lists head it. */
export type MarkedForm = { readonly heading: string; readonly form: string; readonly synonyms: readonly string[] };

const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['Lao động tiên tiến', ['LĐTT']],
  ['Chiến sĩ tiên tiến', ['CSTT']],
  ['Chiến sĩ thi đua cơ sở', ['CSTĐCS', 'CSTĐ cơ sở', 'CSTĐ cấp cơ sở']],
  ['Chiến sĩ thi đua cấp tỉnh', ['CSTĐ cấp tỉnh', 'CSTĐ tỉnh', 'CSTĐCT']],
  ['Tập thể lao động tiên tiến', ['TTLĐTT', 'Tập thể LĐTT']],
  ['Tập thể lao động xuất sắc', ['TTLĐXS', 'Tập thể LĐXS']],
  ['Giấy khen', ['GK']],
  ['Bằng khen', ['BK']],
  ['Cờ thi đua cấp tỉnh', ['Cờ thi đua', 'Cờ TĐ tỉnh']],
];

/** Columns of a list that marks what each row got with an x: LĐTT | CSTĐCS | Giấy khen. */
export const markedForms: readonly MarkedForm[] = FORMS.map(([form, others]) => ({
  heading: `Đạt ${form}`,
  form,
  synonyms: [form, ...others],
}));

/** Headings of a list of units. */
export const unitHeadings = {
  code: 'Mã đơn vị',
  name: 'Tên đơn vị',
  shortName: 'Tên gọi tắt',
  kind: 'Loại',
  parentCode: 'Mã đơn vị cấp trên',
  from: 'Từ ngày',
  ground: 'Căn cứ',
} as const;

export type UnitHeading = (typeof unitHeadings)[keyof typeof unitHeadings];
