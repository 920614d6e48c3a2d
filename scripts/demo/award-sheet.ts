import type { PlainDate } from '../../src/kernel/plain-date.ts';
import type { AwardLine } from './award.ts';

/** A cell as the workbook holds it; a PlainDate is wrapped, for it is a number too. */
export type Cell = string | number | { readonly day: PlainDate } | null;

export const AWARD_HEADINGS = [
  'STT',
  'Xưng hô',
  'Họ và tên / Tên tập thể',
  'Loại đối tượng',
  'Chức vụ',
  'Nghề nghiệp, địa chỉ',
  'Mã đơn vị',
  'Danh hiệu, hình thức',
  'Cấp quyết định',
  'Số quyết định',
  'Ngày quyết định',
  'Năm thành tích',
  'Loại khen',
  'Lý do khen',
  'Người trực tiếp',
  'Số tờ trình',
  'Ngày trình',
  'Ngày cấp trên nhất trí',
  'Ngày sinh',
] as const;

const day = (date: PlainDate | undefined): Cell => (date === undefined ? null : { day: date });

function recipientCells(line: AwardLine): { start: Cell[]; direct: Cell; born: Cell } {
  if ('collective' in line) {
    const { name, unit } = line.collective;
    return { start: [null, name, 'Tập thể', null, null, unit], direct: null, born: null };
  }
  const { address, name, post, occupation, unit, direct, born } = line.person;
  return { start: [address, name, 'Cá nhân', post, occupation, unit], direct: direct ? 'x' : null, born: day(born) };
}

function awardCells(line: AwardLine, at: number): Cell[] {
  const { start, direct, born } = recipientCells(line);
  const { form, authority, decision, period, occasion, reason, submission } = line;
  return [
    at + 1,
    ...start,
    form,
    authority,
    decision?.number ?? null,
    day(decision?.signed),
    period,
    occasion,
    reason,
    direct,
    submission?.letter ?? null,
    day(submission?.sent),
    day(submission?.agreed),
    born,
  ];
}

/** Heading and one row per recipient per award, numbered through. */
export const awardSheet = (lines: readonly AwardLine[]): Cell[][] => [[...AWARD_HEADINGS], ...lines.map(awardCells)];
