import type { PlainDate } from '../../../kernel/plain-date.ts';
import { foldText } from '../../../kernel/vietnamese-text.ts';
import { recipientKindWords } from '../column-words.ts';
import type { RowReader } from '../row-reader.ts';
import { type UnitSetting, collectiveNamed, unitOfRow } from './unit-of-row.ts';
import { type ListedPerson, readPerson } from './who-row.ts';

/** Whom a rating or a registration is about, in which unit, and the day of which the row speaks. */
export type ListedSubject = {
  readonly person: ListedPerson | null;
  /** The collective, when it is none of persons. */
  readonly collectiveUnitId: string | null;
  readonly unitId: string;
  readonly on: PlainDate;
  readonly name: string;
};

type SubjectHeadings = {
  readonly name: string;
  readonly bornOn: string;
  readonly citizenNumber: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly recipientKind: string;
};

/** How names of collectives begin: no such name is taken for a person's. */
const COLLECTIVE =
  /^(truong (mam non|tieu hoc|th|thcs|thpt|mn|pho thong|cao dang|chinh tri)|phong [a-z]+ [a-z]+|to (toan|van|chuyen mon|hanh chinh|van phong|dan pho)|ban (quan ly|to chuc|tuyen giao|dan van|chi huy|giam hieu|bao ve)|ubnd|uy ban|dang uy|chi bo|khoa |trung tam|van phong|cong an|hoi |doan |so |chi cuc|thanh doan|tap the)\b/;

/**
 * Reads whom a row is about. Without a word on its kind a row is about a collective when it bears the name of a unit,
 * and about a person otherwise; a name that only collectives bear is then a problem rather than a new person.
 */
export function readSubject(
  row: RowReader,
  headings: SubjectHeadings,
  days: readonly PlainDate[],
  setting: UnitSetting,
): ListedSubject | null {
  const told = row.has(headings.recipientKind) ? row.oneOf(headings.recipientKind, recipientKindWords) : undefined;
  const name = row.requiredText(headings.name, 200);
  const found = days.length === 0 ? null : unitOfRow(row, headings.unit, days, setting);
  if (name === '' || !found) return null;
  if (told === 'ho_gia_dinh') {
    row.complain(headings.recipientKind, 'wrong-recipient-kind', 'ca_nhan tap_the');
    return null;
  }
  const unit = found.unit;
  const collective = told === 'ca_nhan' ? undefined : collectiveNamed(name, found, setting);
  if (collective) return { person: null, collectiveUnitId: collective.id, unitId: collective.id, on: found.day, name };
  if (told === 'tap_the' || (told === undefined && COLLECTIVE.test(foldText(name)))) {
    row.complain(headings.name, 'unknown-collective');
    return null;
  }
  const person = readPerson(row, headings, setting.today);
  return person && { person, collectiveUnitId: null, unitId: unit.id, on: found.day, name };
}
