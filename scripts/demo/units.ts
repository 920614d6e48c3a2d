import { type PlainDate, isoDate } from '../../src/kernel/plain-date.ts';
import { COMMUNES } from './units-communes.ts';
import { OFFICES } from './units-offices.ts';
import { PARTY_AND_MASS_BODIES } from './units-party.ts';
import { SCHOOLS } from './units-schools.ts';

/** Words of the column "Loại"; README.md of the demonstration maps them to codes. */
export type UnitKind =
  | 'Tỉnh'
  | 'Sở, ban, ngành'
  | 'Huyện'
  | 'Thành phố thuộc tỉnh'
  | 'Xã'
  | 'Phường'
  | 'Cơ quan chuyên môn'
  | 'Đơn vị sự nghiệp'
  | 'Trường học'
  | 'Cơ quan Đảng'
  | 'Đoàn thể'
  | 'Doanh nghiệp';

export type Unit = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly from: PlainDate;
  readonly ground: string;
};

export const PROVINCE = 'tinh-bac-kan';
export const CITY = 'tp-bac-kan';
export const COMPANY = 'cong-ty-doi-mo';

const INVENTED = 'Dữ liệu minh họa';
const PROVINCE_AGAIN = 'Nghị quyết kỳ họp thứ 10, Quốc hội khóa IX ngày 06/11/1996';
const CITY_SET_UP = 'Nghị quyết số 892/NQ-UBTVQH13 ngày 11/3/2015';

const day = { province: isoDate('1997-01-01'), city: isoDate('2015-03-11') };

const district = (code: string, place: string, from = day.province): Unit => ({
  code,
  name: `Ủy ban nhân dân huyện ${place}`,
  shortName: `Huyện ${place}`,
  kind: 'Huyện',
  parent: PROVINCE,
  from,
  ground: INVENTED,
});

const ABOVE_THE_CITY: readonly Unit[] = [
  {
    code: PROVINCE,
    name: 'Ủy ban nhân dân tỉnh Bắc Kạn',
    shortName: 'UBND tỉnh Bắc Kạn',
    kind: 'Tỉnh',
    parent: null,
    from: day.province,
    ground: PROVINCE_AGAIN,
  },
  {
    code: 'so-noi-vu',
    name: 'Sở Nội vụ tỉnh Bắc Kạn',
    shortName: 'Sở Nội vụ',
    kind: 'Sở, ban, ngành',
    parent: PROVINCE,
    from: day.province,
    ground: INVENTED,
  },
  {
    code: CITY,
    name: 'Ủy ban nhân dân thành phố Bắc Kạn',
    shortName: 'UBND thành phố Bắc Kạn',
    kind: 'Thành phố thuộc tỉnh',
    parent: PROVINCE,
    from: day.city,
    ground: CITY_SET_UP,
  },
  district('huyen-na-ri', 'Na Rì'),
  district('huyen-ba-be', 'Ba Bể'),
  district('huyen-bach-thong', 'Bạch Thông'),
  district('huyen-cho-don', 'Chợ Đồn'),
  district('huyen-cho-moi', 'Chợ Mới', isoDate('1998-07-06')),
  district('huyen-ngan-son', 'Ngân Sơn'),
  district('huyen-pac-nam', 'Pác Nặm', isoDate('2003-05-28')),
];

const NEW_WARDS: readonly string[] = ['phuong-huyen-tung', 'phuong-xuat-hoa'];

const underTheCity = (code: string, name: string, shortName: string, kind: UnitKind): Unit => ({
  code,
  name,
  shortName,
  kind,
  parent: CITY,
  from: day.city,
  ground: NEW_WARDS.includes(code) ? CITY_SET_UP : INVENTED,
});

/** Every unit of the demonstration, parents before children, in the order of precedence. */
export const UNITS: readonly Unit[] = [
  ...ABOVE_THE_CITY,
  ...OFFICES.map((o) => underTheCity(o.code, `${o.name} thành phố Bắc Kạn`, o.name, o.kind)),
  ...PARTY_AND_MASS_BODIES.map((b) => underTheCity(b.code, b.name, b.shortName, b.kind)),
  ...COMMUNES.map((c) => underTheCity(c.code, `Ủy ban nhân dân ${c.place}`, `UBND ${c.place}`, c.kind)),
  ...SCHOOLS.map((s) => underTheCity(s.code, s.name, s.shortName, 'Trường học')),
  underTheCity(COMPANY, 'Công ty TNHH Chế biến nông sản Đồi Mơ', 'Công ty Đồi Mơ', 'Doanh nghiệp'),
];

/** Full name of a unit of the demonstration; an unknown code is a slip of the generator. */
export function unitName(code: string): string {
  const unit = UNITS.find((u) => u.code === code);
  if (!unit) throw new Error(`No unit ${code} in the demonstration`);
  return unit.name;
}
