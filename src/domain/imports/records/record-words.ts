import { type WordList, wordList } from '../row-reader.ts';
import type { KeptAbsence, KeptDiscipline, KeptInitiative } from './kept-records.ts';

/** Words of the column "Loại" of an initiative. */
export const initiativeKindWords: WordList<KeptInitiative['kind']> = wordList([
  ['Sáng kiến', 'sang_kien'],
  ['Sáng kiến kinh nghiệm', 'sang_kien'],
  ['SKKN', 'sang_kien'],
  ['SK', 'sang_kien'],
  ['Giải pháp', 'sang_kien'],
  ['Đề tài', 'de_tai'],
  ['Đề tài khoa học', 'de_tai'],
  ['Đề tài nghiên cứu khoa học', 'de_tai'],
  ['ĐT', 'de_tai'],
  ['Đề án', 'de_tai'],
  ['Mưu trí, sáng tạo', 'muu_tri'],
]);

/**
 * Words of the column "Phạm vi ảnh hưởng". What a school, a commune, a district or a department recognises for itself
 * is cấp cơ sở; "cấp ngành" and "cấp khu vực" do not say which of the three they are and are no words of this list.
 */
export const scopeWords: WordList<KeptInitiative['scope']> = wordList([
  ['Cơ sở', 'co_so'],
  ['Cấp cơ sở', 'co_so'],
  ['CS', 'co_so'],
  ['Đơn vị', 'co_so'],
  ['Cấp đơn vị', 'co_so'],
  ['Trường', 'co_so'],
  ['Cấp trường', 'co_so'],
  ['Xã', 'co_so'],
  ['Cấp xã', 'co_so'],
  ['Huyện', 'co_so'],
  ['Cấp huyện', 'co_so'],
  ['Cấp thành phố thuộc tỉnh', 'co_so'],
  ['Cấp thị xã', 'co_so'],
  ['Tỉnh', 'bo_tinh'],
  ['Cấp tỉnh', 'bo_tinh'],
  ['Toàn tỉnh', 'bo_tinh'],
  ['Bộ', 'bo_tinh'],
  ['Cấp bộ', 'bo_tinh'],
  ['Cấp bộ, ngành', 'bo_tinh'],
  ['Bộ, tỉnh', 'bo_tinh'],
  ['Cấp bộ, tỉnh', 'bo_tinh'],
  ['Tỉnh, bộ', 'bo_tinh'],
  ['Cấp tỉnh, bộ', 'bo_tinh'],
  ['Toàn quốc', 'toan_quoc'],
  ['Cấp toàn quốc', 'toan_quoc'],
  ['Cấp quốc gia', 'toan_quoc'],
  ['Quốc gia', 'toan_quoc'],
  ['Cấp nhà nước', 'toan_quoc'],
  ['Nhà nước', 'toan_quoc'],
]);

/** Words of the column "Hình thức kỷ luật": those that the rules of the awards know. */
export const disciplineWords: WordList<KeptDiscipline['kind']> = wordList([
  ['Khiển trách', 'khien_trach'],
  ['Kỷ luật khiển trách', 'khien_trach'],
  ['Cảnh cáo', 'canh_cao'],
  ['Kỷ luật cảnh cáo', 'canh_cao'],
  ['Cách chức', 'cach_chuc'],
  ['Kỷ luật cách chức', 'cach_chuc'],
  ['Buộc thôi việc', 'buoc_thoi_viec'],
  ['Kỷ luật buộc thôi việc', 'buoc_thoi_viec'],
  ['Án hình sự', 'an_hinh_su'],
  ['Án treo', 'an_hinh_su'],
  ['Phạt tù', 'an_hinh_su'],
]);

/** Words of the column "Loại" of an absence. */
export const absenceWords: WordList<KeptAbsence['kind']> = wordList([
  ['Thai sản', 'thai_san'],
  ['Nghỉ thai sản', 'thai_san'],
  ['Nghỉ chế độ thai sản', 'thai_san'],
  ['Chế độ thai sản', 'thai_san'],
  ['Nghỉ sinh', 'thai_san'],
  ['Nghỉ sinh con', 'thai_san'],
  ['Sinh con', 'thai_san'],
  ['Ốm', 'om'],
  ['Nghỉ ốm', 'om'],
  ['Ốm đau', 'om'],
  ['Nghỉ ốm đau', 'om'],
  ['Nghỉ bệnh', 'om'],
  ['Điều trị bệnh', 'om'],
  ['Điều trị thương tích', 'dieu_tri_thuong_tich'],
  ['Điều trị vết thương', 'dieu_tri_thuong_tich'],
  ['Nghỉ điều trị thương tích', 'dieu_tri_thuong_tich'],
  ['Tai nạn lao động', 'dieu_tri_thuong_tich'],
  ['Đào tạo', 'dao_tao'],
  ['Bồi dưỡng', 'dao_tao'],
  ['Đào tạo, bồi dưỡng', 'dao_tao'],
  ['Đi học', 'dao_tao'],
  ['Cử đi học', 'dao_tao'],
  ['Được cử đi học', 'dao_tao'],
  ['Đi đào tạo', 'dao_tao'],
  ['Học tập', 'dao_tao'],
  ['Khác', 'khac'],
  ['Việc riêng', 'khac'],
  ['Nghỉ việc riêng', 'khac'],
  ['Nghỉ không lương', 'khac'],
  ['Nghỉ không hưởng lương', 'khac'],
]);

/** Words of the column "Kết quả" of a training. */
export const resultWords: WordList<NonNullable<KeptAbsence['result']>> = wordList([
  ['Giỏi', 'gioi'],
  ['Loại giỏi', 'gioi'],
  ['Khá', 'kha'],
  ['Loại khá', 'kha'],
  ['Trung bình', 'trung_binh'],
  ['Trung bình khá', 'trung_binh'],
  ['TB', 'trung_binh'],
  ['TB khá', 'trung_binh'],
  ['Loại trung bình', 'trung_binh'],
]);

/** Yes and no in a cell that marks something; empty is neither. */
export const markWords: WordList<boolean> = wordList([
  ['x', true],
  ['X', true],
  ['v', true],
  ['✓', true],
  ['✔', true],
  ['√', true],
  ['+', true],
  ['có', true],
  ['1', true],
  ['đăng ký', true],
  ['không', false],
  ['0', false],
  ['-', false],
]);
