import { compareText } from '../../src/kernel/vietnamese-text.ts';
import type { Random } from './random.ts';

export type Gender = 'nam' | 'nu';

/** Family names of the area (Tày, Nùng, Dao, Kinh); a number repeats a common one. */
const FAMILIES: readonly (readonly [string, number])[] = [
  ['Nông', 12],
  ['Hoàng', 12],
  ['Nguyễn', 11],
  ['Hà', 7],
  ['Triệu', 7],
  ['Lý', 6],
  ['Đặng', 5],
  ['Ma', 5],
  ['Bàn', 4],
  ['Lường', 4],
  ['Trần', 4],
  ['Dương', 4],
  ['Mã', 3],
  ['Lục', 3],
  ['Lê', 3],
  ['Phạm', 3],
  ['Đàm', 3],
  ['Hứa', 3],
  ['Đinh', 3],
  ['Vi', 2],
  ['Bế', 2],
  ['Sằm', 2],
  ['Lộc', 2],
  ['Chu', 2],
  ['Vũ', 2],
];

const MIDDLES = {
  nu: 'Thị,Thị,Thị,Thị,Thị Thu,Thị Hồng,Thị Bích,Thị Thanh,Thị Kim,Thị Minh,Thị Ngọc,Thúy,Thanh,Ngọc,Thu'.split(','),
  nam: 'Văn,Văn,Văn,Đức,Quang,Minh,Đình,Hữu,Ngọc,Xuân,Tiến,Thanh,Trung,Mạnh,Quốc'.split(','),
};

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

const GIVEN = {
  nu: wordsOf([
    'Anh Ánh Chi Chung Cúc Dịu Dung Duyên Đào Giang Hà Hạnh Hằng Hậu Hiên Hiền',
    'Hoa Hòa Hoan Hồng Huế Huệ Huyền Hương Lan Liên Liễu Linh Loan Luyến Lý Mai',
    'Mến Mơ Na Nga Ngân Nguyệt Nhàn Nhung Oanh Phượng Quyên Sen Tâm Thảo Thêm Thoa',
    'Thơm Thủy Thư Tình Trang Trinh Tuyết Tươi Uyên Vân Xuân Yến',
  ]),
  nam: wordsOf([
    'An Bằng Bảo Cảnh Chiến Chung Cường Dũng Dương Đại Đạt Điệp Định Đông Giang Hải',
    'Hậu Hiếu Hòa Hoàn Học Huấn Hùng Huy Khánh Khoa Kiên Lâm Long Lợi Luân Minh',
    'Nam Nghĩa Nguyên Phong Phúc Phương Quân Quyết Sơn Tài Tân Thành Thắng Thiện Thịnh Thuận',
    'Thưởng Toàn Trường Tú Tuấn Tùng Tuyến Việt Vinh Vũ',
  ]),
};

const familyBag = FAMILIES.flatMap(([name, weight]) => Array.from({ length: weight }, () => name));

function inventedName(random: Random, gender: Gender): string {
  const family = random.pick(familyBag);
  const middle = random.pick(MIDDLES[gender]);
  const given = random.pick(GIVEN[gender]);
  const repeats = `${family} ${middle}`.split(' ').includes(given);
  return repeats ? inventedName(random, gender) : `${family} ${middle} ${given}`;
}

export type NameGiver = (random: Random, gender: Gender) => string;

/**
 * Gives invented names, none of them twice: two lines with one accented name are always one person.
 * `taken` are names that stand elsewhere in the demonstration.
 */
export function nameGiver(taken: readonly string[]): NameGiver {
  const used = new Set(taken.map(compareText));
  return function give(random, gender) {
    const name = inventedName(random, gender);
    if (used.has(compareText(name))) return give(random, gender);
    used.add(compareText(name));
    return name;
  };
}
