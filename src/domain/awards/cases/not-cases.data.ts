import type { NotACase } from './case.ts';

/** Published questions that are no cases of ours, each with its reason. */
export const NOT_CASES: readonly NotACase[] = [
  { id: 'LC-001', reason: 'regime-before-2014', note: 'NĐ 42/2010 và TT 02/2011, năm xét 2011.' },
  { id: 'LC-004', reason: 'regime-before-2014', note: 'TT 02/2011: kết quả đào tạo dưới một năm.' },
  { id: 'LC-055', reason: 'regime-before-2014', note: 'Luật 2003 Điều 44 trước khi sửa năm 2013: bảy năm CSTĐCS.' },
  {
    id: 'LC-075',
    reason: 'regime-before-2014',
    note: 'Quy định của Ninh Thuận năm 2011; nội dung là một tham số (olderInitiative2003).',
  },
  { id: 'LC-083', reason: 'regime-before-2014', note: 'NĐ 42/2010 Điều 15.' },
  { id: 'LC-065', reason: 'ministry-or-province-rule', note: 'TT 06/2009: Kỷ niệm chương ngành.' },
  { id: 'LC-070', reason: 'ministry-or-province-rule', note: 'TT 08/2019 của Bộ LĐTBXH: thang điểm của ngành.' },
  { id: 'LC-073', reason: 'ministry-or-province-rule', note: 'TT 160/2014 của Bộ Quốc phòng: 20 % đầu mối.' },
  {
    id: 'LC-097',
    reason: 'ministry-or-province-rule',
    note: 'TT 57/2020 của Bộ Quốc phòng: thời hạn cho dân quân tự vệ.',
  },
  { id: 'LC-100', reason: 'ministry-or-province-rule', note: 'Tiền Giang lấy ý kiến 10 ngày: tham số của tỉnh.' },
  { id: 'LC-101', reason: 'ministry-or-province-rule', note: 'Hà Nội lấy ý kiến 7 ngày: tham số của tỉnh.' },
  { id: 'LC-130', reason: 'ministry-or-province-rule', note: 'TT 20/2025: mẫu hồ sơ của ngành Nội vụ.' },
  { id: 'LC-108', reason: 'not-in-scope', note: 'Nghi thức trao tặng, không phải tiêu chuẩn.' },
  { id: 'LC-109', reason: 'not-in-scope', note: 'Cấp đổi, cấp lại hiện vật (NĐ 101/2018).' },
  { id: 'LC-133', reason: 'not-in-scope', note: 'Cấp lại Huy chương kháng chiến (NĐ 85/2014).' },
  { id: 'LC-134', reason: 'not-in-scope', note: 'Cấp đổi Huân chương kháng chiến.' },
  { id: 'LC-135', reason: 'not-in-scope', note: 'Khen thưởng của Chính phủ Cách mạng lâm thời: chưa có hướng dẫn.' },
  { id: 'LC-132', reason: 'not-in-scope', note: 'Trình tự thu hồi sau khi hủy quyết định; căn cứ hủy xem LC-064.' },
];
