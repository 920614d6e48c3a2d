import type { Words } from './words.ts';

/** Words of the yearly ratings of a unit as a collective. */
export const collectiveRatingWords = {
  title: { vi: 'Xếp loại của tập thể', en: 'Ratings of the collective' },
  lead: {
    vi: 'Mức độ hoàn thành nhiệm vụ của cả đơn vị từng năm: cần cho Tập thể lao động tiên tiến, Tập thể lao động xuất sắc, Bằng khen, Huân chương.',
    en: 'How the unit as a whole completed its tasks, year by year.',
  },
  year: { vi: 'Năm', en: 'Year' },
  none: { vi: 'Chưa có xếp loại nào của tập thể này', en: 'No rating on record' },
  record: { vi: 'Ghi xếp loại', en: 'Record a rating' },
  done: { vi: 'Đã ghi xếp loại.', en: 'The rating was recorded.' },
  takenBack: { vi: 'Đã rút xếp loại.', en: 'The rating was taken back.' },
  open: { vi: 'Ghi xếp loại của tập thể', en: 'Record the rating of the collective' },
  takeBackTitle: (period: string, unit: string) => ({
    vi: `Rút xếp loại năm ${period} của ${unit}?`,
    en: `Take back the rating of ${unit} for ${period}?`,
  }),
  actions: { vi: 'Thao tác', en: 'Actions' },
} as const satisfies Words;
