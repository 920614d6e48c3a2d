/** Lists of fifty nominees as an office keeps them: staff, ratings, initiatives. Invented people. */
import { join } from 'node:path';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

const FAMILY = ['Nông', 'Hoàng', 'Lường', 'Triệu', 'Hà'] as const;
const GIVEN = ['Lan', 'Sơn', 'Thu', 'Bình', 'Hạnh', 'Kiên', 'Nga', 'Phúc', 'Quyên', 'Vinh'] as const;

/** Ten with an excellent rating and no initiative come first, then forty with a good rating and an initiative each year. */
export const WITHOUT_INITIATIVE = 10;

export const nominees: readonly string[] = GIVEN.flatMap((given, at) =>
  FAMILY.map((family) => `${family} ${at % 2 === 0 ? 'Thị' : 'Văn'} Thử ${given}`),
);

type Row = readonly string[];

const rated = (at: number): string =>
  at < WITHOUT_INITIATIVE ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ';

const staff: readonly Row[] = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Từ ngày'],
  ...nominees.map((name, at) => [
    String(at + 1),
    name,
    `12/03/${1970 + (at % 25)}`,
    'Chuyên viên',
    'phong-noi-vu',
    '01/09/2016',
  ]),
];

const ratings: readonly Row[] = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại năm 2021', 'Xếp loại năm 2024'],
  ...nominees.map((name, at) => [String(at + 1), name, 'phong-noi-vu', rated(at), rated(at)]),
];

const initiatives: readonly Row[] = [
  [
    'STT',
    'Tên sáng kiến',
    'Tác giả',
    'Phạm vi ảnh hưởng',
    'Cơ quan công nhận',
    'Số quyết định',
    'Ngày quyết định',
    'Năm',
    'Đơn vị',
  ],
  ...nominees
    .slice(WITHOUT_INITIATIVE)
    .flatMap((name, at) =>
      [2021, 2024].map((year) => [
        String(at + 1),
        `Cải tiến số ${at + 1} năm ${year}`,
        name,
        'Cơ sở',
        'Hội đồng sáng kiến thành phố Bắc Kạn',
        `${at + 1}/QĐ-HĐSK`,
        `20/11/${year}`,
        String(year),
        'phong-noi-vu',
      ]),
    ),
];

/** Writes the three workbooks into a folder, in the order in which they are brought in. */
export async function lawLists(folder: string): Promise<readonly string[]> {
  const lists = { 'can-bo.xlsx': staff, 'xep-loai.xlsx': ratings, 'sang-kien.xlsx': initiatives };
  const paths: string[] = [];
  for (const [name, rows] of Object.entries(lists)) {
    const path = join(folder, name);
    await writeExcelFile(rows.map((row) => [...row]) as SheetData).toFile(path);
    paths.push(path);
  }
  return paths;
}
