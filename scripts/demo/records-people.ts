import { nameGiver } from './names.ts';
import { randomFor } from './random.ts';

/** Somebody of the records of 2020: invented, with a post in a unit of the demonstration. */
export type Clerk = {
  readonly name: string;
  readonly gender: 'nam' | 'nu';
  readonly unit: string;
  readonly unitName: string;
  readonly post: string;
  readonly direct: boolean;
  /** ISO days. */
  readonly bornOn: string;
  readonly from: string;
  readonly staffNumber: string;
};

const UNITS = [
  ['th-duc-xuan', 'Trường Tiểu học Đức Xuân', 'TH'],
  ['mn-song-cau', 'Trường Mầm non Sông Cầu', 'MN'],
  ['thcs-huyen-tung', 'Trường Trung học cơ sở Huyền Tụng', 'CS'],
] as const;

const POSTS = ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Kế toán', 'Văn thư', ...Array.from({ length: 8 }, () => 'Giáo viên')];

const two = (n: number): string => String(n).padStart(2, '0');

/** Three schools of twelve people each. */
export function inventClerks(): readonly Clerk[] {
  const give = nameGiver([]);
  return UNITS.flatMap(([unit, unitName, letters]) => {
    const random = randomFor(`records/${unit}`);
    return POSTS.map((post, at): Clerk => {
      const gender = random.chance(70) ? 'nu' : 'nam';
      const day = (first: number, last: number): string =>
        `${random.whole(first, last)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
      return {
        name: give(random, gender),
        gender,
        unit,
        unitName,
        post,
        direct: at > 1,
        bornOn: day(1968, 1994),
        from: `${random.whole(2015, 2018)}-09-01`,
        staffNumber: `${letters}-${two(at + 1)}`,
      };
    });
  });
}
