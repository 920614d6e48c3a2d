import type { Words } from './words.ts';

/** Words of the list of nominations. */
export const nominationWords = {
  title: { vi: 'Hồ sơ đề nghị', en: 'Nominations' },
  found: (count: string) => ({ vi: `Tìm thấy ${count} trường hợp`, en: `${count} nominations found` }),
  from: { vi: 'Kỳ từ ngày', en: 'Period from' },
  to: { vi: 'Đến ngày', en: 'To' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  all: { vi: 'Tất cả đã trình đến cuối kỳ', en: 'All sent until the end' },
  submitted: { vi: 'Trình trong kỳ', en: 'Sent in the period' },
  pending: { vi: 'Chờ quyết định cuối kỳ', en: 'Pending at the end' },
  letter: { vi: 'Tờ trình', en: 'Letter' },
  sentOn: { vi: 'Ngày trình', en: 'Sent on' },
  name: { vi: 'Họ tên, tập thể', en: 'Name' },
  status: { vi: 'Tình trạng', en: 'State' },
  statusAt: (date: string) => ({ vi: `ngày ${date}`, en: `on ${date}` }),
  nothing: { vi: 'Không có hồ sơ nào trong kỳ này', en: 'No nominations in this period' },
  nothingWhy: {
    vi: 'Hồ sơ được tính theo ngày trình ghi trong danh sách nhập; hãy thử kỳ khác hoặc bỏ bớt điều kiện.',
    en: 'Nominations count by the day on which they were sent; try another period or fewer conditions.',
  },
} as const satisfies Words;
