import type { Phrase, Words } from './words.ts';

/** The states in which a case, a line or a set of figures can be. */
export const statusWords = {
  draft: { vi: 'Đang soạn', en: 'Draft' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  appraising: { vi: 'Đang thẩm định', en: 'Under appraisal' },
  correctionRequested: { vi: 'Yêu cầu bổ sung', en: 'Correction requested' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  awaitingCouncil: { vi: 'Chờ họp Hội đồng', en: 'Awaiting the council' },
  forwarded: { vi: 'Đã trình cấp trên', en: 'Submitted upward' },
  pending: { vi: 'Chờ quyết định', en: 'Awaiting decision' },
  decided: { vi: 'Đã có quyết định', en: 'Decided' },
  refused: { vi: 'Không đủ điều kiện khen thưởng', en: 'Not eligible' },
  rectified: { vi: 'Đã đính chính', en: 'Rectified' },
  revoked: { vi: 'Đã hủy bỏ quyết định', en: 'Decision annulled' },
  handedOver: { vi: 'Đã trao', en: 'Handed over' },
  closed: { vi: 'Đã chốt số liệu', en: 'Figures closed' },
  provisional: { vi: 'Tạm tính', en: 'Provisional' },
  met: { vi: 'Đủ điều kiện', en: 'Conditions met' },
  notMet: { vi: 'Chưa đủ điều kiện', en: 'Conditions not met' },
  unknown: { vi: 'Chưa đủ căn cứ', en: 'Cannot tell yet' },
} as const satisfies Words;

export type StatusCode = keyof typeof statusWords;

/** The words that the shared pieces of a screen carry themselves. */
export const kitWords = {
  optional: { vi: 'không bắt buộc', en: 'optional' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Lưu ý', en: 'Note' },
  success: { vi: 'Đã xong', en: 'Done' },
  information: { vi: 'Thông tin', en: 'Information' },
  problemsToFix: (count: number): Phrase => ({
    vi: `Có ${count} chỗ cần sửa`,
    en: count === 1 ? 'One thing to correct' : `${count} things to correct`,
  }),
  dateHint: { vi: 'Ngày/tháng/năm, ví dụ 28/10/2021', en: 'Day/month/year, for example 28/10/2021' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  sending: { vi: 'Đang gửi…', en: 'Sending…' },
  filter: { vi: 'Lọc', en: 'Filter' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear filter' },
  filterLabel: { vi: 'Lọc danh sách', en: 'Filter the list' },
  pages: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  page: (number: string): Phrase => ({ vi: `Trang ${number}`, en: `Page ${number}` }),
  previousPage: { vi: 'Trang trước', en: 'Previous page' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  rowsShown: (first: string, last: string, total: string): Phrase => ({
    vi: `Dòng ${first}–${last} trong ${total}`,
    en: `Rows ${first}–${last} of ${total}`,
  }),
  sortBy: (heading: string): Phrase => ({ vi: `Sắp xếp theo ${heading}`, en: `Sort by ${heading}` }),
  cancel: { vi: 'Quay lại', en: 'Go back' },
  stepDone: { vi: 'đã xong', en: 'done' },
  stepCurrent: { vi: 'đang ở bước này', en: 'current step' },
  stepAhead: { vi: 'chưa đến', en: 'ahead' },
  progressDone: (done: string, total: string): Phrase => ({ vi: `${done} trên ${total}`, en: `${done} of ${total}` }),
  refreshes: { vi: 'Trang tự cập nhật, không cần bấm lại.', en: 'This page refreshes by itself.' },
  refreshNow: { vi: 'Cập nhật ngay', en: 'Refresh now' },
} as const satisfies Words;

/** The national name and motto that head every official paper; papers are always Vietnamese. */
export const nationalHead = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;
