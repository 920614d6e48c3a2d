import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { AuthorityCode } from './authorities.ts';
import { authorityByName } from './authority-names.ts';
import { formsAt } from './catalogue.ts';
import { authorityInFormName, formsByName, formsNamedIn, suggestedForms } from './form-names.ts';

const DAY_2021 = isoDate('2021-10-28');
const DAY_2025 = isoDate('2025-12-20');

const codes = (text: string, authority: AuthorityCode | undefined, day = DAY_2021) =>
  formsByName(text, authority, day).map(({ code }) => code);

describe('formsByName', () => {
  it.each([
    ['Lao động tiên tiến', 'LDTT'],
    ['LĐTT', 'LDTT'],
    ['lao dong tien tien', 'LDTT'],
    ['Chiến sỹ thi đua cơ sở', 'CSTD_CO_SO'],
    ['Danh hiệu "Chiến sĩ thi đua cơ sở"', 'CSTD_CO_SO'],
    ['CSTĐCS', 'CSTD_CO_SO'],
    ['CSTĐ cơ sở năm 2020', 'CSTD_CO_SO'],
    ['CSTĐ cấp tỉnh', 'CSTD_BO_TINH'],
    ['Tập thể Lao động tiên tiến', 'TT_LDTT'],
    ['TTLĐTT', 'TT_LDTT'],
    ['TTLĐXS', 'TT_LDXS'],
    ['Tập thể lao động xuất sắc', 'TT_LDXS'],
    ['Cờ thi đua cấp tỉnh', 'CO_TD_BO_TINH'],
    ['Cờ thi đua của Chính phủ', 'CO_TD_CHINH_PHU'],
    ['Huân chương Lao động hạng Ba', 'HC_LAO_DONG_3'],
    ['Huân chương Lao động hạng III', 'HC_LAO_DONG_3'],
    ['HCLĐ hạng nhì', 'HC_LAO_DONG_2'],
    ['HCLĐ3', 'HC_LAO_DONG_3'],
    ['Bằng khen của Thủ tướng Chính phủ', 'BK_TTCP'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'BK_BO_TINH'],
    ['Giấy khen của Chủ tịch UBND thành phố Bắc Kạn', 'GIAY_KHEN_HUYEN'],
    ['Giấy khen của Chủ tịch UBND phường Đức Xuân', 'GIAY_KHEN_XA'],
    ['Giấy khen Giám đốc Sở Giáo dục và Đào tạo', 'GIAY_KHEN_SO'],
  ])('in 2021 %s is %s', (text, code) => {
    expect(codes(text, undefined)).toEqual([code]);
  });

  it.each([
    ['Giấy khen', 'CT_UBND_HUYEN', ['GIAY_KHEN_HUYEN']],
    ['GK', 'CT_UBND_XA', ['GIAY_KHEN_XA']],
    ['Bằng khen', 'CT_UBND_TINH', ['BK_BO_TINH']],
    ['BK', 'TTCP', ['BK_TTCP']],
    ['Bằng khen', undefined, ['BK_TTCP', 'BK_BO_TINH']],
    ['Bằng khen của UBND xã', undefined, []],
    ['Bằng khen', 'CT_UBND_HUYEN', []],
    ['Cờ thi đua', 'CT_UBND_TINH', ['CO_TD_BO_TINH']],
    ['Lao động xuất sắc', undefined, []],
    ['', undefined, []],
  ] as const)('%s by %s', (text, authority, expected) => {
    expect(codes(text, authority)).toEqual(expected);
  });

  it('follows the law of the day', () => {
    expect(codes('Giấy khen', 'CT_UBND_XA', DAY_2025)).toEqual(['GIAY_KHEN']);
    expect(codes('Giấy khen', 'CT_UBND_HUYEN', DAY_2025)).toEqual([]);
    expect(codes('Thầy thuốc ưu tú', undefined, DAY_2025)).toEqual(['THAY_THUOC_UT']);
    expect(codes('TTƯT', undefined, DAY_2025)).toEqual(['THAY_THUOC_UT']);
    expect(codes('Thầy thuốc ưu tú', undefined)).toEqual(['THAY_THUOC']);
    expect(formsByName('LĐTT', undefined, isoDate('2010-01-01'))).toEqual([]);
  });

  it.each([DAY_2021, DAY_2025])('finds every form of the law by its legal name', (day) => {
    for (const form of must(formsAt(day))) expect(codes(form.nameVi, undefined, day), form.nameVi).toContain(form.code);
  });
});

