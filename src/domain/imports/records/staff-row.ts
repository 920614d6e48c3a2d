import { type PlainDate, yearOf } from '../../../kernel/plain-date.ts';
import { cleanText, compareText } from '../../../kernel/vietnamese-text.ts';
import { directWorkerWords, genderWords } from '../column-words.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader, type WordList, wordList } from '../row-reader.ts';
import type { SheetRow } from '../sheet.ts';
import { staffHeadings as heading } from './record-headings.ts';
import { markWords } from './record-words.ts';
import { type UnitSetting, postOfRow, unitOfRow } from './unit-of-row.ts';
import { type ListedPerson, readPerson } from './who-row.ts';

/** What a row of a list of staff means: somebody, in a post (post: '' for citizens, who only live in the unit's area). */
export type StaffReading = {
  readonly person: ListedPerson;
  readonly formOfAddress: string;
  readonly gender: 'nam' | 'nu' | null;
  readonly occupation: string;
  readonly address: string;
  readonly unitId: string;
  readonly post: string;
  readonly postClass: 'leader' | 'direct' | 'unknown';
  readonly concurrent: boolean;
  readonly paidHere: boolean;
  readonly from: PlainDate;
  /** The first day after the post; null: still held. */
  readonly to: PlainDate | null;
  readonly ground: string;
};

/** Reads a list of staff; every problem of a row is found at once. */
export function readStaffRows(rows: readonly SheetRow[], setting: UnitSetting): readonly CheckedRow<StaffReading>[] {
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, setting);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

function readRow(row: RowReader, setting: UnitSetting): StaffReading | null {
  const person = readWho(row, setting.today);
  const formOfAddress = row.text(heading.formOfAddress, 40);
  const gender = readGender(row, formOfAddress);
  const occupation = row.text(heading.occupation, 200);
  const address = row.text(heading.address, 300);
  const days = readDays(row, row.has(heading.post) || row.has(heading.postAndUnit), setting.today);
  const post = postOfRow(row, heading, days?.from, setting);
  if (post === '' && occupation === '' && address === '') row.complain(heading.post, 'required');
  const postClass = readPostClass(row);
  const concurrent = readConcurrent(row, post);
  const ground = row.text(heading.ground, 300);
  const found = days ? unitOfRow(row, heading.unit, [days.from], setting) : null;
  if (!person || !days || !found) return null;
  const { bornOn, bornYear } = person;
  const isLater = bornOn === null ? bornYear !== null && bornYear >= yearOf(days.from) : bornOn >= days.from;
  if (isLater) row.complain(heading.bornOn, 'born-after');
  const paidHere = post !== '' && readPaidHere(row, found.unit);
  return {
    person,
    formOfAddress,
    gender,
    occupation,
    address,
    post,
    postClass,
    concurrent,
    paidHere,
    ...days,
    ground,
    unitId: found.unit.id,
  };
}

/** The day of birth may stand in one of two columns, for men and for women. */
function readWho(row: RowReader, today: PlainDate): ListedPerson | null {
  const person = readPerson(row, heading, today);
  const apart = [heading.bornMale, heading.bornFemale].filter((column) => row.has(column));
  const [column] = apart;
  if (!person || column === undefined || row.has(heading.bornOn)) return person;
  if (apart.length > 1) row.complain(heading.bornFemale, 'two-births');
  return { ...person, ...row.birth(column, today) };
}

/** By its own column (an x under "Nữ" too), by the column of the birth, or by Ông and Bà. */
function readGender(row: RowReader, formOfAddress: string): 'nam' | 'nu' | null {
  if (row.has(heading.gender)) return row.oneOf(heading.gender, genderWords) ?? null;
  if (row.has(heading.bornMale)) return 'nam';
  if (row.has(heading.bornFemale)) return 'nu';
  const word = compareText(formOfAddress);
  return word === 'ông' ? 'nam' : word === 'bà' ? 'nu' : null;
}

const classWords: WordList<'leader' | 'direct'> = wordList([
  ['Trực tiếp', 'direct'],
  ['Lao động trực tiếp', 'direct'],
  ['Lãnh đạo', 'leader'],
  ['Quản lý', 'leader'],
  ['Lãnh đạo, quản lý', 'leader'],
]);

/** Leader or direct worker: a mark in one of two columns, or the word in one of them; untold when both are empty. */
function readPostClass(row: RowReader): StaffReading['postClass'] {
  const leads = row.has(heading.leader) ? (row.oneOf(heading.leader, markWords) ?? false) : undefined;
  const word = classWords.get(compareText(row.text(heading.directWorker, 60)))?.meaning;
  const marked =
    row.has(heading.directWorker) && !word ? row.oneOf(heading.directWorker, directWorkerWords) : undefined;
  const direct = word === undefined ? marked : word === 'direct';
  if (leads === true && direct === true) row.complain(heading.leader, 'leader-and-direct');
  if (leads === true || direct === false) return 'leader';
  return direct === true || leads === false ? 'direct' : 'unknown';
}

/** A mark, or the name of the second post itself where the list writes it so. */
function readConcurrent(row: RowReader, post: string): boolean {
  const text = row.text(heading.concurrent, 200);
  if (text === '') return false;
  const marked = markWords.get(compareText(text))?.meaning;
  if (marked !== undefined) return marked;
  if (compareText(text) === compareText(post)) return true;
  row.complain(heading.concurrent, 'not-in-list', 'x, không');
  return false;
}

function readPaidHere(row: RowReader, unit: { code: string; name: string; shortName: string }): boolean {
  const text = row.text(heading.paidAt, 200);
  if (text === '') return true;
  const marked = markWords.get(compareText(text))?.meaning;
  if (marked !== undefined) return marked;
  return [unit.code, unit.name, unit.shortName].some((name) => compareText(name) === compareText(cleanText(text)));
}

/** From and to of a post. "Đến ngày" is the last day; citizens without a post live there from today on, unless told. */
function readDays(row: RowReader, isPost: boolean, today: PlainDate): Pick<StaffReading, 'from' | 'to'> | null {
  const told = row.date(heading.from, null);
  if (!row.has(heading.from) && isPost) row.complain(heading.from, 'required');
  const last = row.date(heading.to, null);
  const from = told ?? (row.has(heading.from) || isPost ? null : today);
  if (from === null) return null;
  if (last !== null && last < from) {
    row.complain(heading.to, 'ends-before-begins');
    return null;
  }
  return { from, to: last === null ? null : ((last + 1) as PlainDate) };
}
