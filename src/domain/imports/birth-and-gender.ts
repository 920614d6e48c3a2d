import type { PlainDate } from '../../kernel/plain-date.ts';
import { genderWords } from './column-words.ts';
import type { RowReader } from './row-reader.ts';

type BirthHeadings = {
  readonly bornOn: string;
  readonly bornMale: string;
  readonly bornFemale: string;
  readonly gender: string;
};

export type BirthAndGender = {
  readonly bornOn: PlainDate | null;
  /** When only the year is told. */
  readonly bornYear: number | null;
  readonly gender: 'nam' | 'nu' | null;
};

/**
 * Birth and sex of a row. The birth may stand in one of two columns, for men and for women ("Năm sinh" over "Nam" and
 * "Nữ"), which then tells the sex; a mark there instead of a birth tells the sex alone.
 */
export function readBirthAndGender(row: RowReader, headings: BirthHeadings, today: PlainDate): BirthAndGender {
  const { bornOn, bornMale, bornFemale } = headings;
  const apart = [bornMale, bornFemale].filter((column) => row.has(column));
  const [column] = apart;
  if (apart.length > 1) row.complain(bornFemale, 'two-births');
  const gender = genderOf(row, headings, column);
  if (column === undefined || row.has(bornOn) || isMark(row.text(column, 40)))
    return { ...row.birth(bornOn, today), gender };
  return { ...row.birth(column, today), gender };
}

const isMark = (text: string): boolean => /^[x+]$/iu.test(text);

function genderOf(
  row: RowReader,
  { gender, bornMale }: BirthHeadings,
  column: string | undefined,
): 'nam' | 'nu' | null {
  if (row.has(gender)) return row.oneOf(gender, genderWords) ?? null;
  return column === undefined ? null : column === bornMale ? 'nam' : 'nu';
}
