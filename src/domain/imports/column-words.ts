import type { CommendationKind } from '../decisions/commendation-kind.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import type { UnitKind } from '../organisation/unit.ts';
import { wordList } from './row-reader.ts';

/** Words of the column "Loại đối tượng". */
export const recipientKindWords = wordList<RecipientKind>([
  ['Cá nhân', 'ca_nhan'],
  ['Tập thể', 'tap_the'],
  ['Hộ gia đình', 'ho_gia_dinh'],
  ['CANHAN', 'ca_nhan'],
  ['TAPTHE', 'tap_the'],
  ['HOGIADINH', 'ho_gia_dinh'],
  ['Gia đình', 'ho_gia_dinh'],
  ['Hộ', 'ho_gia_dinh'],
]);

/** Words of the column "Loại khen". */
export const commendationWords = wordList<CommendationKind>([
  ['Công trạng', 'cong_trang'],
  ['Chuyên đề', 'chuyen_de'],
  ['Đột xuất', 'dot_xuat'],
  ['Cống hiến', 'cong_hien'],
  ['Niên hạn', 'nien_han'],
  ['Đối ngoại', 'doi_ngoai'],
]);

/** Words of the column "Loại" of a unit. */
export const unitKindWords = wordList<UnitKind>([
  ['Tỉnh', 'tinh'],
  ['Thành phố trực thuộc trung ương', 'tinh'],
  ['Sở, ban, ngành', 'so_nganh'],
  ['Huyện', 'huyen'],
  ['Quận', 'huyen'],
  ['Thị xã', 'huyen'],
  ['Thành phố thuộc tỉnh', 'huyen'],
  ['Xã', 'xa'],
  ['Phường', 'xa'],
  ['Thị trấn', 'xa'],
  ['Đặc khu', 'xa'],
  ['Cơ quan chuyên môn', 'co_quan'],
  ['Đơn vị sự nghiệp', 'don_vi_su_nghiep'],
  ['Trường học', 'truong'],
  ['Cơ quan Đảng', 'dang'],
  ['Đoàn thể', 'doan_the'],
  ['Doanh nghiệp', 'doanh_nghiep'],
  ['Thôn, tổ dân phố', 'thon'],
  ['Khác', 'khac'],
]);

/** Words of the column "Người trực tiếp": whether the person is a direct worker; empty is no answer. */
export const directWorkerWords = wordList<boolean>([
  ['x', true],
  ['có', true],
  ['1', true],
  ['không', false],
  ['0', false],
]);

/** An x under "Nữ" is a woman's. */
export const genderWords = wordList<'nam' | 'nu'>([
  ['Nam', 'nam'],
  ['Nữ', 'nu'],
  ['x', 'nu'],
]);
