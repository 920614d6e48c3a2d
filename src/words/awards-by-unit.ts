import type { Words } from './words.ts';

/** Words of "Khen thưởng theo đơn vị". */
export const awardsByUnitWords = {
  title: { vi: 'Khen thưởng theo đơn vị', en: 'Awards by unit' },
  level: { vi: 'Gộp theo', en: 'By' },
  below: { vi: 'Đơn vị trực thuộc', en: 'Units directly below' },
  map: { vi: 'Bản đồ đơn vị', en: 'Map of units' },
  mapDay: { vi: 'Theo bản đồ ngày', en: 'Map of the day' },
  mapDayHint: { vi: 'Để trống: bản đồ hôm nay.', en: 'Empty: today.' },
  byDay: { vi: 'Theo thời điểm khen', en: 'As of each decision' },
  byMap: { vi: 'Theo bản đồ một ngày', en: 'As of one day' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  sameTotal: (count: string) => ({
    vi: `Tổng theo thời điểm khen và theo bản đồ đều là ${count} dòng.`,
    en: `${count} lines by either map.`,
  }),
  noUnit: { vi: 'Không thuộc đơn vị nào ở cấp này', en: 'In no unit of this level' },
  from: (names: string) => ({ vi: `gồm ${names}`, en: `from ${names}` }),
  part: (from: string, to: string, note: string) => ({
    vi: `Sổ của ${from} được tính cả ở đây; một phần (${note}) của đơn vị đó nay thuộc ${to}.`,
    en: `The records of ${from} are counted here as a whole; a part (${note}) now belongs to ${to}.`,
  }),
  empty: { vi: 'Kỳ này chưa có khen thưởng', en: 'No awards in this period' },
  lead: (period: string, unit: string) => ({ vi: `${unit}, ${period}`, en: `${unit}, ${period}` }),
} as const satisfies Words;
