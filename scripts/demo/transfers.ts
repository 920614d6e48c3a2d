/**
 * An answer key for people who changed units within an office: who is on record where, and what the lists of a year say of
 * them and of people hired, in which each row's true person is known. Invented names, as common as names are; the same
 * in every run.
 */
import type { PersonAsked } from '../../src/domain/imports/person-asked.ts';
import { type PlainDate, dateFromParts, isoDate, yearOf } from '../../src/kernel/plain-date.ts';
import { must } from '../../src/kernel/result.ts';
import { type Random, randomFor } from './random.ts';

export type StaffMember = {
  readonly human: number;
  readonly name: string;
  /** Number of the unit in which the office has the person's post. */
  readonly unit: number;
  readonly bornOn: PlainDate;
  readonly known: 'day' | 'year' | 'nothing';
  /** First day without a post; null: it is not on record that it ended. */
  readonly leftOn: PlainDate | null;
};

/** What became of whoever a row names: in place, moved (told to have left or not), hired. */
export type Course = 'stayed' | 'moved' | 'moved-and-told' | 'hired';

export type NamedRow = {
  readonly course: Course;
  /** The human meant; null: somebody who is not on record. */
  readonly human: number | null;
  readonly asked: Omit<PersonAsked, 'unitId'> & { readonly unit: number };
};

export type TransferWorld = {
  readonly units: number;
  readonly people: readonly StaffMember[];
  readonly rows: readonly NamedRow[];
};

const ON = isoDate('2021-06-30');
const MOVED_ON = isoDate('2020-09-01');
const PER_UNIT = 20;

/**
 * An office of so many people. Of those who work there the year's lists name 85 in 100; 4 in 100 have moved to another
 * unit, of one in four of whom the old post's end is on record; 4 in 100 were hired; as many again as a tenth have
 * retired within ten years and are still on record. Half of the units tell births; the office knows half of them. Nobody
 * comes into a unit in which somebody bears the same name: without births nobody could tell such two apart.
 */
export function transferWorld(size: number): TransferWorld {
  const random = randomFor('transfers');
  const units = Math.max(2, Math.ceil(size / PER_UNIT));
  const taken = new Set<string>();
  const place = (of: StaffMember): StaffMember | null => {
    const key = `${of.unit} ${of.name}`;
    return taken.has(key) ? null : (taken.add(key), of);
  };
  const fresh = (human: number, leftOn: PlainDate | null): StaffMember =>
    place(staffMember(human, leftOn, units, random)) ?? fresh(human, leftOn);
  const people: StaffMember[] = [];
  const courses: Course[] = [];
  for (let at = 0; at < size; at += 1) {
    const course: Course = random.chance(96) ? 'stayed' : random.chance(25) ? 'moved-and-told' : 'moved';
    people.push(fresh(at, course === 'moved-and-told' ? MOVED_ON : null));
    courses.push(course);
  }
  for (let at = 0; at < size / 10; at += 1) people.push(fresh(people.length, retiredOn(random)));
  const rows = courses.flatMap((course, at): readonly NamedRow[] => {
    const member = people[at] as StaffMember;
    const moved = course === 'stayed' ? member : place({ ...member, unit: (member.unit % units) + 1 });
    return moved && random.chance(85) ? [rowAbout(member, course, moved.unit)] : [];
  });
  for (let at = 0; at < (size * 4) / 100; at += 1) {
    const hired = fresh(people.length + at, null);
    rows.push({ ...rowAbout(hired, 'hired', hired.unit), human: null });
  }
  return { units, people, rows: rows.toSorted((a, b) => a.asked.unit - b.asked.unit) };
}

const retiredOn = (random: Random): PlainDate =>
  must(dateFromParts({ year: random.whole(2011, 2020), month: random.whole(1, 12), day: 1 }));

function staffMember(human: number, leftOn: PlainDate | null, units: number, random: Random): StaffMember {
  const year = random.whole(1962, 1999);
  const bornOn = must(dateFromParts({ year, month: random.whole(1, 12), day: random.whole(1, 28) }));
  const known = random.chance(50) ? 'nothing' : random.chance(40) ? 'year' : 'day';
  return { human, name: commonName(random), unit: random.whole(1, units), bornOn, known, leftOn };
}

/** Units with an even number tell births: the day, and one in four of them only the year. */
function rowAbout({ human, name, bornOn }: StaffMember, course: Course, unit: number): NamedRow {
  const tells = unit % 2 === 1 ? 'nothing' : unit % 8 === 0 ? 'year' : 'day';
  const birth = {
    bornOn: tells === 'day' ? bornOn : null,
    bornYear: tells === 'year' ? yearOf(bornOn) : null,
  };
  return { course, human, asked: { name, unit, on: ON, ...birth, citizenNumber: '', staffNumber: '' } };
}

const bag = (words: string): readonly string[] =>
  words.split(' ').flatMap((word) => {
    const [text = '', times = '1'] = word.split(':');
    return Array.from({ length: Number(times) }, () => text);
  });

/** One in three is a Nguyễn, as in the lowlands: a large office has dozens of some names. */
const FAMILIES = bag(
  'Nguyễn:32 Trần:11 Lê:10 Phạm:7 Hoàng:6 Vũ:4 Phan:4 Đặng:3 Bùi:3 Đỗ:3 Hồ:2 Ngô:2 Dương:2 Lý:2 Nông:2 Hà:2 Triệu Ma Đinh Lương Trịnh',
);
const GIVEN = bag(
  'Hương:4 Lan:4 Hoa:4 Hà:4 Thủy:3 Hằng:3 Mai:3 Huyền:3 Nga:2 Hạnh:2 Dung:2 Anh:4 Linh:3 Trang:3 Thảo:2 Hiền:3 Yến:2 Vân:2 Hòa:2 Tâm:2 Nhung Oanh Loan Phượng Hồng Huệ Liên Ngân Ngọc Quyên Tuyết Xuân',
);
const GIVEN_MALE = bag(
  'Hùng:4 Dũng:4 Tuấn:4 Cường:3 Sơn:3 Hải:3 Nam:3 Minh:3 Thắng:3 Long:2 Hiếu:2 Đức:2 Thành:2 Trung:2 Tùng:2 Quang Bình Hòa Khánh Kiên Lâm Phong Phúc Quân Tài Tiến Toàn Việt Vinh',
);
const MIDDLES = bag('Thị:8 Thu:2 Thanh:2 Ngọc:2 Minh Bích Kim Hồng');
const MIDDLES_MALE = bag('Văn:7 Đức:2 Minh:2 Quang:2 Xuân Đình Hữu Ngọc Thanh');

function commonName(random: Random): string {
  const isMan = random.chance(40);
  const middle = random.pick(isMan ? MIDDLES_MALE : MIDDLES);
  return [random.pick(FAMILIES), middle, random.pick(isMan ? GIVEN_MALE : GIVEN)].join(' ');
}