describe('formsByName of a long or broken phrase', () => {
  it.each([
    ['Tặng thưởng danh hiệu Lao động tiên tiến', 'LDTT'],
    ['Tặng danh hiệu Lao động tiên tiến', 'LDTT'],
    ['Công nhận hình thức Huân chương Lao động hạng Nhất', 'HC_LAO_DONG_1'],
    ['Huân chương Lao động hạng 1', 'HC_LAO_DONG_1'],
    ['Huân chương Lao động hạng II', 'HC_LAO_DONG_2'],
    ['HCLĐ1', 'HC_LAO_DONG_1'],
    ['HCLĐ 1', 'HC_LAO_DONG_1'],
    ['HCĐL nhất', 'HC_DOC_LAP_1'],
    ['HCLĐ2', 'HC_LAO_DONG_2'],
    ['HCĐL 2', 'HC_DOC_LAP_2'],
    ['HCĐL 3', 'HC_DOC_LAP_3'],
    ['Chiế n sĩ thi đua cơ sở', 'CSTD_CO_SO'],
    ['Chiến sĩ thi dua co sỏ', 'CSTD_CO_SO'],
    ['Chiến sĩ thi đuaa cơ sở', 'CSTD_CO_SO'],
    ['Chiến sĩ thi đu cơ sở', 'CSTD_CO_SO'],
    ['Chiến sĩ thi đau cơ sở năm 2020 - 2021', undefined],
    ['Chiến sĩ thi đuz cơ sở năm học 2020 - 2021', 'CSTD_CO_SO'],
    ['Huân chương Lao động hạng B', undefined],
    ['Lao động tiên tiến về thành tích năm 2020', 'LDTT'],
    ['Lao động tiên tiến của nhà trường', undefined],
    ['LĐT', undefined],
  ])('%s is %s', (text, code) => {
    expect(codes(text, undefined)).toEqual(code === undefined ? [] : [code]);
  });
});

describe('the authority in the name of a form', () => {
  it.each([
    ['Giấy khen của Chủ tịch UBND phường Đức Xuân', 'CT_UBND_XA'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'CT_UBND_TINH'],
    ['Giấy khen', undefined],
    ['Giấy khen của ai đó', undefined],
    ['không có gì', undefined],
  ])('%s: %s', (text, authority) => {
    expect(authorityInFormName(text)).toBe(authority);
  });
});

describe('what a wrong name probably means', () => {
  const suggested = (text: string, authority?: AuthorityCode, day = DAY_2021) =>
    suggestedForms(text, authority, day).map(({ code }) => code);

  it('is the Giấy khen of the authority that was named', () => {
    expect(suggested('Bằng khen của UBND xã')).toEqual(['GIAY_KHEN_XA']);
    expect(suggested('Bằng khen', 'CT_UBND_HUYEN')).toEqual(['GIAY_KHEN_HUYEN']);
    expect(suggested('Bằng khen của UBND xã', 'CT_UBND_HUYEN')).toEqual(['GIAY_KHEN_HUYEN']);
    expect(suggested('Bằng khen của UBND xã', undefined, DAY_2025)).toEqual(['GIAY_KHEN']);
  });

  it('is nothing for another form, an unknown name, no authority, or a day without law', () => {
    expect(suggested('Lao động tiên tiến', 'CT_UBND_XA')).toEqual([]);
    expect(suggested('Cái gì đó', 'CT_UBND_XA')).toEqual([]);
    expect(suggested('Bằng khen')).toEqual([]);
    expect(suggested('Bằng khen', 'CT_UBND_XA', isoDate('2010-01-01'))).toEqual([]);
  });
});

