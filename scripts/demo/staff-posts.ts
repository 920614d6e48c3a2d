import type { Commune } from './units-communes.ts';
import type { PostNames } from './units-offices.ts';
import type { School, SchoolLevel } from './units-schools.ts';

/** One seat in a body; heads and deputies are no direct workers. */
export type Seat = { readonly post: string; readonly direct: boolean };

const lead = (post: string): Seat => ({ post, direct: false });
const work = (post: string): Seat => ({ post, direct: true });
const cycle = (posts: readonly string[], count: number): Seat[] =>
  Array.from({ length: count }, (_, at) => work(posts[at % posts.length] ?? ''));

/** Seats of an office, a Party body or a mass organisation, in the order of precedence. */
export function officeSeats(posts: PostNames, count: number): Seat[] {
  const deputies = count >= 7 ? 2 : count >= 3 ? 1 : 0;
  return [
    lead(posts.head),
    ...Array.from({ length: deputies }, () => lead(posts.deputy)),
    ...cycle(posts.staff, count - 1 - deputies),
  ];
}

const SUPPORT: Record<SchoolLevel, readonly string[]> = {
  MN: ['Kế toán', 'Nhân viên nuôi dưỡng'],
  TH: ['Kế toán', 'Nhân viên thư viện'],
  THCS: ['Kế toán', 'Nhân viên thiết bị'],
  'TH&THCS': ['Kế toán'],
};

/** Seats of a school: headmaster, deputies, heads of subject groups (they teach), teachers, support. */
export function schoolSeats({ level, titled }: School): Seat[] {
  const deputies = titled >= 20 ? 2 : 1;
  const groupHeads = Math.floor(titled / 8);
  const support = SUPPORT[level].map(work);
  const teachers = titled - 1 - deputies - groupHeads - support.length;
  return [
    lead('Hiệu trưởng'),
    ...Array.from({ length: deputies }, () => lead('Phó Hiệu trưởng')),
    ...cycle(['Tổ trưởng tổ chuyên môn'], groupHeads),
    ...cycle(['Giáo viên'], teachers),
    ...support,
  ];
}

/** The secretary and the chair are left out: they do not commend themselves. */
const COMMUNE_SEATS: readonly Seat[] = [
  lead('Phó Chủ tịch HĐND'),
  lead('Phó Chủ tịch UBND'),
  lead('Chủ tịch Ủy ban MTTQ'),
  work('Chỉ huy trưởng Ban Chỉ huy Quân sự'),
  work('Công chức Văn phòng - Thống kê'),
  work('Công chức Văn hóa - Xã hội'),
  work('Công chức Tài chính - Kế toán'),
  work('Công chức Tư pháp - Hộ tịch'),
  work('Công chức Địa chính - Xây dựng'),
  work('Chủ tịch Hội Liên hiệp Phụ nữ'),
  work('Chủ tịch Hội Nông dân'),
  work('Chủ tịch Hội Cựu chiến binh'),
  work('Bí thư Đoàn Thanh niên'),
  work('Công chức Văn hóa - Xã hội'),
  work('Công chức Địa chính - Xây dựng'),
  work('Công chức Văn phòng - Thống kê'),
  work('Công chức Tư pháp - Hộ tịch'),
  lead('Phó Chủ tịch UBND'),
];

/** Seats of the staff of a ward or commune who were titled for 2020. */
export const communeSeats = ({ titled }: Commune): readonly Seat[] => COMMUNE_SEATS.slice(0, titled);
