/** A list of awards as an office has it: every person three years, a decision for each hundred lines. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { awardHeadings } from '../src/domain/imports/layouts.ts';

const SURNAMES = ['Nông', 'Hoàng', 'Lường', 'Triệu', 'Bàn', 'Ma', 'Vi', 'Hà', 'Đàm', 'Lý'];
const MIDDLES = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức', 'Ngọc', 'Quang', 'Thanh', 'Hồng', 'Xuân'];
const NAMES = ['Hoa', 'Thủy', 'Hùng', 'Lan', 'Sơn', 'Mai', 'Hòa', 'Dũng', 'Hạnh', 'Tuấn'];
const UNITS = ['thcs-bac-kan', 'th-duc-xuan', 'mn-song-cau'];

export type ListUnits = readonly string[];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** A name of its own for each number: no two people of the list are namesakes in one unit by chance. */
const nameOf = (person: number): string =>
  [
    pick(SURNAMES, person),
    pick(MIDDLES, Math.floor(person / 10)),
    pick(NAMES, Math.floor(person / 100)),
    pick(NAMES, Math.floor(person / 1_000)),
    ...(person >= 10_000
      ? [pick(MIDDLES, Math.floor(person / 10_000)), pick(NAMES, Math.floor(person / 100_000))]
      : []),
  ].join(' ');

/** Rows of cells under every heading of the layout. */
export function awardCellsOf(lines: number, units: ListUnits = UNITS): (string | number | Date | null)[][] {
  const people = Math.ceil(lines / 3);
  return Array.from({ length: lines }, (_, at) => {
    const person = at % people;
    const year = 2018 + Math.floor(at / people);
    const row: Partial<Record<keyof typeof awardHeadings, string | number | Date>> = {
      ordinal: (at % 100) + 1,
      formOfAddress: person % 2 === 0 ? 'Bà' : 'Ông',
      name: nameOf(person),
      recipientKind: 'Cá nhân',
      post: person % 20 === 0 ? 'Hiệu trưởng' : 'Giáo viên',
      unitCode: pick(units, person),
      form: 'Lao động tiên tiến',
      authority: 'Chủ tịch UBND thành phố',
      decisionNumber: `${20_000 + Math.floor(at / 100)}/QĐ-UBND`,
      signedOn: new Date(`${year + 1}-01-29`),
      achievement: String(year),
      commendation: 'Công trạng',
      reason: `Hoàn thành tốt nhiệm vụ năm ${year}`,
      directWorker: person % 20 === 0 ? 'không' : 'x',
      bornOn: new Date(Date.UTC(1960 + (person % 40), person % 12, 1 + (person % 28))),
    };
    return (Object.keys(awardHeadings) as (keyof typeof awardHeadings)[]).map((key) => row[key] ?? null);
  });
}

export async function writeAwardsWorkbook(path: string, lines: number, units?: ListUnits): Promise<void> {
  const data = [Object.values(awardHeadings), ...awardCellsOf(lines, units)] as SheetData;
  await writeExcelFile(data, { dateFormat: 'dd/mm/yyyy' }).toFile(path);
}