describe('the forms that stand in a sentence', () => {
  it.each<[string, readonly string[]]>([
    ['Danh sách cá nhân đạt danh hiệu Lao động tiên tiến năm 2020', ['lao dong tien tien']],
    ['Danh hiệu "Chiến sĩ thi đua cơ sở", Giấy khen.', ['chien si thi dua co so', 'giay khen']],
    ['Tập thể lao động tiên tiến', ['tap the lao dong tien tien']],
    ['Tập thể lao động tiên tiến và Lao động tiên tiến', ['tap the lao dong tien tien', 'lao dong tien tien']],
    ['Lao động tiên tiến, lao động tiên tiến', ['lao dong tien tien']],
    ['Danh sách lớp 10A', []],
    ['BK và GK', []],
    ['Giấy khenthưởng', []],
    ['', []],
  ])('%s: %j', (text, names) => {
    expect(formsNamedIn(text)).toEqual(names);
  });
});

describe('authorityByName', () => {
  it.each([
    ['Chủ tịch nước', 'CHU_TICH_NUOC'],
    ['Thủ tướng Chính phủ', 'TTCP'],
    ['Chính phủ', 'CHINH_PHU'],
    ['Chủ tịch UBND tỉnh Bắc Kạn', 'CT_UBND_TINH'],
    ['Chủ tịch Ủy ban nhân dân tỉnh', 'CT_UBND_TINH'],
    ['CHỦ TỊCH UỶ BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', 'CT_UBND_TINH'],
    ['Chủ tịch UBND TP. Hồ Chí Minh', 'CT_UBND_TINH'],
    ['Chủ tịch UBND TP.HCM', 'CT_UBND_TINH'],
    ['Chủ tịch UBND thành phố Bắc Kạn', 'CT_UBND_HUYEN'],
    ['Chủ tịch UBND thành phố', 'CT_UBND_HUYEN'],
    ['Chủ tịch UBND huyện Na Rì', 'CT_UBND_HUYEN'],
    ['Chủ tịch UBND xã Dương Quang', 'CT_UBND_XA'],
    ['Chủ tịch UBND phường Sông Cầu', 'CT_UBND_XA'],
    ['Chủ tịch UBND xã Nông Thượng, thành phố Bắc Kạn', 'CT_UBND_XA'],
    ['Giám đốc Sở Nội vụ', 'THU_TRUONG_CQCM_TINH'],
    ['Bộ trưởng Bộ Giáo dục và Đào tạo', 'BO_TRUONG'],
    ['Giám đốc Công ty TNHH Hải Nam', 'DN_HTX'],
    ['Chủ tịch Hội đồng quản trị', 'CT_HDQT_HDTV'],
    ['TM. Chủ tịch nước', 'CHU_TICH_NUOC'],
    ['T/M Chính phủ', 'CHINH_PHU'],
    ['KT. Bộ trưởng Bộ Nội vụ', 'BO_TRUONG'],
    ['Quyết định của Chính phủ', 'CHINH_PHU'],
    ['của Giám đốc Sở Nội vụ', 'THU_TRUONG_CQCM_TINH'],
    ['  Chủ tịch   UBND:   tỉnh  ', 'CT_UBND_TINH'],
    ['Chủ tịch UBND "thị xã" Từ Sơn', 'CT_UBND_HUYEN'],
    ['Hiệu trưởng', undefined],
    ['', undefined],
  ])('%s → %s', (text, code) => {
    expect(authorityByName(text)).toBe(code);
  });
});
